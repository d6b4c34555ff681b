namespace GraphService.Import.Extraction.Names;

/// <summary>A name taken apart for comparison, in small letters without accents.</summary>
/// <param name="Given">Given names or their initials.</param>
/// <param name="Surname">The surname, its parts together.</param>
/// <param name="All">All parts in the order of writing.</param>
internal readonly record struct ParsedName(List<string> Given, string Surname, string All);
