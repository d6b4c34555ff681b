using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using GraphService.Neo4j.Statements;
using Neo4j.Driver;

namespace GraphService.Neo4j.Store;

/// <summary>Reads the whole graph within one transaction.</summary>
internal sealed class GraphReading(IAsyncQueryRunner transaction, CancellationToken cancellationToken)
{
    public async Task<long> RevisionAsync()
    {
        var found = await ListAsync("load/revision", record => record["revision"].As<long>()).ConfigureAwait(false);
        return found.Count == 0 ? 0 : found[0];
    }

    public async Task<StoreState> StateAsync()
    {
        var statistics = await ListAsync("read/statistics", RowReader.Statistics).ConfigureAwait(false);
        var basis = await ListAsync("load/revision", record => record["basis"].As<string?>()).ConfigureAwait(false);
        return new(statistics[0], basis.FirstOrDefault(), await ListAsync("load/sources", RowReader.Source).ConfigureAwait(false));
    }

    public async Task<GraphSnapshot> SnapshotAsync() => new()
    {
        Sources = await ListAsync("load/sources", RowReader.Source).ConfigureAwait(false),
        People = await ListAsync("load/people", RowReader.Person).ConfigureAwait(false),
        Papers = await ListAsync("load/papers", RowReader.Paper).ConfigureAwait(false),
        Organizations = await ListAsync("load/organizations", RowReader.Organization).ConfigureAwait(false),
        Labs = await ListAsync("load/labs", RowReader.Lab).ConfigureAwait(false),
        Authorships = await ListAsync("load/authorships", RowReader.Authorship).ConfigureAwait(false),
        Advisorships = await ListAsync("load/advisorships", RowReader.Advisorship).ConfigureAwait(false),
        Employments = await ListAsync("load/employments", RowReader.Employment).ConfigureAwait(false),
        Educations = await ListAsync("load/educations", RowReader.Education).ConfigureAwait(false),
        Memberships = await ListAsync("load/memberships", RowReader.Membership).ConfigureAwait(false),
        Collaborations = await ListAsync("load/collaborations", RowReader.Collaboration).ConfigureAwait(false),
        Redirects = await ListAsync("load/redirects", RowReader.Redirect).ConfigureAwait(false),
    };

    /// <summary>Hands over everything, the sources with their claims.</summary>
    public async Task StreamAsync(IGraphReceiver receiver)
    {
        await EachAsync("load/claims", record => receiver.Receive(RowReader.StoredSource(record))).ConfigureAwait(false);
        await EachAsync("load/people", record => receiver.Receive(RowReader.Person(record))).ConfigureAwait(false);
        await EachAsync("load/papers", record => receiver.Receive(RowReader.Paper(record))).ConfigureAwait(false);
        await EachAsync("load/organizations", record => receiver.Receive(RowReader.Organization(record))).ConfigureAwait(false);
        await EachAsync("load/labs", record => receiver.Receive(RowReader.Lab(record))).ConfigureAwait(false);
        await EachAsync("load/redirects", record => receiver.Receive(RowReader.Redirect(record))).ConfigureAwait(false);
        await EachAsync("load/authorships", record => receiver.Receive(RowReader.Authorship(record))).ConfigureAwait(false);
        await EachAsync("load/advisorships", record => receiver.Receive(RowReader.Advisorship(record))).ConfigureAwait(false);
        await EachAsync("load/employments", record => receiver.Receive(RowReader.Employment(record))).ConfigureAwait(false);
        await EachAsync("load/educations", record => receiver.Receive(RowReader.Education(record))).ConfigureAwait(false);
        await EachAsync("load/memberships", record => receiver.Receive(RowReader.Membership(record))).ConfigureAwait(false);
        await EachAsync("load/collaborations", record => receiver.Receive(RowReader.Collaboration(record))).ConfigureAwait(false);
    }

    public Task<List<StoredSource>> SourcesAsync() => ListAsync("load/claims", RowReader.StoredSource);

    private async Task<List<T>> ListAsync<T>(string statement, Func<IRecord, T> read)
    {
        var list = new List<T>();
        await EachAsync(statement, record => list.Add(read(record))).ConfigureAwait(false);
        return list;
    }

    private async Task EachAsync(string statement, Action<IRecord> take)
    {
        var cursor = await transaction.RunAsync(CypherFiles.Text(statement)).ConfigureAwait(false);
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            take(cursor.Current);
        }
    }
}
