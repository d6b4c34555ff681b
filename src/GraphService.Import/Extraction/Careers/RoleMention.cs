namespace GraphService.Import.Extraction.Careers;

/// <summary>A position named in a text.</summary>
internal sealed record RoleMention(int Start, int End, string Text, bool IsStudy, bool IsTeaching);
