namespace GraphService.Domain;

/// <summary>The id of a document: the hash of its bytes.</summary>
/// <param name="Value">The text form, for example <c>source-k3v7…</c>; never empty in a stored graph.</param>
public readonly record struct SourceId(string Value) : IComparable<SourceId>
{
    /// <summary>What every source's id begins with.</summary>
    public const string Prefix = "source-";

    /// <inheritdoc />
    public int CompareTo(SourceId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
