using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Careers;
using GraphService.Import.Extraction.Outlines;
using GraphService.Import.Extraction.Publications;
using GraphService.Import.Extraction.Subjects;
using GraphService.Import.Readers;
using GraphService.Import.Readers.Detection;

namespace GraphService.Import.Extraction;

/// <summary>Reads a profile document and states what it says about its subject.</summary>
public static class ProfileExtractor
{
    /// <summary>Extracts the claims of one document. Bad input gives problems, never an exception.</summary>
    /// <param name="name">The file's name; its ending helps to tell the format.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="options">Limits.</param>
    public static ExtractionResult Extract(string name, ReadOnlyMemory<byte> content, ExtractionOptions options)
    {
        if (content.Length > options.MaxBytes)
        {
            var limit = options.MaxBytes / (1024 * 1024);
            return Failed(name, new Problem("document-too-large", 0, $"The document has {content.Length:N0} bytes, more than the {limit} MB that are read: divide it or import its list of papers as BibTeX."));
        }

        var decision = FormatDetection.Detect(name, content.Span);
        if (decision.Format is not { } format) return Failed(name, decision.Problem!);
        if (ReaderCatalog.Default.For(format) is not { } reader)
            return Failed(name, new Problem("format-unsupported", 0, $"There is no reader for {format}: save the document as Markdown, HTML, LaTeX or plain text."));
        var (source, cut) = Limit(new DocumentSource(name, content), format, options);
        var read = Read(reader, source, options);
        var claims = ClaimsOf(read.Document);
        if (read.Document.Format == DocumentFormat.WorkPage) format = DocumentFormat.WorkPage;
        return new ExtractionResult(name, format, read.Stated is { } stated ? Join(stated, claims) : claims, cut is null ? read.Problems : [.. read.Problems, cut]);
    }

    private static (DocumentSource Source, Problem? Cut) Limit(DocumentSource source, DocumentFormat format, ExtractionOptions options)
    {
        if (format == DocumentFormat.Pdf || source.Content.Length <= options.MaxLines || source.Text.LineCount <= options.MaxLines) return (source, null);
        var text = source.Text.FirstLines(options.MaxLines);
        return (new DocumentSource(source.Name, text), new Problem("document-too-long", options.MaxLines + 1, $"Only the first {options.MaxLines:N0} of {source.Text.LineCount:N0} lines were read: divide the document."));
    }

    /// <summary>The claims of a document that was already read.</summary>
    public static DocumentClaims ClaimsOf(ProfileDocument document)
    {
        var topics = Outline.Of(document);
        if (topics.Count == 0) return DocumentClaims.Empty;
        var subject = SubjectFinder.Find(document, topics);
        var papers = PublicationRules.Apply(topics, subject);
        var career = CareerRules.Apply(topics, subject);
        var claims = new DocumentClaims(
            new SubjectClaim(subject.Name, subject.Aliases, SubjectFinder.Orcid(topics), [], subject.Evidence),
            papers, career.Advisors, career.Employers, career.Education, career.Labs, career.Collaborators, []);
        return claims with { Unread = UnreadEntries.Find(topics, claims) };
    }

    // A parser of markup that gives up (nesting beyond its limit) leaves the text, which is read as such.
    private static ReadResult Read(IDocumentReader reader, DocumentSource source, ExtractionOptions options)
    {
        try
        {
            return reader.Read(source, options);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or InsufficientExecutionStackException)
        {
            var plain = new PlainTextReader().Read(source, options);
            return plain with { Problems = [.. plain.Problems, new Problem("markup-unreadable", 0, $"The document's markup could not be parsed ({error.Message}); it was read as plain text.")] };
        }
    }

    private static DocumentClaims Join(DocumentClaims stated, DocumentClaims read) => read == DocumentClaims.Empty
        ? stated
        : new DocumentClaims(
            stated.Subject.Name is null ? read.Subject : stated.Subject,
            [.. stated.Papers, .. read.Papers],
            [.. stated.Advisors, .. read.Advisors],
            [.. stated.Employers, .. read.Employers],
            [.. stated.Education, .. read.Education],
            [.. stated.Labs, .. read.Labs],
            [.. stated.Collaborators, .. read.Collaborators],
            [.. stated.Unread, .. read.Unread]);

    private static ExtractionResult Failed(string name, Problem problem) =>
        new(name, DocumentFormat.PlainText, DocumentClaims.Empty, [problem]);
}
