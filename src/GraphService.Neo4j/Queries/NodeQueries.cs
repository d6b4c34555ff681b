using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using Neo4j.Driver;

namespace GraphService.Neo4j.Queries;

/// <summary>Nodes by id and by identifiers.</summary>
internal static class NodeQueries
{
    /// <summary>One node or null for each id, in the order asked.</summary>
    public static async Task<IReadOnlyList<T?>> NodesAsync<T>(this Reading reading, string file, IReadOnlyList<string?> ids, Func<IRecord, T> read)
        where T : class
    {
        var found = await reading.ByIdAsync(file, ids, read).ConfigureAwait(false);
        var nodes = new T?[ids.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = ids[i] is { } id && found.TryGetValue(id, out var rows) ? rows[0] : null;
        return nodes;
    }

    public static async Task<Person?> PersonAsync(this Reading reading, PersonIdentifier identifier)
    {
        var canonical = identifier.Canonical;
        var found = identifier.Kind == PersonIdentifierKind.Orcid
            ? await reading.ListAsync("person-by-orcid", Forms(canonical, canonical.ToUpperInvariant()), RowReader.Person).ConfigureAwait(false)
            : await reading.ListAsync("person-by-homepage", new() { ["canonical"] = canonical }, RowReader.Person).ConfigureAwait(false);
        return identifier.Kind == PersonIdentifierKind.Orcid
            ? found.FirstOrDefault()
            : found.Find(p => p.Homepages.Any(h => (identifier with { Value = h }).Canonical == canonical));
    }

    public static async Task<Paper?> PaperAsync(this Reading reading, PaperIdentifier identifier)
    {
        var canonical = identifier.Canonical;
        var found = identifier.Kind == PaperIdentifierKind.Doi
            ? await reading.ListAsync("paper-by-doi", Forms(canonical), RowReader.Paper).ConfigureAwait(false)
            : await reading.ListAsync("paper-by-arxiv", Forms(canonical, WithSubjectClass(canonical)), RowReader.Paper).ConfigureAwait(false);
        return found.FirstOrDefault();
    }

    private static Dictionary<string, object?> Forms(params string[] forms) => new() { ["forms"] = forms.Distinct().ToArray() };

    /// <summary>Ids from before April 2007 may name a subject class in capital letters: <c>math.GT/0309136</c>.</summary>
    private static string WithSubjectClass(string arxiv)
    {
        var (dot, slash) = (arxiv.IndexOf('.', StringComparison.Ordinal), arxiv.IndexOf('/', StringComparison.Ordinal));
        return dot < 0 || slash < dot ? arxiv : arxiv[..dot] + arxiv[dot..slash].ToUpperInvariant() + arxiv[slash..];
    }
}
