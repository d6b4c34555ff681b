namespace GraphService.Import.Extraction;

/// <summary>Limits that keep one document from taking all the memory or time. What lies beyond one is reported, never cut in silence.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The usual limits.</summary>
    public static ExtractionOptions Default { get; } = new();

    /// <summary>The largest document in bytes; a larger one is not read at all.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>How many lines are read; the rest is reported as unread.</summary>
    public int MaxLines { get; init; } = 1_000_000;

    /// <summary>How deep lists, tables and boxes may be nested; deeper ones are read as text of the level above.</summary>
    public int MaxDepth { get; init; } = 64;
}
