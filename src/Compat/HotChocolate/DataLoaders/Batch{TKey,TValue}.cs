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
            _values = await fetch(this).ConfigureAwait(false);
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
            if (_failure is not null)
                _waiting[i].TrySetException(_failure);
            else
                _waiting[i].TrySetResult(_values!.TryGetValue(_keys[i], out var value) ? value : default);
        }
    }
}
