namespace GraphService.Import.Readers.Bibliography;

/// <summary>Fields that an entry takes over from others: <c>crossref</c> and <c>xdata</c>.</summary>
internal static class BibTexInheritance
{
    private const int LongestChain = 10;

    public static IReadOnlyList<BibTexEntry> Resolve(IReadOnlyList<BibTexEntry> entries)
    {
        if (!entries.Any(entry => entry.Field("crossref", "xdata") is not null)) return entries;
        var byKey = new Dictionary<string, BibTexEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries) byKey.TryAdd(entry.Key, entry);
        return [.. entries.Select(entry => Resolve(entry, byKey))];
    }

    private static BibTexEntry Resolve(BibTexEntry entry, Dictionary<string, BibTexEntry> byKey)
    {
        var fields = new Dictionary<string, string>(entry.Fields, StringComparer.OrdinalIgnoreCase);
        var parent = entry;
        for (var step = 0; step < LongestChain; step++)
        {
            var isData = parent.Field("crossref") is null;
            if (parent.Field("crossref", "xdata") is not { } key || !byKey.TryGetValue(key.Trim(), out parent)) break;
            foreach (var (name, value) in parent.Fields)
            {
                // A part's volume is called by the title of the whole; the whole's authors are not the part's.
                if (isData) fields.TryAdd(name, value);
                else if (name.Equals("title", StringComparison.OrdinalIgnoreCase)) fields.TryAdd("booktitle", value);
                else if (!name.Equals("author", StringComparison.OrdinalIgnoreCase) && !name.Equals("crossref", StringComparison.OrdinalIgnoreCase)) fields.TryAdd(name, value);
            }
        }

        return entry with { Fields = fields };
    }
}
