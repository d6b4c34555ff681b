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
        var found = await ListAsync("revision", record => record["revision"].As<long>()).ConfigureAwait(false);
        return found.Count == 0 ? 0 : found[0];
    }

    public async Task<StoreState> StateAsync()
    {
        var state = (await ListAsync("state", record => (Statistics: RowReader.Statistics(record), Basis: record["basis"].As<string?>())).ConfigureAwait(false))[0];
        return new(state.Statistics, state.Basis, await ListAsync("sources", RowReader.Source).ConfigureAwait(false));
    }

    public async Task<GraphSnapshot> SnapshotAsync() => new()
    {
        Sources = await ListAsync("sources", RowReader.Source).ConfigureAwait(false),
        People = await ListAsync("people", RowReader.Person).ConfigureAwait(false),
        Papers = await ListAsync("papers", RowReader.Paper).ConfigureAwait(false),
        Organizations = await ListAsync("organizations", RowReader.Organization).ConfigureAwait(false),
        Labs = await ListAsync("labs", RowReader.Lab).ConfigureAwait(false),
        Authorships = await ListAsync("authorships", RowReader.Authorship).ConfigureAwait(false),
        Advisorships = await ListAsync("advisorships", RowReader.Advisorship).ConfigureAwait(false),
        Employments = await ListAsync("employments", RowReader.Employment).ConfigureAwait(false),
        Educations = await ListAsync("educations", RowReader.Education).ConfigureAwait(false),
        Memberships = await ListAsync("memberships", RowReader.Membership).ConfigureAwait(false),
        Collaborations = await ListAsync("collaborations", RowReader.Collaboration).ConfigureAwait(false),
        Redirects = await ListAsync("redirects", RowReader.Redirect).ConfigureAwait(false),
    };

    /// <summary>Hands over everything, the sources with their claims.</summary>
    public async Task StreamAsync(IGraphReceiver receiver)
    {
        await EachAsync("claims", record => receiver.Receive(RowReader.StoredSource(record))).ConfigureAwait(false);
        await EachAsync("people", record => receiver.Receive(RowReader.Person(record))).ConfigureAwait(false);
        await EachAsync("papers", record => receiver.Receive(RowReader.Paper(record))).ConfigureAwait(false);
        await EachAsync("organizations", record => receiver.Receive(RowReader.Organization(record))).ConfigureAwait(false);
        await EachAsync("labs", record => receiver.Receive(RowReader.Lab(record))).ConfigureAwait(false);
        await EachAsync("redirects", record => receiver.Receive(RowReader.Redirect(record))).ConfigureAwait(false);
        await EachAsync("authorships", record => receiver.Receive(RowReader.Authorship(record))).ConfigureAwait(false);
        await EachAsync("advisorships", record => receiver.Receive(RowReader.Advisorship(record))).ConfigureAwait(false);
        await EachAsync("employments", record => receiver.Receive(RowReader.Employment(record))).ConfigureAwait(false);
        await EachAsync("educations", record => receiver.Receive(RowReader.Education(record))).ConfigureAwait(false);
        await EachAsync("memberships", record => receiver.Receive(RowReader.Membership(record))).ConfigureAwait(false);
        await EachAsync("collaborations", record => receiver.Receive(RowReader.Collaboration(record))).ConfigureAwait(false);
    }

    public Task<List<StoredSource>> SourcesAsync() => ListAsync("claims", RowReader.StoredSource);

    private async Task<List<T>> ListAsync<T>(string statement, Func<IRecord, T> read)
    {
        var list = new List<T>();
        await EachAsync(statement, record => list.Add(read(record))).ConfigureAwait(false);
        return list;
    }

    private async Task EachAsync(string statement, Action<IRecord> take)
    {
        var cursor = await transaction.RunAsync(CypherFiles.Text($"load/{statement}")).ConfigureAwait(false);
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            take(cursor.Current);
        }
    }
}
