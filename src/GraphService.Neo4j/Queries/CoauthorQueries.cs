using GraphService.Domain;
using Neo4j.Driver;

namespace GraphService.Neo4j.Queries;

/// <summary>With whom people wrote.</summary>
internal static class CoauthorQueries
{
    public static async Task<IReadOnlyList<IReadOnlyList<Coauthor>>> CoauthorsAsync(
        this Reading reading, IReadOnlyList<string?> ids, CoauthorFilter filter)
    {
        var found = await reading.ByIdAsync(
            "coauthors", ids, r => r["coauthor"] is string coauthor ? ToCoauthor(coauthor, r["papers"]!) : null, Parameters(filter)).ConfigureAwait(false);
        var sorted = found.ToDictionary(f => f.Key, f => f.Value.OfType<Coauthor>().OrderByDescending(c => c.Papers.Count).ThenBy(c => c.Person).ToArray());
        return [.. ids.Select(id => (IReadOnlyList<Coauthor>)(id is not null && sorted.TryGetValue(id, out var coauthors) ? coauthors : []))];
    }

    public static async Task<IReadOnlyList<SharedCollaborator>> SharedCollaboratorsAsync(
        this Reading reading, IReadOnlyList<PersonId> people, CoauthorFilter filter)
    {
        var known = await reading.KnownAsync("people", people.Select(p => p.Value)).ConfigureAwait(false);
        string[] asked = [.. people.Select(p => known.Require(p)).Distinct(StringComparer.Ordinal)];
        if (asked.Length < 2)
            throw new GraphQueryException("Shared collaborators need two or more different people.");
        var parameters = Parameters(filter);
        parameters["ids"] = asked;
        var shared = await reading.ListAsync("shared-collaborators", parameters, r =>
        {
            var with = r["shared"].As<List<object>>().Cast<IList<object>>()
                .Select(pair => ToCoauthor((string)pair[0], pair[1])).ToDictionary(c => c.Person.Value, StringComparer.Ordinal);
            return new SharedCollaborator(new(r["person"].As<string>()), Array.ConvertAll(asked, id => with[id]));
        }).ConfigureAwait(false);
        return [.. shared.OrderByDescending(s => s.With.Sum(c => c.Papers.Count)).ThenBy(s => s.Person)];
    }

    /// <summary>The parameters of statements that count papers.</summary>
    public static Dictionary<string, object?> Parameters(CoauthorFilter filter) => new()
    {
        ["maxAuthors"] = filter.MaxAuthors,
        ["firstYear"] = filter.FirstYear,
        ["lastYear"] = filter.LastYear,
    };

    /// <summary>The id under which a person stands today.</summary>
    /// <exception cref="GraphQueryException">The graph does not know the person.</exception>
    public static string Require(this Dictionary<string, string> known, PersonId person) =>
        person.Value is { } id && known.TryGetValue(id, out var current)
            ? current
            : throw new GraphQueryException($"There is no person with the id '{person.Value}'.");

    /// <param name="coauthor">The coauthor's id.</param>
    /// <param name="papers">A list of pairs of id and year.</param>
    private static Coauthor ToCoauthor(string coauthor, object papers)
    {
        (int? Year, PaperId Id)[] dated =
            [.. papers.As<List<object>>().Cast<IList<object>>().Select(p => ((int?)(p[1] as long?), new PaperId((string)p[0])))];
        Array.Sort(dated, (a, b) => FactOrder.Newest(a.Year, a.Id, b.Year, b.Id));
        return new(new(coauthor), Array.ConvertAll(dated, p => p.Id));
    }
}
