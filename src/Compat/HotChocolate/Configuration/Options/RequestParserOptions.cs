namespace HotChocolate.Execution.Options;

/// <summary>How large a document may be.</summary>
public sealed class RequestParserOptions
{
    /// <summary>Whether errors tell places in the document.</summary>
    public bool IncludeLocations { get; set; } = true;

    /// <summary>The most syntax nodes.</summary>
    public int MaxAllowedNodes { get; set; } = 60_000;

    /// <summary>The most tokens.</summary>
    public int MaxAllowedTokens { get; set; } = 60_000;

    /// <summary>The most field selections.</summary>
    public int MaxAllowedFields { get; set; } = 2048;

    /// <summary>The deepest nesting of selection sets, values and types.</summary>
    public int MaxAllowedRecursionDepth { get; set; } = 200;
}
