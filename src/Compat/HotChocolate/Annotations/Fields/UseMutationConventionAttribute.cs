namespace HotChocolate.Types;

/// <summary>Applies the mutation conventions to one mutation, or adjusts or disables them for it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The name of the input type; <c>{Mutation}Input</c> when null.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The name of the argument; <c>input</c> when null.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the payload type; <c>{Mutation}Payload</c> when null.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's result field; from the result's type when null.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of user errors; <c>{Mutation}Error</c> when null.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The name of the payload's errors field; <c>errors</c> when null.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Leaves the mutation as it is written.</summary>
    public bool Disable { get; set; }
}
