namespace GreenDonut;

/// <summary>Keys that are collected until they are fetched together.</summary>
public abstract class Batch
{
    private protected Batch()
    {
    }

    /// <summary>The number of keys so far.</summary>
    public abstract int Size { get; }

    /// <summary>Fetches the keys and completes those who wait for them.</summary>
    public async Task DispatchAsync()
    {
        await FetchAsync().ConfigureAwait(false);
        Complete();
    }

    /// <summary>Fetches the keys; does not throw.</summary>
    internal abstract Task FetchAsync();

    /// <summary>Completes those who wait, whose work runs on inside this call.</summary>
    internal abstract void Complete();
}
