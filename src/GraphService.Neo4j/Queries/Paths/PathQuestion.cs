using GraphService.Domain;

namespace GraphService.Neo4j.Queries.Paths;

/// <summary>
/// Answers a question for paths: reads, level by level from both ends, a part of the graph that holds every path that may
/// belong to the answer, and asks the graph in memory made of that part.
/// </summary>
/// <param name="reading">Where to read.</param>
/// <param name="inMemory">Makes a graph in memory, which knows how paths are chosen and ordered.</param>
/// <param name="maxLinks">How much may be read for one question.</param>
/// <param name="cancellationToken">Cancels the question.</param>
internal sealed class PathQuestion(Reading reading, Func<StoredGraph, IKnowledgeGraph> inMemory, int maxLinks, CancellationToken cancellationToken)
{
    public async Task<IReadOnlyList<CollaborationPath>> AnswerAsync(PathQuery query)
    {
        query.EnsureValid();
        var people = await reading.KnownAsync("people", [query.From.Value, query.To.Value, .. query.WithoutPeople.Select(p => p.Value)]).ConfigureAwait(false);
        var (from, to) = (people.Require(query.From), people.Require(query.To));
        if (from == to)
            return [new([new(from)], [], 0)];
        var papers = query.WithoutPapers.Count == 0 ? [] : await reading.KnownAsync("papers", query.WithoutPapers.Select(p => p.Value)).ConfigureAwait(false);
        var blocked = query.WithoutPeople.Select(p => p.Value is { } id ? people.GetValueOrDefault(id) : null).OfType<string>().ToHashSet(StringComparer.Ordinal);
        blocked.ExceptWith([from, to]);

        var resolved = query with { From = new(from), To = new(to), WithoutPeople = [.. blocked.Select(id => new PersonId(id))], WithoutPapers = [] };
        var links = new LinkReading(reading, resolved, [.. papers.Values], maxLinks);
        return query.Kind == PathKind.Strongest
            ? await new CostExploration(links, resolved, blocked, AskAsync).AnswerAsync(cancellationToken).ConfigureAwait(false)
            : await new LevelExploration(links, resolved, blocked, AskAsync).AnswerAsync(cancellationToken).ConfigureAwait(false);

        ValueTask<IReadOnlyList<CollaborationPath>> AskAsync(PathQuery question) =>
            inMemory(new(0, links.Explored.ToSnapshot([from, to]))).FindPathsAsync(question, cancellationToken);
    }
}
