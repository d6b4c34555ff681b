using GraphService.Domain;
using GraphService.Neo4j.Mapping;

namespace GraphService.Neo4j.Queries;

/// <summary>Advisors of advisors, or advisees of advisees: one statement for each generation.</summary>
internal static class LineageQueries
{
    private const int MaxMembers = 100_000;

    public static async Task<Lineage> LineageAsync(this Reading reading, LineageQuery query)
    {
        query.EnsureValid();
        var known = await reading.KnownAsync("people", [query.Person.Value]).ConfigureAwait(false);
        var start = new PersonId(known.Require(query.Person));
        var generations = new Dictionary<PersonId, int> { [start] = 0 };
        var facts = new SortedDictionary<string, Advisorship>(StringComparer.Ordinal);
        var isUp = query.Direction == LineageDirection.Up;
        PersonId[] generation = [start];
        for (var depth = 0; generation.Length > 0; depth++)
        {
            var next = new List<PersonId>();
            foreach (var fact in await GenerationAsync(reading, isUp, generation).ConfigureAwait(false))
            {
                if (query.Kinds.Count > 0 && !query.Kinds.Contains(fact.Kind))
                    continue;
                facts[fact.Id] = fact;
                var member = isUp ? fact.Advisor : fact.Advisee;
                if (depth < query.MaxDepth && generations.TryAdd(member, depth + 1))
                    next.Add(member);
            }

            if (generations.Count > MaxMembers)
                throw new GraphQueryException($"The lineage has more than {MaxMembers} members: ask for fewer generations.");
            generation = [.. next];
        }

        Advisorship[] among = [.. facts.Values.Where(f => generations.ContainsKey(f.Advisor) && generations.ContainsKey(f.Advisee))];
        return new(
            [.. generations.OrderBy(g => g.Value).ThenBy(g => g.Key).Select(g => new LineageMember(g.Key, g.Value))],
            among, AdvisingCycles.Find(among));
    }

    private static Task<List<Advisorship>> GenerationAsync(Reading reading, bool isUp, PersonId[] people) => reading.ListAsync(
        isUp ? "lineage-up" : "lineage-down", new() { ["ids"] = Array.ConvertAll(people, p => p.Value) }, RowReader.Advisorship);
}
