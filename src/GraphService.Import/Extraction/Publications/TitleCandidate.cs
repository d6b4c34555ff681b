namespace GraphService.Import.Extraction.Publications;

/// <summary>A stretch of an entry that may be its title.</summary>
internal readonly record struct TitleCandidate(int Start, int End, double Score);
