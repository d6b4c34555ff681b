namespace GraphService.Import.Extraction.Careers;

/// <summary>A degree named in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive, without the field.</param>
/// <param name="Text">The degree as written.</param>
/// <param name="Level">Its level.</param>
/// <param name="IsStudent">Whether it says that the study still runs: student, candidate.</param>
/// <param name="Field">The subject of study behind it, or null.</param>
/// <param name="FieldEnd">Where the field ends.</param>
internal sealed record DegreeMention(int Start, int End, string Text, AdvisorKind Level, bool IsStudent, string? Field, int FieldEnd);
