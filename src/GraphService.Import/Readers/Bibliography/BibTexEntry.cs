using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>An entry of a bibliography, its fields as they were typed.</summary>
/// <param name="Type">In lower case: <c>article</c>.</param>
/// <param name="Key">The citation key.</param>
/// <param name="Fields">The fields' TeX without the outer braces or quotes, by name; names compare without case.</param>
/// <param name="Range">The lines it stands on.</param>
internal sealed record BibTexEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields, LineRange Range)
{
    /// <summary>The first of the named fields that is not empty, or null.</summary>
    public string? Field(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value)) return value;
        return null;
    }
}
