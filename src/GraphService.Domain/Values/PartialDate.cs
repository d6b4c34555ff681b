using System.Globalization;

namespace GraphService.Domain;

/// <summary>A date as precise as the document was: a year, or a year and a month.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null when the document names no month.</param>
public readonly record struct PartialDate(int Year, int? Month = null) : IComparable<PartialDate>
{
    /// <summary>Reads <c>2024</c> or <c>2024-05</c>.</summary>
    /// <returns>False for everything else; nothing is guessed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7)
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
            return false;
        if (text.Length == 4)
        {
            date = new(year);
            return true;
        }

        if (text[4] != '-' || !int.TryParse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || month is < 1 or > 12)
            return false;
        date = new(year, month);
        return true;
    }

    /// <summary>Reads <c>2024</c> or <c>2024-05</c>.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"'{text}' is not a date: expected a year (2024) or a year and month (2024-05).");

    /// <summary>By year, then month; a year alone comes before its months.</summary>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0).CompareTo((other.Year, other.Month ?? 0));

    /// <summary><c>2024</c> or <c>2024-05</c>.</summary>
    public override string ToString() => Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);
}
