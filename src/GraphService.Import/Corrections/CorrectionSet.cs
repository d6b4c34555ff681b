namespace GraphService.Import.Corrections;

/// <summary>What the user knows better: overrules the evidence and is applied anew at every import.</summary>
public sealed record CorrectionSet
{
    /// <summary>No corrections.</summary>
    public static CorrectionSet Empty { get; } = new();

    /// <summary>The file, for messages.</summary>
    public string File { get; init; } = "corrections.yaml";

    /// <summary>Names of subjects whose documents never name them.</summary>
    public IReadOnlyList<SubjectName> Subjects { get; init; } = [];

    /// <summary>People who are one.</summary>
    public IReadOnlyList<Correction<PersonAddress>> SamePerson { get; init; } = [];

    /// <summary>People who must never be joined.</summary>
    public IReadOnlyList<Correction<PersonAddress>> DifferentPeople { get; init; } = [];

    /// <summary>Titles or identifiers of one paper.</summary>
    public IReadOnlyList<Correction<string>> SamePaper { get; init; } = [];

    /// <summary>Titles or identifiers of papers that must never be joined.</summary>
    public IReadOnlyList<Correction<string>> DifferentPapers { get; init; } = [];

    /// <summary>Names of one organization.</summary>
    public IReadOnlyList<Correction<string>> SameOrganization { get; init; } = [];
}
