using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>
/// Papers in descriptions of projects: a line with the form of a paper's title ("Name: what it is"), a described motivation or
/// abstract below it, and among the contributions the paper itself.
/// </summary>
internal static class ProjectPapers
{
    private const int LongestDescription = 14;

    private static readonly BeginningList Labels = ["Motivation", "Abstract", "Description", "Summary", "Background", "Overview", "Goal", "Objective"];

    private static readonly string[] Mentions = ["survey paper", "in the paper", "the paper,", "the paper.", "write the paper", "wrote the paper", "co-authored the paper", "coauthored the paper", "paper titled", "paper entitled", "results of the paper", "published the paper"];

    public static IEnumerable<PaperClaim> In(IReadOnlyList<TextLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsTitled(lines, i)) continue;
            var end = i + 1;
            while (end < lines.Count && end - i < LongestDescription && !IsTitled(lines, end)) end++;
            var mention = Enumerable.Range(i + 1, end - i - 1).FirstOrDefault(at => Mentions.Any(words => lines[at].Text.Contains(words, StringComparison.OrdinalIgnoreCase)));
            if (mention == 0) continue;
            var entry = EntryText.Of(lines[i]);
            yield return new PaperClaim(entry.Text.Trim().TrimEnd('.'), [], false, null, null, null, null, null, [entry.EvidenceForAll(0.5), EntryText.Of(lines[mention]).EvidenceForAll(0.5)]);
        }
    }

    private static bool IsTitled(IReadOnlyList<TextLine> lines, int at)
    {
        if (at + 1 >= lines.Count || !Labels.Begins(lines[at + 1].Text)) return false;
        var text = lines[at].Text.Trim();
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return text.Length is > 25 and < 250 && colon is > 2 and < 40 && text[..colon].AsSpan().CountWords() <= 3
            && text.AsSpan(colon).CountWords() >= 5 && !text.EndsWith('.') && DateScanner.Find(text).Count == 0;
    }
}
