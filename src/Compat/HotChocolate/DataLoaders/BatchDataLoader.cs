namespace GreenDonut;

/// <summary>A data loader whose keys have one value each.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <typeparam name="TValue">The value's type.</typeparam>
/// <param name="batchScheduler">The request's scheduler, injected.</param>
/// <param name="options">The options, injected.</param>
public abstract class BatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    /// <summary>Loads the values of distinct keys with one call to the source. Keys without a value are left out.</summary>
    /// <param name="keys">The keys; do not keep the list.</param>
    /// <param name="cancellationToken">The request's token.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override Task<IReadOnlyDictionary<TKey, TValue>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
        => LoadBatchAsync(keys, cancellationToken);
}
