namespace GreenDonut;

/// <summary>The keys of one loader that are fetched together, with those who wait for each.</summary>
internal sealed class Batch<TKey, TValue>(Func<Batch<TKey, TValue>, Task<IReadOnlyDictionary<TKey, TValue>>> fetch) : Batch
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<TaskCompletionSource<TValue?>> _waiting = [];
    private IReadOnlyDictionary<TKey, TValue>? _values;
    private Exception? _failure;

    public override int Size => _keys.Count;

    public IReadOnlyList<TKey> Keys => _keys;

    public Task<TValue?> Add(TKey key)
    {
        // Continuations run where the batch completes, so that what they ask for next joins one batch again.
        var promise = new TaskCompletionSource<TValue?>();
        _keys.Add(key);
        _waiting.Add(promise);
        return promise.Task;
    }

    internal override async Task FetchAsync()
    {
        try
        {
            _values = await fetch(this).ConfigureAwait(false) ?? throw new InvalidOperationException("The data loader's batch is null.");
        }
        catch (Exception exception)
        {
            _failure = exception;
        }
    }

    internal override void Complete()
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            if (TryGetValue(_keys[i], out var value) is { } failure)
                _waiting[i].TrySetException(failure);
            else
                _waiting[i].TrySetResult(value);
        }
    }

    /// <summary>Finds a key's value, or why there is none: a dictionary of the loader's own may throw.</summary>
    private Exception? TryGetValue(TKey key, out TValue? value)
    {
        value = default;

        if (_failure is not null)
            return _failure;

        try
        {
            _values!.TryGetValue(key, out value);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
