namespace GraphService.Domain;

/// <summary>A person: <c>(:Person)</c>.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">The preferred spelling; for a person who is known only as the subject of a document, a description of that document.</param>
/// <param name="Aliases">Other spellings, without <paramref name="Name"/>, in ordinal order.</param>
/// <param name="Orcid">As <c>0000-0002-1825-0097</c>, or null.</param>
/// <param name="Homepages">Absolute addresses, in ordinal order.</param>
/// <param name="Sources">Where the person is the subject of a document, or is named in prose; author lists are in the authorships.</param>
public sealed record Person(
    PersonId Id, string Name, ValueList<string> Aliases, string? Orcid, ValueList<string> Homepages, ValueList<Evidence> Sources)
{
    /// <summary>False for a person who is known only as the subject of a document that never names them.</summary>
    public bool IsNamed { get; init; } = true;
}
