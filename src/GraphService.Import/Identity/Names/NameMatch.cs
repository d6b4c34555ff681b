namespace GraphService.Import.Identity.Names;

/// <summary>How well two names agree, from not at all to entirely.</summary>
internal enum NameMatch
{
    /// <summary>They cannot be one person's without further evidence: a full given name or a middle initial differs.</summary>
    Conflict,

    /// <summary>They agree where the shorter one has only initials.</summary>
    Initials,

    /// <summary>The first names are short and long forms of one another ("Chris", "Christopher"), or differ by one letter.</summary>
    Diminutive,

    /// <summary>Full first names agree; one lacks a middle name.</summary>
    MiddleAbsent,

    /// <summary>Full first names agree; a middle name is spelled out in one and an initial in the other.</summary>
    MiddleInitial,

    /// <summary>They differ in case, accents, hyphens and spaces at most.</summary>
    Equal,
}
