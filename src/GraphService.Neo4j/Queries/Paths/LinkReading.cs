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
            await ReadAsync("paths-through-papers", ForPapers(ids), r => Explored.Add(Paper(r))).ConfigureAwait(false);
        if (query.Links.HasFlag(PathLinks.Advising))
            await ReadAsync("paths-through-advising", new() { ["ids"] = ids }, r => Explored.Add(RowReader.Advisorship(r))).ConfigureAwait(false);
        if (query.Links.HasFlag(PathLinks.Lab))
            await ReadAsync("paths-through-labs", ForPlaces(ids, Explored.Labs.Places), r => Explored.Add(RowReader.Membership(r))).ConfigureAwait(false);
        if (query.Links.HasFlag(PathLinks.Employer))
            await ReadAsync("paths-through-employers", ForPlaces(ids, Explored.Organizations.Places), r => Explored.Add(RowReader.Employment(r))).ConfigureAwait(false);
    }

    private Task ReadAsync(string file, Dictionary<string, object?> parameters, Action<IRecord> add) => reading.ReceiveAsync(file, parameters, record =>
    {
        add(record);
        if (Explored.Links > maxLinks)
        {
            throw new GraphQueryException(
                $"The paths asked for lead past more than {maxLinks} authorships and other ties: ask for fewer or shorter paths, or leave out papers of many authors.");
        }
    });

    private Dictionary<string, object?> ForPapers(string[] ids)
    {
        var parameters = CoauthorQueries.Parameters(query.Papers);
        parameters["ids"] = ids;
        parameters["without"] = withoutPapers;
        return parameters;
    }

    private static Dictionary<string, object?> ForPlaces(string[] ids, IReadOnlyCollection<string> known) => new() { ["ids"] = ids, ["known"] = known.ToArray() };

    private static ExploredPaper Paper(IRecord record) => new(
        record["paper"].As<string>(), (int?)(record["year"] as long?), record["authors"].As<List<string>>());
}
