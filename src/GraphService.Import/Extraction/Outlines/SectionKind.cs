namespace GraphService.Import.Extraction.Outlines;

/// <summary>What a section of a profile is about.</summary>
internal enum SectionKind
{
    Unknown,
    About,
    Publications,
    Experience,
    Education,
    News,
    Awards,
    Projects,
    Teaching,
    Talks,
    Patents,
    Theses,
    People,
    Advisors,
    Other,
}
