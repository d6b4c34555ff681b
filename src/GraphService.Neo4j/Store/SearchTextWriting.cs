using GraphService.Neo4j.Mapping;
using GraphService.Neo4j.Statements;
using Neo4j.Driver;

namespace GraphService.Neo4j.Store;

/// <summary>Adds what searches and lists need to nodes that lack it, in batches; the graph itself stays as it is.</summary>
internal sealed class SearchTextWriting(IAsyncSession session, CancellationToken cancellationToken)
{
    private const int BatchSize = 2000;

    public async Task WriteAsync()
    {
        await WriteAsync("people", record => RowWriter.Row(RowReader.Person(record))).ConfigureAwait(false);
        await WriteAsync("papers", record => RowWriter.Row(RowReader.Paper(record))).ConfigureAwait(false);
        await WriteAsync("organizations", record => RowWriter.Row(RowReader.Organization(record))).ConfigureAwait(false);
        await WriteAsync("labs", record => RowWriter.Row(RowReader.Lab(record))).ConfigureAwait(false);
    }

    private async Task WriteAsync(string kind, Func<IRecord, Dictionary<string, object?>> row)
    {
        string[] statements = [.. CypherFiles.Statements($"write/search-texts-of-{kind}")];
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = await session.ExecuteReadAsync(async transaction =>
            {
                var cursor = await transaction.RunAsync(statements[0], new Dictionary<string, object?> { ["limit"] = BatchSize }).ConfigureAwait(false);
                return await cursor.ToListAsync(row).ConfigureAwait(false);
            }).ConfigureAwait(false);
            if (rows.Count == 0)
                return;
            await session.ExecuteWriteAsync(async transaction =>
            {
                var cursor = await transaction.RunAsync(statements[1], new Dictionary<string, object?> { ["rows"] = rows }).ConfigureAwait(false);
                return await cursor.ConsumeAsync().ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
    }
}
