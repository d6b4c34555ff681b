namespace GraphService.Domain;

/// <summary>The stable id of a person: the same on every machine and after every import.</summary>
/// <param name="Value">The text form, for example <c>person-k3v7…</c>; never empty in a stored graph.</param>
public readonly record struct PersonId(string Value) : IComparable<PersonId>
{
    /// <summary>What every person's id begins with.</summary>
    public const string Prefix = "person-";

    /// <inheritdoc />
    public int CompareTo(PersonId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
