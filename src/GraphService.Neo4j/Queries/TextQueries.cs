using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using Neo4j.Driver;

namespace GraphService.Neo4j.Queries;

/// <summary>Nodes by their names or titles: the database ranks what holds the text itself, edits are counted here.</summary>
internal static class TextQueries
{
    /// <param name="reading">Where to ask.</param>
    /// <param name="kind">Of the nodes, as file names end: <c>people</c>, <c>papers</c>, <c>organizations</c>, <c>labs</c>.</param>
    /// <param name="text">What is sought.</param>
    /// <param name="limit">The most matches.</param>
    /// <param name="read">Reads a node.</param>
    /// <param name="namesOf">A node's id and names, the preferred one first.</param>
    public static async Task<IReadOnlyList<Match<T>>> SearchAsync<T>(
        this Reading reading, string kind, string text, int limit, Func<IRecord, T> read, Func<T, (string Id, IEnumerable<string> Names)> namesOf)
        where T : class
    {
        if (limit < 1)
            throw new GraphQueryException($"The number of matches asked for is {limit}: it must be at least 1.");
        var sought = new SoughtText(text);
        if (sought.IsEmpty)
            return [];
        var matches = new List<Match<T>>();
        foreach (var node in await reading.ListAsync("search-" + kind, sought.ForSearch(limit), read).ConfigureAwait(false))
            Add(node);
        if (matches.Count == limit)
            return matches;

        var found = matches.Select(m => namesOf(m.Node).Id).ToHashSet(StringComparer.Ordinal);
        var candidates = await reading.ListAsync("similar-" + kind, sought.ForSimilar(), r => Candidate.Read(r, sought)).ConfigureAwait(false);
        string[] similar =
        [
            .. candidates.Where(c => c.Distance is not null && !found.Contains(c.Id))
                .OrderBy(c => c.Distance).ThenByDescending(c => c.Rank).ThenBy(c => c.Id, StringComparer.Ordinal)
                .Take(limit - matches.Count).Select(c => c.Id),
        ];
        if (similar.Length > 0)
        {
            foreach (var node in await reading.NodesAsync(kind, similar, read).ConfigureAwait(false))
                Add(node);
        }

        return matches;

        void Add(T? node)
        {
            if (node is not null && sought.BestOf(namesOf(node).Names) is { } best)
                matches.Add(new(node, best.Kind, best.Text, best.Distance));
        }
    }

    private readonly record struct Candidate(string Id, long Rank, int? Distance)
    {
        public static Candidate Read(IRecord record, SoughtText sought) => new(
            record["id"].As<string>(), record["rank"].As<long>(), sought.DistanceTo(SearchText.TightTexts(record["searchText"].As<string>())));
    }
}
