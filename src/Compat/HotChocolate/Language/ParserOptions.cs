namespace HotChocolate.Language;

/// <summary>How much of a document the parser accepts before it refuses the rest; what it refuses is not built.</summary>
internal sealed record ParserOptions
{
    /// <summary>The limits a server uses unless it is told others.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>No limits but the depth, which protects the stack: for documents of one's own, such as a large schema.</summary>
    public static ParserOptions Trusted { get; } =
        new() { MaxAllowedLength = int.MaxValue, MaxAllowedTokens = int.MaxValue, MaxAllowedNodes = int.MaxValue, MaxAllowedFields = int.MaxValue };

    /// <summary>The largest document in UTF-8 bytes, white space and comments included.</summary>
    public int MaxAllowedLength { get; init; } = 1_000_000;

    /// <summary>The largest number of lexical tokens.</summary>
    public int MaxAllowedTokens { get; init; } = 60_000;

    /// <summary>The largest number of syntax nodes.</summary>
    public int MaxAllowedNodes { get; init; } = 60_000;

    /// <summary>The largest number of selected fields.</summary>
    public int MaxAllowedFields { get; init; } = 2_048;

    /// <summary>How deep selection sets, values and types may nest.</summary>
    public int MaxAllowedRecursionDepth { get; init; } = 200;
}
