namespace GraphService.Import.Importing;

/// <summary>What to import.</summary>
/// <param name="Folder">The import folder; paths in the graph are relative to it.</param>
public sealed record ImportRequest(string Folder)
{
    /// <summary>Files and folders to import; null for the whole import folder.</summary>
    public IReadOnlyList<string>? Paths { get; init; }

    /// <summary>The corrections file, or null for none; a file that does not exist counts as empty.</summary>
    public string? CorrectionsFile { get; init; }

    /// <summary>The organizations file, or null for none; a file that does not exist counts as empty.</summary>
    public string? OrganizationsFile { get; init; }

    /// <summary>Whether to decide anew who is who, and to compare with the whole graph, though nothing changed: it mends what others changed in the store.</summary>
    public bool ResolvesAnew { get; init; }
}
