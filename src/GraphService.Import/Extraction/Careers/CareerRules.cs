using GraphService.Import.Claims;
using GraphService.Import.Extraction.Careers.Lists;
using GraphService.Import.Extraction.Careers.Prose;
using GraphService.Import.Extraction.Outlines;
using GraphService.Import.Extraction.Subjects;

namespace GraphService.Import.Extraction.Careers;

/// <summary>All positions, degrees, advisors, groups and collaborators that a document states.</summary>
internal static class CareerRules
{
    public static CareerClaims Apply(IReadOnlyList<Topic> topics, Subject subject)
    {
        var claims = new CareerClaims(subject);
        // Lists first: they are fuller than sentences, which then add to them.
        foreach (var topic in topics.Where(topic => topic.Kind is SectionKind.Education)) CareerReader.Read(topic, claims);
        foreach (var topic in topics.Where(topic => topic.Kind is SectionKind.Experience)) CareerReader.Read(topic, claims);
        foreach (var topic in topics.Where(topic => topic.Kind is SectionKind.About or SectionKind.Unknown)) CareerReader.Read(topic, claims);
        foreach (var topic in topics.Where(topic => topic.Kind is SectionKind.About or SectionKind.Unknown or SectionKind.Experience or SectionKind.Education or SectionKind.News)) ProseReader.Read(topic, claims);
        // A page that its title or first heading calls "Research" may begin with the biography.
        if (topics is [{ Kind: SectionKind.Publications } first, ..]) ProseReader.Read(first, claims);
        Byline.Read(topics, claims);
        foreach (var topic in topics.Where(topic => topic.Kind is SectionKind.Advisors or SectionKind.About or SectionKind.Unknown or SectionKind.Education or SectionKind.Experience)) AdvisorLists.Read(topic, claims);
        foreach (var line in topics.Where(topic => topic.Kind is SectionKind.About or SectionKind.Unknown or SectionKind.Other or SectionKind.Education or SectionKind.Experience).SelectMany(topic => topic.Blocks.SelectMany(block => block.AllLines())))
        {
            var entry = EntryText.Of(line);
            foreach (var person in AdvisorRemarks.Marked(entry))
                claims.Add(new AdvisorClaim(person.Name, AdvisorKind.Phd, null, null, null, [entry.EvidenceForAll(0.75)]));
        }

        return claims;
    }
}
