namespace HotChocolate.Types.Relay;

/// <summary>How objects are found by their global ids.</summary>
public sealed class GlobalObjectIdentificationOptions
{
    /// <summary>The most ids of one <c>nodes</c> field.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;

    /// <summary>Whether every type that implements <c>Node</c> must have a resolver.</summary>
    public bool EnsureAllNodesCanBeResolved { get; set; } = true;
}
