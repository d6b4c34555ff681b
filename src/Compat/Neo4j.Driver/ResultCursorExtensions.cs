namespace Neo4j.Driver;

/// <summary>Reads whole results.</summary>
public static class ResultCursorExtensions
{
    /// <summary>All remaining rows.</summary>
    public static Task<List<IRecord>> ToListAsync(this IResultCursor result, CancellationToken cancellationToken = default) =>
        ToListAsync(result, record => record, cancellationToken);

    /// <summary>Something made of each remaining row.</summary>
    public static async Task<List<T>> ToListAsync<T>(
        this IResultCursor result, Func<IRecord, T> operation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        var list = new List<T>();
        await foreach (var record in result.WithCancellation(cancellationToken).ConfigureAwait(false)) list.Add(operation(record));
        return list;
    }

    /// <summary>The only row.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static Task<IRecord> SingleAsync(this IResultCursor result, CancellationToken cancellationToken = default) =>
        SingleAsync(result, record => record, cancellationToken);

    /// <summary>Something made of the only row.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static async Task<T> SingleAsync<T>(
        this IResultCursor result, Func<IRecord, T> operation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        cancellationToken.ThrowIfCancellationRequested();
        var rows = result.GetAsyncEnumerator(cancellationToken);
        await using (rows.ConfigureAwait(false))
        {
            if (!await rows.MoveNextAsync().ConfigureAwait(false)) throw new InvalidOperationException("The result is empty.");
            var only = operation(rows.Current);
            return await rows.MoveNextAsync().ConfigureAwait(false)
                ? throw new InvalidOperationException("The result contains more than one row.")
                : only;
        }
    }

    /// <summary>Does something with each remaining row.</summary>
    /// <returns>What the server says about the result.</returns>
    public static async Task<IResultSummary> ForEachAsync(
        this IResultCursor result, Action<IRecord> operation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        await foreach (var record in result.WithCancellation(cancellationToken).ConfigureAwait(false)) operation(record);
        return await result.ConsumeAsync().ConfigureAwait(false);
    }
}
