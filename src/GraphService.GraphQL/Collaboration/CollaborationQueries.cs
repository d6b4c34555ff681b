using GraphService.Domain;
using HotChocolate.Types;

namespace GraphService.GraphQL;

/// <summary>Questions for who worked with whom.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CollaborationQueries
{
    /// <summary>People who wrote papers with every one of the given people; most shared papers first.</summary>
    /// <param name="people">Two or more different people, each by name, key or id.</param>
    /// <param name="papers">Which papers count.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    public async Task<IEnumerable<SharedCollaboratorNode>> GetSharedCollaboratorsAsync(
        IReadOnlyList<string> people, PathPapers? papers, IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var ids = await PeopleAsync(graph, people, cancellationToken).ConfigureAwait(false);
        var shared = await graph.GetSharedCollaboratorsAsync(ids, PathPapers.ToFilter(papers), cancellationToken).ConfigureAwait(false);
        return shared.Select(s => new SharedCollaboratorNode(ids, s));
    }

    /// <summary>One path between two people with the evidence for each step, or null when they are not connected.</summary>
    /// <param name="from">Name, key or id of one person.</param>
    /// <param name="to">Name, key or id of the other.</param>
    /// <param name="strongest">The path with the strongest ties instead of a shortest one.</param>
    /// <param name="options">What may connect people, and what may not.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    public async Task<PathNode?> GetCollaborationPathAsync(
        string from, string to, [DefaultValue(false)] bool strongest, PathOptions? options,
        IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var kind = strongest ? PathKind.Strongest : PathKind.Shortest;
        var paths = await FindAsync(graph, from, to, kind, options, 1, cancellationToken).ConfigureAwait(false);
        return paths.Count == 0 ? null : new(paths[0]);
    }

    /// <summary>Several paths between two people with the evidence for each step; none when they are not connected.</summary>
    /// <param name="from">Name, key or id of one person.</param>
    /// <param name="to">Name, key or id of the other.</param>
    /// <param name="kind">Which paths.</param>
    /// <param name="limit">At most so many; 1 to 1,000.</param>
    /// <param name="options">What may connect people, and what may not.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    public async Task<IEnumerable<PathNode>> GetCollaborationPathsAsync(
        string from, string to, [DefaultValue(PathKind.AllShortest)] PathKind kind, [DefaultValue(10)] int limit, PathOptions? options,
        IKnowledgeGraph graph, CancellationToken cancellationToken) =>
        (await FindAsync(graph, from, to, kind, options, limit, cancellationToken).ConfigureAwait(false)).Select(p => new PathNode(p));

    private static async ValueTask<IReadOnlyList<CollaborationPath>> FindAsync(
        IKnowledgeGraph graph, string from, string to, PathKind kind, PathOptions? options, int limit, CancellationToken cancellationToken)
    {
        var ends = await PeopleAsync(graph, [from, to], cancellationToken).ConfigureAwait(false);
        var query = new PathQuery(ends[0], ends[1])
        {
            Kind = kind,
            Limit = limit,
            Links = ToLinks(options?.Links),
            Papers = PathPapers.ToFilter(options?.Papers),
            WithoutPeople = await PeopleAsync(graph, options?.WithoutPeople ?? [], cancellationToken).ConfigureAwait(false),
            WithoutPapers = [.. (options?.WithoutPapers ?? []).Select(p => new PaperId(p))],
            MaxLength = options?.MaxLength ?? PathQuery.MaxLengthLimit,
        };
        return await graph.FindPathsAsync(query, cancellationToken).ConfigureAwait(false);
    }

    private static PathLinks ToLinks(IReadOnlyList<PathLink>? links)
    {
        if (links is null)
            return PathLinks.Coauthorship;
        var all = PathLinks.None;
        foreach (var link in links)
        {
            all |= link switch
            {
                PathLink.Coauthorship => PathLinks.Coauthorship,
                PathLink.Advising => PathLinks.Advising,
                PathLink.Lab => PathLinks.Lab,
                _ => PathLinks.Employer,
            };
        }

        return all;
    }

    private static async ValueTask<PersonId[]> PeopleAsync(IKnowledgeGraph graph, IReadOnlyList<string> people, CancellationToken cancellationToken)
    {
        var lookup = new NameLookup(graph);
        var ids = new PersonId[people.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = (await lookup.PersonAsync(GlobalId.KeyOrText("Person", people[i]), cancellationToken).ConfigureAwait(false)).Id;
        return ids;
    }
}
