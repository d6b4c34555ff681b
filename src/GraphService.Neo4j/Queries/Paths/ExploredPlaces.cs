using GraphService.Domain;

namespace GraphService.Neo4j.Queries.Paths;

/// <summary>Labs or organizations that a search has reached, each with everybody who was there.</summary>
/// <param name="placeOf">The place that a fact names.</param>
/// <param name="personOf">The person that a fact names.</param>
/// <param name="overlap">Whether two people who were at one place were there at the same time.</param>
internal sealed class ExploredPlaces<T>(Func<T, string> placeOf, Func<T, string> personOf, Func<T, T, bool> overlap)
    where T : IFact
{
    private readonly Dictionary<string, T> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _atPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _ofPerson = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Places => _atPlace.Keys;

    public IReadOnlyCollection<string> People => _ofPerson.Keys;

    public IReadOnlyCollection<T> Facts => _facts.Values;

    public bool Add(T fact)
    {
        if (!_facts.TryAdd(fact.Id, fact))
            return false;
        Put(_atPlace, placeOf(fact), fact);
        Put(_ofPerson, personOf(fact), fact);
        return true;
    }

    /// <summary>Who was at a place when a person was, once for each such place.</summary>
    public IEnumerable<string> SharedWith(string person) => (_ofPerson.GetValueOrDefault(person) ?? [])
        .SelectMany(own => _atPlace[placeOf(own)].Where(other => overlap(own, other)).Select(other => (Place: placeOf(own), Person: personOf(other))))
        .Distinct()
        .Select(shared => shared.Person);

    private static void Put(Dictionary<string, List<T>> lists, string key, T fact)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(fact);
    }
}
