namespace GraphService.Import.Corrections;

/// <summary>Names a person, or some of a person's mentions, in a correction.</summary>
/// <param name="Name">The name as written anywhere, or null with <paramref name="Id"/>.</param>
/// <param name="Document">Only mentions in this document, or null for all.</param>
/// <param name="Paper">Only the author of this paper, or null for all.</param>
/// <param name="Id">An id of the graph, or null.</param>
/// <param name="Line">The line of the correction.</param>
public sealed record PersonAddress(string? Name, string? Document, string? Paper, string? Id, int Line)
{
    /// <summary>The address as a reader of messages sees it.</summary>
    public override string ToString() =>
        Id ?? (Document is not null ? $"'{Name}' in {Document}" : Paper is not null ? $"'{Name}' on \"{Paper}\"" : $"'{Name}'");
}
