using GraphService.Import.Claims;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Reads lists of persons below a heading "Advisors" or a sentence such as "My supervisors are:".</summary>
internal static class AdvisorLists
{
    private const int LongestItem = 160;

    private static readonly string[] Endings = ["advisors", "supervisors", "mentors", "advisors are", "supervisors are", "mentors are", "advisors were", "supervisors were", "mentors were", "advised by", "supervised by", "mentored by", "supervision of", "guidance of"];

    /// <summary>States the advisors of a topic's lists.</summary>
    public static void Read(Topic topic, CareerClaims claims)
    {
        var kind = AdvisorKind.Other;
        var listing = topic.Kind == SectionKind.Advisors;
        foreach (var line in topic.Blocks.SelectMany(block => block.AllLines()))
        {
            var entry = EntryText.Of(line);
            if (topic.Kind != SectionKind.Advisors && Announces(entry.Text))
            {
                listing = true;
                kind = DegreeScanner.Find(entry.Text) is [var degree, ..] ? degree.Level : AdvisorKind.Other;
            }
            else if (listing && PersonAtBeginning(entry) is { } person)
            {
                claims.Add(new AdvisorClaim(person.Name, kind, null, null, null, [entry.EvidenceForAll(0.8)]));
            }
            else
            {
                listing = topic.Kind == SectionKind.Advisors;
            }
        }
    }

    // "My PhD supervisors are:"
    private static bool Announces(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end is not [.., ':']) return false;
        end = end[..^1].TrimEnd();
        foreach (var words in Endings)
            if (end.EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static PersonInText? PersonAtBeginning(EntryText entry)
    {
        if (entry.Text.Length > LongestItem) return null;
        var people = NameListParser.Parse(entry.Text, 0, entry.Text.Length, entry.LinkEdges).People;
        return people is [{ Shape: NameShape.Full } first, ..] && !OrganizationScanner.IsOrganization(first.Name) ? first : null;
    }
}
