namespace HotChocolate.Validation;

/// <summary>The limits that validation sets besides the rules of the specification.</summary>
internal sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>After how many errors validation stops.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>How deep selection sets may nest once fragments are put in their place: it protects the stack of all that follows.</summary>
    public int MaxNesting { get; init; } = 400;

    /// <summary>How deep fields may nest, or null for no limit.</summary>
    public int? MaxExecutionDepth { get; init; }

    /// <summary>Whether <see cref="MaxExecutionDepth"/> is not counted within <c>__schema</c> and <c>__type</c>.</summary>
    public bool SkipIntrospectionFields { get; init; }

    /// <summary>How many of introspection's lists may nest.</summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>How many fields may have an alias.</summary>
    public int MaxAliases { get; init; } = 500;

    /// <summary>How many steps rules may take that look at one part of the document more than once, as fragments ask for.</summary>
    public int MaxSteps { get; init; } = 50_000;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked.</summary>
    public bool AllowIntrospection { get; init; } = true;
}
