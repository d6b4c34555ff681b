namespace GreenDonut;

/// <summary>Decides when batches are fetched: in a request, when no resolver can run on without them.</summary>
public interface IBatchScheduler
{
    /// <summary>Announces a batch that has its first key.</summary>
    /// <param name="batch">The batch.</param>
    void Schedule(Batch batch);
}
