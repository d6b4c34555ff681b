using GraphService.Domain;

namespace GraphService.Neo4j.Queries.Paths;

/// <summary>Explores by cost, for the strongest path (Dijkstra 1959, from both ends).</summary>
/// <remarks>
/// When everybody up to cost a was passed from one end and up to b from the other, every path that costs no more than a + b has
/// been read. The next people to pass are read ahead, ever more at once, so that statements are few.
/// </remarks>
internal sealed class CostExploration(
    LinkReading links, PathQuery query, HashSet<string> blocked, Func<PathQuery, ValueTask<IReadOnlyList<CollaborationPath>>> ask)
{
    private const double Tolerance = 1e-8;
    private const int FewestAtOnce = 8;
    private const int MostAtOnce = 1024;

    private readonly CostSide _forward = new(query.From.Value);
    private readonly CostSide _backward = new(query.To.Value);
    private int _passed;
    private double _best = double.PositiveInfinity;
    private bool _hasTooManySteps;

    public async Task<IReadOnlyList<CollaborationPath>> AnswerAsync(CancellationToken cancellationToken)
    {
        var askAt = int.MaxValue;
        while (_forward.Next is { } before && _backward.Next is { } after)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var explored = before.Cost + after.Cost;
            if (explored > _best + Tolerance || _passed >= askAt)
            {
                var paths = await ask(query).ConfigureAwait(false);
                if (paths.Count > 0 && explored > paths[0].Cost + Tolerance)
                    return paths;

                // The cheapest path of all has too many steps: one that costs more is looked for, further on.
                _hasTooManySteps = true;
                (_best, askAt) = paths.Count > 0 ? (paths[0].Cost, int.MaxValue) : (double.PositiveInfinity, 2 * (_passed + FewestAtOnce));
            }

            await PassAsync(before.Cost <= after.Cost ? (_forward, _backward) : (_backward, _forward)).ConfigureAwait(false);
        }

        return await ask(query).ConfigureAwait(false);
    }

    private async Task PassAsync((CostSide Side, CostSide Other) sides)
    {
        var (side, other) = sides;
        var person = side.Next!.Value.Person;
        if (!links.HasRead(person))
            await links.ReadAsync(side.Cheapest(Math.Clamp(_passed, FewestAtOnce, MostAtOnce))).ConfigureAwait(false);
        var cost = side.Pass();
        _passed++;
        foreach (var (neighbor, strength) in links.Explored.TiesOf(person))
        {
            if (blocked.Contains(neighbor))
                continue;
            side.Reach(neighbor, cost + (1 / strength));
            if (!_hasTooManySteps && other.CostOf(neighbor) is { } rest)
                _best = Math.Min(_best, cost + (1 / strength) + rest);
        }
    }
}
