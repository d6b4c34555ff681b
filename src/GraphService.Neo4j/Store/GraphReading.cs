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

    public Task<List<StoredSource>> SourcesAsync() => ListAsync("claims", RowReader.StoredSource);

    private async Task<List<T>> ListAsync<T>(string statement, Func<IRecord, T> read)
    {
        var list = new List<T>();
        var cursor = await transaction.RunAsync(CypherFiles.Text($"load/{statement}")).ConfigureAwait(false);
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            list.Add(read(cursor.Current));
        }

        return list;
    }
}
