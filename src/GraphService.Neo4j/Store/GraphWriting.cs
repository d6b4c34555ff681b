using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using GraphService.Neo4j.Statements;
using Neo4j.Driver;

namespace GraphService.Neo4j.Store;

/// <summary>Writes one change within one transaction, in batches.</summary>
/// <param name="transaction">The transaction.</param>
/// <param name="change">What to write.</param>
/// <param name="isFirst">Whether the graph is empty, so that nothing of the change can be there yet.</param>
/// <param name="progress">Told after each batch.</param>
internal sealed class GraphWriting(IAsyncQueryRunner transaction, GraphChange change, bool isFirst, IProgress<WriteProgress>? progress)
{
    private const int BatchSize = 5000;

    private readonly long _total = Count(change);
    private long _done;

    /// <summary>Facts go before the nodes that they connect are removed, and come after those are there.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await RemoveAsync("authorships", change.Authorships, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("advisorships", change.Advisorships, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("employments", change.Employments, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("educations", change.Educations, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("memberships", change.Memberships, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("collaborations", change.Collaborations, cancellationToken).ConfigureAwait(false);

        await UpsertAsync("sources", change.Sources, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await AddAsync("people", change.People, RowWriter.Row, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await AddAsync("papers", change.Papers, RowWriter.Row, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await UpsertAsync("organizations", change.Organizations, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await UpsertAsync("labs", change.Labs, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await UpsertAsync("redirects", change.Redirects, RowWriter.Row, cancellationToken).ConfigureAwait(false);

        await AddAsync("authorships", change.Authorships, NewRowWriter.Row, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await UpsertAsync("advisorships", change.Advisorships, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await UpsertAsync("employments", change.Employments, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await UpsertAsync("educations", change.Educations, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await UpsertAsync("memberships", change.Memberships, RowWriter.Row, cancellationToken).ConfigureAwait(false);
        await UpsertAsync("collaborations", change.Collaborations, RowWriter.Row, cancellationToken).ConfigureAwait(false);

        await RemoveAsync("people", change.People, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("papers", change.Papers, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("labs", change.Labs, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("organizations", change.Organizations, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("sources", change.Sources, cancellationToken).ConfigureAwait(false);
        await RemoveAsync("redirects", change.Redirects, cancellationToken).ConfigureAwait(false);
    }

    private Task AddAsync<T>(
        string what, ListChange<T> list, Func<T, object> newRow, Func<T, Dictionary<string, object?>> row, CancellationToken cancellationToken) =>
        isFirst
            ? RunAsync($"create/{what}", "rows", list.Upserted, newRow, cancellationToken)
            : UpsertAsync(what, list, row, cancellationToken);

    private Task UpsertAsync<T>(string what, ListChange<T> list, Func<T, Dictionary<string, object?>> row, CancellationToken cancellationToken) =>
        RunAsync($"write/upsert-{what}", "rows", list.Upserted, row, cancellationToken);

    private Task RemoveAsync<T>(string what, ListChange<T> list, CancellationToken cancellationToken) =>
        RunAsync($"write/remove-{what}", "ids", list.Removed, id => id, cancellationToken);

    private async Task RunAsync<T>(
        string statement, string parameter, IReadOnlyList<T> items, Func<T, object> row, CancellationToken cancellationToken)
    {
        foreach (var batch in items.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = Array.ConvertAll(batch, item => row(item));
            var cursor = await transaction.RunAsync(CypherFiles.Text(statement), new Dictionary<string, object?> { [parameter] = rows }).ConfigureAwait(false);
            await cursor.ConsumeAsync().ConfigureAwait(false);
            _done += batch.Length;
            progress?.Report(new(_done, _total));
        }
    }

    private static long Count(GraphChange change) =>
        Count(change.Sources) + Count(change.People) + Count(change.Papers) + Count(change.Organizations) + Count(change.Labs)
        + Count(change.Authorships) + Count(change.Advisorships) + Count(change.Employments) + Count(change.Educations)
        + Count(change.Memberships) + Count(change.Collaborations) + Count(change.Redirects);

    private static long Count<T>(ListChange<T> list) => list.Upserted.Count + list.Removed.Count;
}
