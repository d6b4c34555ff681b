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
    public abstract Task DispatchAsync();
}
