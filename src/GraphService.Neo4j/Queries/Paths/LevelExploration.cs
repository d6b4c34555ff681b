using GraphService.Domain;

namespace GraphService.Neo4j.Queries.Paths;

/// <summary>Explores by steps, for the shortest paths: the smaller level first.</summary>
/// <remarks>
/// When a levels were passed from one end and b from the other, every path of at most a + b steps has been read: each of its
/// steps begins within a levels of the one end or ends within b levels of the other.
/// </remarks>
internal sealed class LevelExploration(
    LinkReading links, PathQuery query, HashSet<string> blocked, Func<PathQuery, ValueTask<IReadOnlyList<CollaborationPath>>> ask)
{
    private readonly Side _forward = new(query.From.Value);
    private readonly Side _backward = new(query.To.Value);

    public async Task<IReadOnlyList<CollaborationPath>> AnswerAsync(CancellationToken cancellationToken)
    {
        var met = false;
        for (var radius = 1; radius <= query.MaxLength; radius++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_forward.Level.Count == 0 || _backward.Level.Count == 0)
                break; // One end has nobody left to pass: all that is connected with it has been read.
            var (side, other) = _forward.Level.Count <= _backward.Level.Count ? (_forward, _backward) : (_backward, _forward);
            await links.ReadAsync(side.Level).ConfigureAwait(false);
            met |= Pass(side, other);
            if (!met)
                continue;
            var paths = await ask(query with { MaxLength = radius }).ConfigureAwait(false);
            if (query.Kind != PathKind.KShortest || paths.Count == query.Limit || radius == query.MaxLength)
                return paths;
        }

        return met ? await ask(query).ConfigureAwait(false) : [];
    }

    /// <summary>Goes one level further; whether somebody was reached whom the other side had reached.</summary>
    private bool Pass(Side side, Side other)
    {
        var met = false;
        var next = new List<string>();
        foreach (var neighbor in side.Level.SelectMany(person => links.Explored.NeighborsOf(person, side.Passed)))
        {
            met |= other.Reached.Contains(neighbor);
            if (!blocked.Contains(neighbor) && side.Reached.Add(neighbor))
                next.Add(neighbor);
        }

        side.Level = next;
        return met;
    }

    private sealed class Side(string end)
    {
        public HashSet<string> Reached { get; } = new([end], StringComparer.Ordinal);

        /// <summary>Papers whose authors were reached: hundreds of authors of one paper need not look at it each.</summary>
        public HashSet<ExploredPaper> Passed { get; } = new(ReferenceEqualityComparer.Instance);

        public List<string> Level { get; set; } = [end];
    }
}
