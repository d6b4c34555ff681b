using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>The text indexes of the four kinds of nodes that have names, each made when it is first needed.</summary>
internal sealed class SearchIndexes
{
    public SearchIndexes(GraphTables tables)
    {
        People = new(() => PeopleOf(tables));
        Papers = new(() => Index(tables.Papers, p => p.Title, _ => []));
        Organizations = new(() => Index(tables.Organizations, o => o.Name, o => o.Aliases));
        Labs = new(() => Index(tables.Labs, l => l.Name, _ => []));
        Identifiers = new(() => new(tables));
    }

    public Lazy<TextIndex> People { get; }

    public Lazy<TextIndex> Papers { get; }

    public Lazy<TextIndex> Organizations { get; }

    public Lazy<TextIndex> Labs { get; }

    public Lazy<IdentifierIndex> Identifiers { get; }

    private static TextIndex PeopleOf(GraphTables tables)
    {
        var byPapers = new int[tables.People.Count];
        for (var i = 0; i < byPapers.Length; i++)
            byPapers[i] = i;
        Array.Sort(Array.ConvertAll(byPapers, i => (-tables.Authorships.PaperCount(i), i)), byPapers);
        var priorities = new int[byPapers.Length];
        for (var i = 0; i < byPapers.Length; i++)
            priorities[byPapers[i]] = i;
        return Index(tables.People, p => p.Name, p => p.Aliases, priorities);
    }

    private static TextIndex Index<T>(
        NodeTable<T> nodes, Func<T, string> name, Func<T, IReadOnlyList<string>> aliases, int[]? priorities = null)
        where T : class
    {
        var texts = new List<IndexedText>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            texts.Add(new(i, name(nodes[i]), TextFolding.Fold(name(nodes[i]))));
            foreach (var alias in aliases(nodes[i]))
                texts.Add(new(i, alias, TextFolding.Fold(alias)));
        }

        return new([.. texts], priorities ?? [.. Enumerable.Range(0, nodes.Count)]);
    }
}
