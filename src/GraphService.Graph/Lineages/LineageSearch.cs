using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Advisors of advisors, or advisees of advisees.</summary>
internal sealed class LineageSearch(GraphTables tables)
{
    public Lineage Find(LineageQuery query)
    {
        query.EnsureValid();
        var generations = Generations(query);
        var advisorships = new SortedDictionary<string, Advisorship>(StringComparer.Ordinal);
        foreach (var member in generations.Keys)
        {
            foreach (var fact in tables.Advisors.Of(member))
            {
                if (Counts(query, fact) && generations.ContainsKey(tables.People.IndexOf(fact.Advisor.Value)))
                    advisorships[fact.Id] = fact;
            }
        }

        return new(
            [
                .. generations
                    .OrderBy(g => g.Value).ThenBy(g => g.Key)
                    .Select(g => new LineageMember(tables.People[g.Key].Id, g.Value)),
            ],
            [.. advisorships.Values],
            AdvisingCycles.Find(advisorships.Values));
    }

    private Dictionary<int, int> Generations(LineageQuery query)
    {
        var start = tables.RequirePerson(query.Person);
        var facts = query.Direction == LineageDirection.Up ? tables.Advisors : tables.Advisees;
        var generations = new Dictionary<int, int> { [start] = 0 };
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var person))
        {
            var generation = generations[person];
            if (generation == query.MaxDepth)
                continue;
            foreach (var fact in facts.Of(person))
            {
                if (!Counts(query, fact))
                    continue;
                var next = tables.People.IndexOf(query.Direction == LineageDirection.Up ? fact.Advisor.Value : fact.Advisee.Value);
                if (generations.TryAdd(next, generation + 1))
                    queue.Enqueue(next);
            }
        }

        return generations;
    }

    private static bool Counts(LineageQuery query, Advisorship fact) => query.Kinds.Count == 0 || query.Kinds.Contains(fact.Kind);
}
