namespace GraphService.Domain;

/// <summary>The stable id of a lab, group or team.</summary>
/// <param name="Value">The text form, for example <c>lab-k3v7…</c>; never empty in a stored graph.</param>
public readonly record struct LabId(string Value) : IComparable<LabId>
{
    /// <summary>What every lab's id begins with.</summary>
    public const string Prefix = "lab-";

    /// <inheritdoc />
    public int CompareTo(LabId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
