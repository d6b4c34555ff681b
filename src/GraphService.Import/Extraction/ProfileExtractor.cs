using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Careers;
using GraphService.Import.Extraction.Outlines;
using GraphService.Import.Extraction.Publications;
using GraphService.Import.Extraction.Subjects;
using GraphService.Import.Readers;

namespace GraphService.Import.Extraction;

/// <summary>Reads a profile document and states what it says about its subject.</summary>
public static class ProfileExtractor
{
    /// <summary>Extracts the claims of one document. Bad input gives problems, never an exception.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="options">Limits.</param>
    public static ExtractionResult Extract(string name, ReadOnlyMemory<byte> content, ExtractionOptions options)
    {
        var source = new DocumentSource(name, content);
        IDocumentReader reader = name.EndsWith(".html", StringComparison.Ordinal) ? new HtmlReader()
            : name.EndsWith(".md", StringComparison.Ordinal) || source.Text.Text.Contains("**") || source.Text.Text.StartsWith("---", StringComparison.Ordinal) ? new MarkdownReader() : new PlainTextReader();
        var read = reader.Read(source, options);
        return new ExtractionResult(name, read.Document.Format, ClaimsOf(read.Document), read.Problems);
    }

    /// <summary>The claims of a document that was already read.</summary>
    public static DocumentClaims ClaimsOf(ProfileDocument document)
    {
        var topics = Outline.Of(document);
        var subject = SubjectFinder.Find(document, topics);
        var (papers, unread) = PublicationRules.Apply(topics, subject);
        var career = CareerRules.Apply(topics, subject);
        return new DocumentClaims(
            new SubjectClaim(subject.Name, subject.Aliases, null, [], subject.Evidence),
            papers, career.Advisors, career.Employers, career.Education, career.Labs, career.Collaborators, unread);
    }
}
