using Neo4j.Driver.Internal.Results;

namespace Neo4j.Driver.Internal.Sessions;

/// <summary>A statement that runs in a managed transaction and returns all its rows. Immutable.</summary>
internal sealed class ExecutableQuery<TIn, TOut>(BoltDriver driver, Query query, QueryConfig config, Func<IRecord, TOut> map)
    : IExecutableQuery<TIn, TOut>
{
    public IExecutableQuery<TIn, TOut> WithConfig(QueryConfig config) => new ExecutableQuery<TIn, TOut>(driver, query, config ?? new QueryConfig(), map);

    public IExecutableQuery<TIn, TOut> WithParameters(object parameters) => With(new Query(query.Text, parameters));

    public IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object?> parameters) => With(new Query(query.Text, parameters));

    public IConfiguredQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new ExecutableQuery<TOut, TNext>(driver, query, config, record => next(map(record)));
    }

    public async Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default)
    {
        var mode = config.Routing == RoutingControl.Readers ? AccessMode.Read : AccessMode.Write;
        var bookmarks = config.EnableBookmarkManager ? driver.QueryBookmarks : ServerBookmarks.None;
        var session = driver.Session(new SessionConfig
        {
            Database = config.Database,
            DefaultAccessMode = mode,
            Bookmarks = [bookmarks],
        });
        await using (session.ConfigureAwait(false))
        {
            var result = await session.ExecuteAsync(mode, runner => CollectAsync(runner, token), config.TransactionConfig, token).ConfigureAwait(false);
            if (config.EnableBookmarkManager) driver.ReplaceQueryBookmarks(bookmarks, session.LastBookmarks);
            return result;
        }
    }

    private async Task<EagerResult<IReadOnlyList<TOut>>> CollectAsync(IAsyncQueryRunner runner, CancellationToken cancellationToken)
    {
        var cursor = await runner.RunAsync(query).ConfigureAwait(false);
        var keys = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = new List<TOut>();
        await foreach (var record in cursor.WithCancellation(cancellationToken).ConfigureAwait(false)) rows.Add(map(record));
        var summary = await ((ResultCursor)cursor).ConsumeAsync(cancellationToken).ConfigureAwait(false);
        return new EagerResult<IReadOnlyList<TOut>>(rows, summary, keys);
    }

    private ExecutableQuery<TIn, TOut> With(Query other) => new(driver, other, config, map);
}
