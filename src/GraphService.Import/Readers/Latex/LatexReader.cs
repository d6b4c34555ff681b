using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Readers.Bibliography;
using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex;

/// <summary>
/// Reads LaTeX: articles and the usual CV classes, with the macros the file defines. Nothing is loaded from outside the
/// file. A bibliography that the file carries inside (<c>filecontents</c>) is read as well.
/// </summary>
public sealed class LatexReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Latex;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        var problems = new List<Problem>();
        var embedded = new List<(string Text, int Line)>();
        var interpreter = new LatexInterpreter(LatexTokenizer.Tokenize(source.Text.Text, embedded), options.MaxDepth);
        var document = interpreter.Run();

        if (interpreter.UnclosedAt > 0)
            problems.Add(new Problem("latex-unclosed-brace", interpreter.UnclosedAt, "The group that this line opens is never closed: the text after its paragraph was read as if it were. Close the brace."));
        if (interpreter.Exhausted)
            problems.Add(new Problem("latex-too-many-replacements", 0, "The document's macros grow without end: they were left out from there on. Remove the macro that repeats itself."));
        foreach (var (line, name) in interpreter.NotFollowed.Take(20))
            problems.Add(new Problem("latex-input-not-followed", line, $"\\input of \"{name}\" was not followed: import the folder as one profile to read that file as well."));
        return new ReadResult(document, embedded.Count == 0 ? null : ReadEmbedded(embedded, problems), problems);
    }

    private static DocumentClaims ReadEmbedded(List<(string Text, int Line)> embedded, List<Problem> problems)
    {
        var claims = DocumentClaims.Empty;
        foreach (var (text, line) in embedded)
        {
            var (more, broken) = BibTexReader.Read(text, line);
            problems.AddRange(broken);
            claims = claims with { Papers = [.. claims.Papers, .. more.Papers], Unread = [.. claims.Unread, .. more.Unread] };
        }

        return claims;
    }
}
