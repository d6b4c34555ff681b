using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using Neo4j.Driver;

namespace GraphService.Neo4j.Queries;

/// <summary>Facts about nodes, in the orders of <see cref="FactOrder"/>.</summary>
internal static class FactQueries
{
    public static async Task<IReadOnlyList<IReadOnlyList<Authorship>>> AuthorshipsOfPeopleAsync(this Reading reading, IReadOnlyList<string?> ids)
    {
        var dated = await reading.FactsAsync(
            "authorships-of-people", ids, r => (Fact: RowReader.Authorship(r), Year: (int?)(r["year"] as long?)),
            (a, b) => FactOrder.Newest(a.Year, a.Fact.Paper, b.Year, b.Fact.Paper)).ConfigureAwait(false);
        return [.. dated.Select(facts => (IReadOnlyList<Authorship>)[.. facts.Select(f => f.Fact)])];
    }

    public static Task<IReadOnlyList<IReadOnlyList<Authorship>>> AuthorshipsOfPapersAsync(this Reading reading, IReadOnlyList<string?> ids) =>
        reading.FactsAsync("authorships-of-papers", ids, RowReader.Authorship, (a, b) =>
            a.Position != b.Position ? a.Position.CompareTo(b.Position) : string.CompareOrdinal(a.Id, b.Id));

    public static Task<IReadOnlyList<IReadOnlyList<Advisorship>>> AdvisorshipsAsync(this Reading reading, string file, IReadOnlyList<string?> ids) =>
        reading.FactsAsync(file, ids, RowReader.Advisorship, FactOrder.ByKind);

    public static Task<IReadOnlyList<IReadOnlyList<Employment>>> EmploymentsAsync(this Reading reading, string file, IReadOnlyList<string?> ids) =>
        reading.FactsAsync(file, ids, RowReader.Employment, (a, b) => FactOrder.ByPeriod(a.Period, a.Id, b.Period, b.Id));

    public static Task<IReadOnlyList<IReadOnlyList<Education>>> EducationsAsync(this Reading reading, string file, IReadOnlyList<string?> ids) =>
        reading.FactsAsync(file, ids, RowReader.Education, (a, b) => FactOrder.ByPeriod(a.Period, a.Id, b.Period, b.Id));

    public static Task<IReadOnlyList<IReadOnlyList<Membership>>> MembershipsAsync(this Reading reading, string file, IReadOnlyList<string?> ids) =>
        reading.FactsAsync(file, ids, RowReader.Membership, (a, b) => FactOrder.ByPeriod(a.Period, a.Id, b.Period, b.Id));

    public static Task<IReadOnlyList<IReadOnlyList<Collaboration>>> CollaborationsAsync(this Reading reading, IReadOnlyList<string?> ids) =>
        reading.FactsAsync("collaborations", ids, RowReader.Collaboration, (a, b) => string.CompareOrdinal(a.Id, b.Id));

    /// <summary>One list for each id, in the order asked.</summary>
    private static async Task<IReadOnlyList<IReadOnlyList<T>>> FactsAsync<T>(
        this Reading reading, string file, IReadOnlyList<string?> ids, Func<IRecord, T> read, Comparison<T> order)
    {
        // A row without a fact says that the node is there.
        var found = await reading.ByIdAsync(file, ids, r => (Has: r["properties"] is not null, Fact: r["properties"] is null ? default! : read(r))).ConfigureAwait(false);
        var sorted = found.ToDictionary(f => f.Key, f =>
        {
            T[] facts = [.. f.Value.Where(row => row.Has).Select(row => row.Fact)];
            Array.Sort(facts, order);
            return facts;
        });
        return [.. ids.Select(id => (IReadOnlyList<T>)(id is not null && sorted.TryGetValue(id, out var facts) ? facts : []))];
    }
}
