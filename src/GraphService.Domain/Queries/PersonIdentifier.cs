namespace GraphService.Domain;

/// <summary>An identifier of a person other than the graph's own.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">As written; case, a trailing slash, <c>https://</c>, <c>www.</c> and <c>orcid.org/</c> do not count.</param>
public readonly record struct PersonIdentifier(PersonIdentifierKind Kind, string Value)
{
    /// <summary>The form in which identifiers compare ordinally.</summary>
    public string Canonical => IdentifierText.Strip(Value, ["https://", "http://", "www.", "orcid.org/"]).TrimEnd('/');
}
