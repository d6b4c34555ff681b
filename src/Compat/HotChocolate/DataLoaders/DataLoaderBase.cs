namespace GreenDonut;

/// <summary>The base of data loaders: remembers each key's value and collects missing keys into batches.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <typeparam name="TValue">The value's type.</typeparam>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>, IRequestBound
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Task<TValue?>> _cache = [];
    private readonly IBatchScheduler _batchScheduler;
    private readonly int _maxBatchSize;
    private Batch<TKey, TValue>? _open;

    private protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        _batchScheduler = batchScheduler;
        _maxBatchSize = options.MaxBatchSize;
    }

    /// <inheritdoc />
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        Batch<TKey, TValue>? opened = null;
        Task<TValue?>? value;

        lock (_lock)
        {
            if (!_cache.TryGetValue(key, out value))
            {
                if (_open is null || (_maxBatchSize > 0 && _open.Size >= _maxBatchSize))
                    _open = opened = new Batch<TKey, TValue>(FetchAsync);

                value = _open.Add(key);
                _cache.Add(key, value);
            }
        }

        if (opened is not null)
            _batchScheduler.Schedule(opened);

        // The request's own token ends the fetch itself; only another one needs to end the waiting.
        return cancellationToken.CanBeCanceled && cancellationToken != RequestAborted && !value.IsCompleted
            ? value.WaitAsync(cancellationToken)
            : value;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var tasks = new Task<TValue?>[keys.Count];
        var index = 0;

        foreach (var key in keys)
            tasks[index++] = LoadAsync(key, cancellationToken);

        return await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    async Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken)
        => await LoadAsync((TKey)key, cancellationToken).ConfigureAwait(false);

    async Task<IReadOnlyList<object?>> IDataLoader.LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken)
    {
        var values = await LoadAsync([.. keys.Cast<TKey>()], cancellationToken).ConfigureAwait(false);
        return [.. values.Cast<object?>()];
    }

    /// <summary>The token of the request that the loader serves.</summary>
    private CancellationToken RequestAborted { get; set; }

    CancellationToken IRequestBound.RequestAborted { set => RequestAborted = value; }

    private protected abstract Task<IReadOnlyDictionary<TKey, TValue>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private Task<IReadOnlyDictionary<TKey, TValue>> FetchAsync(Batch<TKey, TValue> batch)
    {
        lock (_lock)
        {
            if (_open == batch)
                _open = null;
        }

        return FetchAsync(batch.Keys, RequestAborted);
    }
}
