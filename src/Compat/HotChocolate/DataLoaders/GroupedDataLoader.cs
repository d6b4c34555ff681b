namespace GreenDonut;

/// <summary>A data loader whose keys have any number of values each.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <typeparam name="TValue">The type of one value.</typeparam>
/// <param name="batchScheduler">The request's scheduler, injected.</param>
/// <param name="options">The options, injected.</param>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue[]>(batchScheduler, options)
    where TKey : notnull
{
    /// <summary>Loads the values of distinct keys with one call to the source. A key without values gets an empty array.</summary>
    /// <param name="keys">The keys; do not keep the list.</param>
    /// <param name="cancellationToken">The request's token.</param>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task<IReadOnlyDictionary<TKey, TValue[]>> FetchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken)
    {
        var lookup = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        var groups = new Dictionary<TKey, TValue[]>(keys.Count);

        foreach (var key in keys)
            groups[key] = [.. lookup[key]];

        return groups;
    }
}
