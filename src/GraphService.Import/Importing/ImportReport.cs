namespace GraphService.Import.Importing;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>Documents that were read.</summary>
    public required IReadOnlyList<string> Read { get; init; }

    /// <summary>Documents that the store knows already, byte for byte.</summary>
    public required IReadOnlyList<string> Unchanged { get; init; }

    /// <summary>Documents that could not be read at all; what the store knew of them stays.</summary>
    public required IReadOnlyList<string> Failed { get; init; }

    /// <summary>Documents that were forgotten.</summary>
    public IReadOnlyList<string> Forgotten { get; init; } = [];

    /// <summary>Files that are no documents, by their names.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>What could not be read, and corrections without effect.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>Lines that looked like facts and were not understood, in the documents that were read.</summary>
    public required IReadOnlyList<UnreadPassage> Unread { get; init; }

    /// <summary>What changed in the graph, kind by kind.</summary>
    public required IReadOnlyList<ChangeCount> Changes { get; init; }

    /// <summary>Whether anything was written.</summary>
    public required bool HasChanges { get; init; }

    /// <summary>The store's revision after the import.</summary>
    public required long Revision { get; init; }

    /// <summary>Whether some document could not be read.</summary>
    public bool HasFailures => Failed.Count > 0;
}
