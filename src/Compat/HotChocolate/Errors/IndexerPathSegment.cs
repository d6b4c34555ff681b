namespace HotChocolate;

/// <summary>A path that ends with a list index.</summary>
public sealed class IndexerPathSegment : Path
{
    internal IndexerPathSegment(Path parent, int index)
        : base(parent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Index = index;
    }

    /// <summary>The index, from 0.</summary>
    public int Index { get; }
}
