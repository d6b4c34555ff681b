using System.Collections.Frozen;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Names of months and seasons, and words for a position that still runs.</summary>
internal static class Calendar
{
    private static readonly FrozenDictionary<string, int> MonthNumbers = Build();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthLookup =
        MonthNumbers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet MonthWords = WordSet.Of(MonthNumbers.Keys);

    private static readonly string[] SeasonNames = ["spring", "summer", "fall", "autumn", "winter"];

    private static readonly WordSet Seasons = WordSet.Of(SeasonNames);

    private static readonly WordSet DateWords = WordSet.Of([.. MonthNumbers.Keys, .. SeasonNames, "early", "late", "mid"]);

    private static readonly WordSet Running = WordSet.Words("present now current currently ongoing today date aujourd'hui heute actual presente");

    /// <summary>1 to 12 for a month's name or abbreviation, else 0.</summary>
    public static int Month(ReadOnlySpan<char> word) => MonthWords.MayContain(word) && MonthLookup.TryGetValue(word, out var month) ? month : 0;

    public static bool IsSeason(ReadOnlySpan<char> word) => Seasons.Contains(word);

    public static bool IsRunning(ReadOnlySpan<char> word) => Running.Contains(word);

    /// <summary>Whether a date may begin with a word: a month, a season, a part of a year.</summary>
    public static bool BeginsDate(ReadOnlySpan<char> word) => DateWords.MayContain(word);

    private static FrozenDictionary<string, int> Build()
    {
        string[][] names =
        [
            ["january", "jan", "januar", "janvier", "enero"], ["february", "feb", "febr", "februar", "février"],
            ["march", "mar", "märz", "mars", "marzo"], ["april", "apr", "avril", "abril"], ["may", "mai", "mayo"], ["june", "jun", "juni", "juin", "junio"],
            ["july", "jul", "juli", "juillet", "julio"], ["august", "aug", "août", "agosto"], ["september", "sep", "sept", "septembre"],
            ["october", "oct", "okt", "oktober", "octobre"], ["november", "nov", "novembre"], ["december", "dec", "dez", "dezember", "décembre"],
        ];
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
            foreach (var name in names[i]) months[name] = i + 1;
        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
