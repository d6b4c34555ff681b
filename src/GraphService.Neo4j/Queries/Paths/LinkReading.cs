using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using Neo4j.Driver;

namespace GraphService.Neo4j.Queries.Paths;

/// <summary>Reads what ties people as a query lets it count, for many people at once.</summary>
internal sealed class LinkReading(Reading reading, PathQuery query, string[] withoutPapers, int maxLinks)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>What was read so far.</summary>
    public ExploredGraph Explored { get; } = new();

    public bool HasRead(string person) => _read.Contains(person);

    /// <summary>Reads everything that ties these people to others.</summary>
    /// <exception cref="GraphQueryException">The question needs more of the graph than one may read.</exception>
    public async Task ReadAsync(IEnumerable<string> people)
    {
        string[] ids = [.. people.Where(_read.Add)];
        if (ids.Length == 0)
            return;
        if (query.Links.HasFlag(PathLinks.Coauthorship))
            await ReadPapersAsync(ids).ConfigureAwait(false);
        if (query.Links.HasFlag(PathLinks.Advising))
            (await reading.ListAsync("paths-through-advising", Parameters(ids), RowReader.Advisorship).ConfigureAwait(false)).ForEach(Explored.Add);
        if (query.Links.HasFlag(PathLinks.Lab))
            (await PlacesAsync("paths-through-labs", ids, Explored.Labs.Places, RowReader.Membership).ConfigureAwait(false)).ForEach(Explored.Add);
        if (query.Links.HasFlag(PathLinks.Employer))
            (await PlacesAsync("paths-through-employers", ids, Explored.Organizations.Places, RowReader.Employment).ConfigureAwait(false)).ForEach(Explored.Add);
        if (Explored.Links > maxLinks)
        {
            throw new GraphQueryException(
                $"The paths asked for lead past more than {maxLinks} authorships and other ties: ask for fewer or shorter paths, or leave out papers of many authors.");
        }
    }

    private async Task ReadPapersAsync(string[] ids)
    {
        var parameters = CoauthorQueries.Parameters(query.Papers);
        parameters["ids"] = ids;
        parameters["without"] = withoutPapers;
        var papers = await reading.ListAsync("paths-through-papers", parameters, r => new ExploredPaper(
            r["paper"].As<string>(), (int?)(r["year"] as long?), r["authors"].As<List<string>>())).ConfigureAwait(false);
        papers.ForEach(Explored.Add);
    }

    private Task<List<T>> PlacesAsync<T>(string file, string[] ids, IReadOnlyCollection<string> known, Func<IRecord, T> read)
    {
        var parameters = Parameters(ids);
        parameters["known"] = known.ToArray();
        return reading.ListAsync(file, parameters, read);
    }

    private static Dictionary<string, object?> Parameters(string[] ids) => new() { ["ids"] = ids };
}
