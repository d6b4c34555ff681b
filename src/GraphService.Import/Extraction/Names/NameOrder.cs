namespace GraphService.Import.Extraction.Names;

/// <summary>How the names of a list are written as far as it is read.</summary>
/// <param name="SurnameFirst">Whether all of them end with their initials.</param>
/// <param name="Commas">Whether one of them has a comma inside.</param>
internal readonly record struct NameOrder(bool SurnameFirst, bool Commas)
{
    /// <summary>The order with one more name.</summary>
    public NameOrder With(string name, bool first) => new((first || SurnameFirst) && EndsWithInitials(name), Commas || name.Contains(','));

    /// <summary>Whether the first word of a name are initials.</summary>
    public static bool BeginsWithInitials(ReadOnlySpan<char> name) => NameShapes.IsInitials(name[..(name.IndexOf(' ') is > 0 and var space ? space : name.Length)]);

    // "Bell W." and "Bell, W." before: then the next name ends with its initials too.
    private static bool EndsWithInitials(string name) => name.LastIndexOf(' ') is >= 0 and var space && NameShapes.IsInitials(name.AsSpan(space + 1)) && !BeginsWithInitials(name);
}
