using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;
using GraphService.Import.Extraction.Subjects;

namespace GraphService.Import.Extraction.Publications;

/// <summary>All papers that a document names.</summary>
internal static class PublicationRules
{
    /// <summary>The papers, each once.</summary>
    public static IReadOnlyList<PaperClaim> Apply(IReadOnlyList<Topic> topics, Subject subject)
    {
        var authors = new AuthorLists(subject);
        var parser = new PaperParser(authors);
        var papers = new PaperMerger();
        foreach (var topic in topics.Where(topic => topic.Kind == SectionKind.Publications))
        {
            var plain = IsListOfWorks(topic);
            EntrySegmenter.Segment(topic.Blocks, authors, lines =>
            {
                if (parser.Parse(lines, topic.Year, strict: IsListOfConferences(topic), plain) is { } paper) papers.Add(paper);
                // No other rule reads a list of papers, which may be long.
                foreach (var line in lines) line.Forget();
            });

            foreach (var line in topic.Blocks.SelectMany(block => block.AllLines()))
                if (NewsPapers.IsTitled(line) && NewsPapers.In(line) is { } paper) papers.Add(paper);
        }

        foreach (var topic in topics.Where(topic => topic.Kind is SectionKind.About or SectionKind.Unknown or SectionKind.Projects))
        {
            EntrySegmenter.Segment(topic.Blocks, authors, lines =>
            {
                if (!lines.Any(line => authors.In(line) is { } list && list.People.Any(person => subject.Is(person.Name)) && list.People.Count > 1)) return;
                if (parser.Parse(lines, topic.Year, strict: true) is { } paper && paper.Authors.Count > 0 && (topic.Kind != SectionKind.Projects || IsStated(lines) || paper.Venue is { } venue && VenueWords.Score(venue) >= 2)) papers.Add(paper);
            });
        }

        foreach (var topic in topics.Where(topic => topic.Kind is SectionKind.News or SectionKind.About or SectionKind.Awards or SectionKind.Experience or SectionKind.Unknown or SectionKind.Projects))
        {
            var prose = topic.Blocks.SelectMany(block => block.AllLines()).ToList();
            foreach (var paper in ProjectPapers.In(prose)) papers.Add(paper);
            foreach (var line in prose)
                if (line.Role != LineRole.Description && line.Text.Length < 3000 && NewsPapers.In(line) is { } paper) papers.Add(paper);
        }

        return papers.Papers;
    }

    // The page's own markup calls one line a title and another one the authors.
    private static bool IsStated(IReadOnlyList<TextLine> lines) => lines.Any(line => line.Role == LineRole.Title) && lines.Any(line => line.Role == LineRole.Authors);

    // Below "Conferences" alone, what has no authors is a talk.
    private static bool IsListOfConferences(Topic topic) =>
        topic.Heading is { } heading && heading.Text.Contains("onference", StringComparison.Ordinal) && !heading.Text.Contains("ublication", StringComparison.Ordinal) && !heading.Text.Contains("aper", StringComparison.Ordinal) && !heading.Text.Contains("roceedings", StringComparison.Ordinal);

    private static bool IsListOfWorks(Topic topic) =>
        topic.Heading is { Text: var heading } && (heading.Contains("progress", StringComparison.OrdinalIgnoreCase) || heading.Contains("orking paper", StringComparison.OrdinalIgnoreCase) || heading.Contains("orking Paper", StringComparison.Ordinal) || heading.Contains("in preparation", StringComparison.OrdinalIgnoreCase));
}
