using GraphService.Import.Documents;

namespace GraphService.Import.Readers;

/// <summary>What class names say about an element. Templates differ, but their class names are made of the same few words.</summary>
internal static class HtmlHints
{
    private static readonly Dictionary<string, LineRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["papertitle"] = LineRole.Title,
        ["title"] = LineRole.Title,
        ["author"] = LineRole.Authors,
        ["authors"] = LineRole.Authors,
        ["venue"] = LineRole.Venue,
        ["journal"] = LineRole.Venue,
        ["conference"] = LineRole.Venue,
        ["periodical"] = LineRole.Venue,
        ["booktitle"] = LineRole.Venue,
        ["date"] = LineRole.Date,
        ["dates"] = LineRole.Date,
        ["year"] = LineRole.Date,
        ["period"] = LineRole.Date,
        ["duration"] = LineRole.Date,
        ["company"] = LineRole.Organization,
        ["organization"] = LineRole.Organization,
        ["organisation"] = LineRole.Organization,
        ["institution"] = LineRole.Organization,
        ["school"] = LineRole.Organization,
        ["university"] = LineRole.Organization,
        ["employer"] = LineRole.Organization,
        ["role"] = LineRole.Position,
        ["position"] = LineRole.Position,
        ["degree"] = LineRole.Position,
        ["job"] = LineRole.Position,
        ["location"] = LineRole.Place,
        ["place"] = LineRole.Place,
        ["badge"] = LineRole.Badge,
        ["badges"] = LineRole.Badge,
        ["links"] = LineRole.Links,
        ["buttons"] = LineRole.Links,
        ["abstract"] = LineRole.Description,
        ["excerpt"] = LineRole.Description,
        ["description"] = LineRole.Description,
        ["bibtex"] = LineRole.Description,
    };

    private static readonly Dictionary<string, LineRole>.AlternateLookup<ReadOnlySpan<char>> RoleLookup = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "hidden", "sr-only", "visually-hidden", "d-none", "is-hidden", "screen-reader-text",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> HiddenLookup = Hidden.GetAlternateLookup<ReadOnlySpan<char>>();

    // "section-title", "category-title": what heads a part of the page.
    private static readonly HashSet<string> Divisions = new(StringComparer.OrdinalIgnoreCase) { "section", "category", "page", "site", "group" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> DivisionLookup = Divisions.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role that class names or an <c>itemprop</c> give to the text inside.</summary>
    public static LineRole RoleOf(string? classes, string? property)
    {
        if (property is not null && Roles.TryGetValue(property, out var stated)) return stated;
        if (classes is null) return LineRole.None;
        var role = LineRole.None;
        var before = default(ReadOnlySpan<char>);
        foreach (var range in classes.AsSpan().SplitAny(' ', '-', '_'))
        {
            var word = classes.AsSpan(range);
            if (RoleLookup.TryGetValue(word, out var found) && !(found == LineRole.Title && DivisionLookup.Contains(before))) role = found;
            before = word;
        }

        return role;
    }

    /// <summary>Whether the classes hide the element.</summary>
    public static bool IsHidden(string? classes)
    {
        if (classes is null) return false;
        foreach (var word in classes.AsSpan().Split(' '))
            if (HiddenLookup.Contains(classes.AsSpan(word))) return true;
        return false;
    }

    /// <summary>Whether the classes make the element a badge.</summary>
    public static bool IsBadge(string? classes) => RoleOf(classes, null) == LineRole.Badge;

    /// <summary>Whether the element shows an icon of a font, which separates what stands on its two sides.</summary>
    public static bool IsIcon(string tag, string? classes) =>
        tag is "i" or "span" && classes is not null && HoldsIcon(classes);

    private static bool HoldsIcon(ReadOnlySpan<char> classes)
    {
        foreach (var word in classes.Split(' '))
        {
            var name = classes[word];
            if (name is "fa" or "fas" or "fab" or "far" or "fa-solid" or "fa-brands" or "fa-regular" or "ai" or "bi" or "icon" || name.StartsWith("fa-")) return true;
        }

        return false;
    }
}
