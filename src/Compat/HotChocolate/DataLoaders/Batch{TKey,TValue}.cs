namespace GreenDonut;

/// <summary>The keys of one loader that are fetched together, with those who wait for each.</summary>
internal sealed class Batch<TKey, TValue>(Func<Batch<TKey, TValue>, Task> fetch) : Batch
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<TaskCompletionSource<TValue?>> _waiting = [];

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

    public override Task DispatchAsync() => fetch(this);

    public void Complete(IReadOnlyDictionary<TKey, TValue> values)
    {
        for (var i = 0; i < _keys.Count; i++)
            _waiting[i].TrySetResult(values.TryGetValue(_keys[i], out var value) ? value : default);
    }

    public void Fail(Exception exception)
    {
        foreach (var promise in _waiting)
            promise.TrySetException(exception);
    }
}
