namespace GraphService.Domain;

/// <summary>Kinds of identifiers of people.</summary>
public enum PersonIdentifierKind
{
    /// <summary>ORCID.</summary>
    Orcid,

    /// <summary>Address of a homepage.</summary>
    Homepage,
}
