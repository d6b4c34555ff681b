namespace HotChocolate.Authorization;

/// <summary>When an authorization rule is checked.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the field's resolver is called.</summary>
    BeforeResolver,

    /// <summary>After it, with the result as the resource.</summary>
    AfterResolver,

    /// <summary>When the document is validated: an unauthorized request is refused whole.</summary>
    Validation,
}
