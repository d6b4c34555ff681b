namespace GraphService.Benchmarks;

/// <summary>What a server has used.</summary>
/// <param name="Microseconds">Processor time.</param>
/// <param name="Bytes">Allocated bytes.</param>
/// <param name="WorkingSet">Memory at the moment.</param>
/// <param name="Heap">What of it objects take that are still in use.</param>
internal readonly record struct ServerUsage(double Microseconds, double Bytes, double WorkingSet, double Heap)
{
    /// <summary>What one of some requests has used.</summary>
    public ServerUsage Since(ServerUsage before, int requests)
        => new((Microseconds - before.Microseconds) / requests, (Bytes - before.Bytes) / requests, WorkingSet, Heap);
}
