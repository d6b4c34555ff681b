using GraphService.Domain;
using Neo4j.Driver;

namespace GraphService.Neo4j.Queries;

/// <summary>Who was at the same place at the same time.</summary>
internal static class ColleagueQueries
{
    public static async Task<IReadOnlyList<Colleague>> ColleaguesAsync(this Reading reading, PersonId person)
    {
        var known = await reading.KnownAsync("people", [person.Value]).ConfigureAwait(false);
        if (known.Count == 0)
            return [];
        var shared = await reading.ListAsync("colleagues", new() { ["id"] = known[person.Value] }, SharedPlace.Read).ConfigureAwait(false);
        return
        [
            .. shared.Where(s => s.IsAtTheSameTime).GroupBy(s => s.Person)
                .Select(places => new Colleague(
                    new(places.Key),
                    [.. Ids(places, isLab: false).Select(id => new OrganizationId(id))],
                    [.. Ids(places, isLab: true).Select(id => new LabId(id))]))
                .OrderByDescending(c => c.Organizations.Count + c.Labs.Count)
                .ThenBy(c => c.Person),
        ];
    }

    private static IEnumerable<string> Ids(IEnumerable<SharedPlace> places, bool isLab) =>
        places.Where(p => p.IsLab == isLab).Select(p => p.Place).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private readonly record struct SharedPlace(bool IsLab, string Place, string Person, DateRange Own, DateRange Other)
    {
        public bool IsAtTheSameTime => IsLab ? Own.MayOverlap(Other) : Own.Overlaps(Other);

        public static SharedPlace Read(IRecord record) => new(
            record["kind"].As<string>() == "lab", record["place"].As<string>(), record["person"].As<string>(),
            DateRange.Parse(record["start"] as string, record["end"] as string),
            DateRange.Parse(record["otherStart"] as string, record["otherEnd"] as string));
    }
}
