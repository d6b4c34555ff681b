namespace GreenDonut;

/// <summary>How a data loader batches.</summary>
public class DataLoaderOptions
{
    /// <summary>The most keys of one batch; 0 for no limit.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>Returns a copy.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize };
}
