using GreenDonut;

namespace HotChocolate.Execution;

/// <summary>
/// Follows the work of one request. While resolvers run, data loaders collect keys; when none can run on without them, the batches are
/// fetched. What waits for a batch runs on inside its completion, so that its next keys make one batch again.
/// </summary>
internal sealed class ExecutionTasks : IBatchScheduler
{
    private readonly Lock _lock = new();
    private List<Batch>? _batches;
    private TaskCompletionSource? _idle;
    private int _running;
    private int _pending;

    /// <summary>Whether no field waits.</summary>
    public bool IsIdle => Volatile.Read(ref _pending) == 0;

    /// <summary>Work that runs now has begun: batches wait for it.</summary>
    public void Enter() => Interlocked.Increment(ref _running);

    /// <summary>Work that runs now has ended: if it was the last, batches are fetched.</summary>
    public void Exit()
    {
        if (Interlocked.Decrement(ref _running) == 0)
            DispatchBatches();
    }

    /// <summary>A field has begun to wait.</summary>
    public void Begin() => Interlocked.Increment(ref _pending);

    /// <summary>A field that waited is complete.</summary>
    public void End()
    {
        if (Interlocked.Decrement(ref _pending) > 0)
            return;

        TaskCompletionSource? idle;

        // Since it was the last, another may have begun and be waited for.
        lock (_lock)
            idle = IsIdle ? _idle : null;

        idle?.TrySetResult();
    }

    /// <summary>Completes when no field waits.</summary>
    public Task WhenIdleAsync()
    {
        lock (_lock)
        {
            if (IsIdle)
                return Task.CompletedTask;

            _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        if (IsIdle)
            _idle.TrySetResult();

        return _idle.Task;
    }

    public void Schedule(Batch batch)
    {
        lock (_lock)
            (_batches ??= []).Add(batch);

        // Asked for outside of any work that is followed, as after a wait for something else than a batch.
        if (Volatile.Read(ref _running) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                static tasks =>
                {
                    tasks.Enter();
                    tasks.Exit();
                },
                this,
                preferLocal: false);
        }
    }

    /// <summary>Fetches batches until one has to be waited for or none is left: a loop, as a resolver may load thousands of keys in turn.</summary>
    private void DispatchBatches()
    {
        while (TakeBatches() is { } batches)
        {
            // All are begun before one completes, so that they are fetched side by side.
            Enter();

            foreach (var batch in batches)
                _ = DispatchAsync(batch);

            if (Interlocked.Decrement(ref _running) > 0)
                return;
        }
    }

    private List<Batch>? TakeBatches()
    {
        lock (_lock)
        {
            var batches = _batches;
            _batches = null;
            return batches;
        }
    }

    private async Task DispatchAsync(Batch batch)
    {
        await batch.FetchAsync().ConfigureAwait(false);
        Enter();
        batch.Complete();
        Exit();
    }
}
