namespace HotChocolate.AspNetCore.Sockets;

/// <summary>The operations of one socket. Those that were cancelled count until they have ended.</summary>
internal sealed class SocketOperations(int maximum)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SocketOperation> _active = [];
    private readonly TaskCompletionSource _allEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private bool _isComplete;

    /// <summary>Whether an operation was taken in, and if not, why.</summary>
    public enum Admission
    {
        Accepted,
        Duplicate,
        TooMany,
    }

    /// <summary>Takes in an operation, unless its id is in use or there are too many.</summary>
    public Admission TryAdd(SocketOperation operation)
    {
        lock (_lock)
        {
            if (_active.ContainsKey(operation.Id))
                return Admission.Duplicate;
            if (_running >= maximum)
                return Admission.TooMany;

            _active.Add(operation.Id, operation);
            _running++;
            return Admission.Accepted;
        }
    }

    /// <summary>Cancels an operation; its id is free at once.</summary>
    public void Cancel(string id)
    {
        lock (_lock)
        {
            if (_active.Remove(id, out var operation))
                operation.Cancel();
        }
    }

    /// <summary>Cancels all operations.</summary>
    public void CancelAll()
    {
        lock (_lock)
        {
            foreach (var operation in _active.Values)
                operation.Cancel();
        }
    }

    /// <summary>Forgets an operation that has ended.</summary>
    public void Remove(SocketOperation operation)
    {
        lock (_lock)
        {
            if (_active.TryGetValue(operation.Id, out var active) && active == operation)
                _active.Remove(operation.Id);
            _running--;
            operation.Dispose();
            EndIfComplete();
        }
    }

    /// <summary>Waits until all operations have ended. No further ones come.</summary>
    public Task CompleteAsync()
    {
        lock (_lock)
        {
            _isComplete = true;
            EndIfComplete();
        }

        return _allEnded.Task;
    }

    private void EndIfComplete()
    {
        if (_isComplete && _running == 0)
            _allEnded.TrySetResult();
    }
}
