namespace GraphService.Domain;

/// <summary>The stable id of a paper, derived from its DOI, its arXiv id or else its title and authors.</summary>
/// <param name="Value">The text form, for example <c>paper-k3v7…</c>; never empty in a stored graph.</param>
public readonly record struct PaperId(string Value) : IComparable<PaperId>
{
    /// <summary>What every paper's id begins with.</summary>
    public const string Prefix = "paper-";

    /// <inheritdoc />
    public int CompareTo(PaperId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;
}
