namespace GraphService.Domain;

/// <summary>The stable id of an organization.</summary>
/// <param name="Value">The text form, for example <c>org-k3v7…</c>; never empty in a stored graph.</param>
public readonly record struct OrganizationId(string Value) : IComparable<OrganizationId>
{
    /// <summary>What every organization's id begins with.</summary>
    public const string Prefix = "org-";

    /// <inheritdoc />
    public int CompareTo(OrganizationId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
