using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using Neo4j.Driver;

namespace GraphService.Neo4j.Queries;

/// <summary>Pages of ordered lists.</summary>
internal static class ListQueries
{
    // No text comes behind the last of all code points, which stands for no character.
    private const string BehindEverything = "\U0010FFFF";

    public static async Task<Page<Person>> PeopleAsync(this Reading reading, PersonFilter filter, PersonOrder order, PageRequest page)
    {
        var parameters = new Dictionary<string, object?> { ["part"] = Part(filter.NameContains) };
        if (filter.Organization is not null || filter.Lab is not null)
            return await reading.PeopleAtAsync(filter, order, page, parameters).ConfigureAwait(false);
        var file = order == PersonOrder.Name ? "list-people-by-name" : "list-people-by-paper-count";
        return await reading.PageAsync(file, "count-people", parameters, page, RowReader.Person, p => p.Id.Value).ConfigureAwait(false);
    }

    public static Task<Page<Paper>> PapersAsync(this Reading reading, PaperFilter filter, PaperOrder order, PageRequest page) => reading.PageAsync(
        order == PaperOrder.Newest ? "list-papers-newest" : "list-papers-by-title",
        "count-papers",
        new()
        {
            ["part"] = Part(filter.TitleContains),
            ["venuePart"] = Part(filter.VenueContains),
            ["firstYear"] = filter.FirstYear,
            ["lastYear"] = filter.LastYear,
        },
        page,
        RowReader.Paper,
        p => p.Id.Value);

    public static Task<Page<Organization>> OrganizationsAsync(this Reading reading, OrganizationKind? kind, PageRequest page) => reading.PageAsync(
        "list-organizations", "count-organizations", new() { ["kind"] = kind is { } k ? RowWriter.Word(k) : null }, page, RowReader.Organization, o => o.Id.Value);

    public static async Task<Page<Lab>> LabsAsync(this Reading reading, OrganizationId? organization, PageRequest page)
    {
        var parameters = new Dictionary<string, object?> { ["organization"] = null };
        if (organization is { } id)
        {
            var known = await reading.KnownAsync("organizations", [id.Value]).ConfigureAwait(false);
            parameters["organization"] = known.Values.FirstOrDefault() ?? id.Value;
        }

        return await reading.PageAsync("list-labs", "count-labs", parameters, page, RowReader.Lab, l => l.Id.Value).ConfigureAwait(false);
    }

    public static Task<Page<Source>> SourcesAsync(this Reading reading, PageRequest page) =>
        reading.PageAsync("list-sources", "count-sources", [], page, RowReader.Source, s => s.Id.Value);

    /// <summary>The few people of one place are ordered here; only those of the page are read whole.</summary>
    private static async Task<Page<Person>> PeopleAtAsync(
        this Reading reading, PersonFilter filter, PersonOrder order, PageRequest page, Dictionary<string, object?> parameters)
    {
        Paging.EnsureValid(page);
        var lab = await CurrentAsync("labs", filter.Lab?.Value).ConfigureAwait(false);
        var organization = await CurrentAsync("organizations", filter.Organization?.Value).ConfigureAwait(false);
        parameters["lab"] = lab;
        parameters["organization"] = organization;
        var file = filter.Organization is null ? "people-of-lab" : "people-of-organization";
        var key = order == PersonOrder.Name ? "name" : "paperCount";
        var keys = await reading.ListAsync(file, parameters, r => new PageKey(r[key].As<string>(), r["id"].As<string>())).ConfigureAwait(false);
        keys.Sort();
        var found = await Paging.PageAsync(page, keys.Count, range =>
        {
            var inside = keys.FindAll(range.Contains);
            if (range.IsFromEnd)
                inside.Reverse();
            return Task.FromResult(inside.Take((int)Math.Min(range.Limit, int.MaxValue)).Select(k => new PageItem<string>(k.Id, k)).ToList());
        }).ConfigureAwait(false);
        var nodes = await reading.NodesAsync("people", [.. found.Items.Select(i => i.Node)], RowReader.Person).ConfigureAwait(false);
        return new([.. found.Items.Zip(nodes, (item, node) => new PageItem<Person>(node!, item.Key))], found.HasPrevious, found.HasNext, found.TotalCount);

        // An id that the graph does not know stays as it is, and nobody is there.
        async Task<string?> CurrentAsync(string kind, string? id) =>
            id is null ? null : (await reading.KnownAsync(kind, [id]).ConfigureAwait(false)).Values.FirstOrDefault() ?? id;
    }

    private static async Task<Page<T>> PageAsync<T>(
        this Reading reading, string list, string count, Dictionary<string, object?> parameters, PageRequest page, Func<IRecord, T> read, Func<T, string> idOf)
    {
        Paging.EnsureValid(page);
        var total = await reading.ListAsync(count, parameters, r => r["total"].As<int>()).ConfigureAwait(false);
        return await Paging.PageAsync(page, total[0], range => reading.ListAsync(list, range.IsFromEnd ? 1 : 0, With(parameters, range), r =>
        {
            var node = read(r);
            return new PageItem<T>(node, new(r["key"].As<string>(), idOf(node)));
        })).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> With(Dictionary<string, object?> parameters, PageRange range) => new(parameters)
    {
        ["fromKey"] = range.From.SortKey,
        ["fromId"] = range.From.Id,
        ["untilKey"] = range.Until?.SortKey ?? BehindEverything,
        ["untilId"] = range.Until?.Id ?? "",
        ["limit"] = range.Limit,
    };

    private static string? Part(string? text) => text is not null && TextFolding.Fold(text) is { Length: > 0 } folded ? folded : null;
}
