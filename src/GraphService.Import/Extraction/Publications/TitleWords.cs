using System.Buffers;
using System.Text;
using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Publications;

/// <summary>What words say about a stretch of an entry: a state, a volume, a remark, a venue, a button, but no title.</summary>
internal static class TitleWords
{
    private static readonly SearchValues<string> States = SearchValues.Create(
        ["orthcoming", "in press", "In press", "in review", "under review", "Under review", "Under Review", "In Press", "in preparation", "to appear", "To appear", "Accepted", "accepted", "ubmitted", "evise and resubmit", "evise & resubmit", "evise and Resubmit", "evise & Resubmit", "R&R"], StringComparison.Ordinal);

    private static readonly WordSet Kinds = WordSet.Words("thesis dissertation dissertationsschrift presented talk poster keynote manuscript available epub habilitation university université universität college institute research studies");

    private static readonly string[] VolumeWords = ["Volume ", "Vol. ", "vol. ", "Issue ", " pp. ", ", no. ", "id.", " No. "];

    private static readonly SearchValues<string> AnyVolumeWord = SearchValues.Create(VolumeWords, StringComparison.Ordinal);

    private static readonly BeginningList Remarks =
    [
        "Published", "Accepted", "accepted", "Best ", "Selected as", "Selected for", "These authors", "Oral", "Spotlight", "To appear", "Submitted", "Forthcoming", "Journal:", "Citation", "Recommended citation", "My Contribution", "Coverage", "This ", "We ", "Abstract", "http", "doi", "DOI", "Featured", "Media", "Invited", "*", "[", "Supervised", "Equal contribution", "Keywords", "arXiv:", "in: ", "In: ", "Subscribe", "Download", "View ", "See ", "Click ", "Full list", "A full list", "Full publication", "Complete list", "A complete list", "For a full", "For a complete", "For an up", "Back to", "Read more", "All publications", "Google Scholar", "Highlight", "Popular press", "Popular Press", "Press:", "Job Market", "Job market",
    ];

    private static readonly BeginningList Prose = ["I have ", "I am ", "I also ", "I work ", "My research ", "My work ", "My publications "];

    private static readonly BeginningList Venues =
    [
        "Proc.", "Proceedings", "in Proc", "In Proc", "in: ", "In: ", "Journal of", "J. ", "IEEE ", "ACM ", "Int. ", "International Conference", "International Journal", "International Symposium", "Advances in", "in Advances", "Transactions", "arXiv", "Phys. ", "Physical Review", "Nature ", "Science ", "Annals of", "Lecture Notes", "Communications of", "The Journal", "Proc ",
    ];

    /// <summary>What follows a comma when the venue is not set off: ", Proc. ICASSP", ", Journal of …", ", in Advances in …".</summary>
    public static bool BeginVenue(ReadOnlySpan<char> rest) => Venues.Begins(rest);

    /// <summary>"Published in", "Selected as", "Click here": something about a paper or a list.</summary>
    public static bool BeginRemark(ReadOnlySpan<char> text) => Remarks.Begins(text);

    /// <summary>A sentence in small letters, or any words where a publisher follows, that name neither a venue nor a kind of work.</summary>
    public static bool AreSubtitle(ReadOnlySpan<char> text, bool beforePublisher)
    {
        const int LongWord = 4;
        if (text.IsEmpty || text.IndexOfAnyInRange('0', '9') >= 0 || text.StartsWith("In ") || BeginRemark(text) || HaveState(text) || VenueWords.Score(text) > 0 || Kinds.ContainsAnyOf(text)) return false;
        var (words, small) = (0, 0);
        foreach (var word in text.Words())
        {
            words++;
            if (text[word].Length >= LongWord && char.IsLower(text[word][0])) small++;
        }

        return words >= 3 && (small >= 2 || beforePublisher);
    }

    /// <summary>What tells of a person before or behind a list.</summary>
    public static bool BeginProse(ReadOnlySpan<char> text) => Prose.Begins(text);

    /// <summary>"under review", "to appear".</summary>
    public static bool HaveState(ReadOnlySpan<char> text) => text.ContainsAny(States);

    /// <summary>"Volume 617, id.L7", "vol. 12, no. 3", "98(2), 101-110".</summary>
    public static bool HaveVolume(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('0', '9') < 0 && Ascii.IsValid(text)) return false;
        if (text.ContainsAny(AnyVolumeWord) && NumberFollowsVolume(text)) return true;
        for (var open = text.IndexOf('('); open >= 0 && open + 2 < text.Length;)
        {
            if (open > 0 && char.IsDigit(text[open - 1]) && char.IsDigit(text[open + 1]) && text[open..].IndexOf(')') is > 0 and <= 4) return true;
            var next = text[(open + 1)..].IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return false;
    }

    private static bool NumberFollowsVolume(ReadOnlySpan<char> text)
    {
        foreach (var word in VolumeWords)
            if (text.IndexOf(word) is >= 0 and var at && text[at..].IndexOfAnyInRange('0', '9') is >= 0 and < 14) return true;
        return false;
    }

    /// <summary>Nothing but words that stand on links beside a paper.</summary>
    public static bool AreButton(ReadOnlySpan<char> text)
    {
        const int Most = 4;
        var (words, others) = (0, false);
        foreach (var word in text.Words())
        {
            if (++words > Most) return false;
            others = others || !VenueWords.Buttons.Contains(text[word]);
        }

        return !others;
    }

    /// <summary>More digits than letters.</summary>
    public static bool AreMostlyDigits(ReadOnlySpan<char> text)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsDigit(c)) digits++;
            else if (char.IsLetterOrDigit(c)) letters++;
        }

        return digits > letters;
    }

    /// <summary>"ICML 2024", "ICML (2024)."</summary>
    public static bool EndWithYear(ReadOnlySpan<char> text)
    {
        var tail = text.TrimEnd(").]");
        return tail.Length >= 4 && tail[^4] is '1' or '2' && tail[^4..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>How much a stretch of so many words looks like a venue.</summary>
    public static double VenueLikeness(ReadOnlySpan<char> text, int words)
    {
        var venue = VenueWords.Score(text);
        if (HaveVolume(text)) return 3.5;
        if (venue == 0) return 0;
        var share = venue / (double)Math.Max(3, words);
        return (share > 0.6 ? 3 : share > 0.3 ? 1.2 : 0.2) + (EndWithYear(text) ? 1.5 : 0) + (text.StartsWith("In ") || text.StartsWith("Proceedings") ? 2 : 0);
    }
}
