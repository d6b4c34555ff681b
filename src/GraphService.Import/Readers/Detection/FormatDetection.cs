using System.IO.Compression;
using System.Text;
using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Detection;

/// <summary>
/// Finds out what a document is written in. The content decides; the file's ending only breaks ties between formats
/// that any text could be (plain text, Markdown).
/// </summary>
public static class FormatDetection
{
    /// <summary>How many bytes at the start of a document are looked at.</summary>
    public const int SampleSize = 64 * 1024;

    /// <summary>Decides from a document's name and first bytes.</summary>
    /// <param name="name">The file's name; only its ending is used.</param>
    /// <param name="content">The document, or at least its first <see cref="SampleSize"/> bytes.</param>
    public static FormatDecision Detect(string name, ReadOnlySpan<byte> content)
    {
        var sample = content.Length > SampleSize ? content[..SampleSize] : content;
        if (sample.IsEmpty) return FormatDecision.Unreadable("document-empty", "The document is empty: nothing to import.");
        if (BinarySignatures.Find(sample) is { } binary) return binary;
        if (sample is [0x1F, 0x8B, ..]) return DetectCompressed(sample);

        var text = Decode(sample);
        if (text.AsSpan().Trim("\uFEFF \t\r\n\f\v").IsEmpty)
            return FormatDecision.Unreadable("document-empty", "The document holds nothing but white space: nothing to import.");
        if (BinarySignatures.LooksBinary(text))
            return FormatDecision.Unreadable("document-binary", "The document is not text: save it as PDF, HTML, Markdown, LaTeX or plain text.");
        return FormatDecision.Of(DetectText(name, text));
    }

    /// <summary>Decides for text that was already decoded.</summary>
    /// <param name="name">The file's name; only its ending is used.</param>
    /// <param name="text">The text, or its beginning.</param>
    public static DocumentFormat DetectText(string name, string text)
    {
        var sample = text.Length > SampleSize ? text[..SampleSize] : text;
        var start = sample.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (JsonSignatures.Detect(start, name) is { } json) return json;

        var ending = Ending(name);
        DocumentFormat? named = ending switch
        {
            ".md" or ".markdown" or ".mdown" or ".qmd" or ".rmd" => DocumentFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
            ".tex" or ".ltx" or ".latex" => DocumentFormat.Latex,
            ".bib" or ".bibtex" => DocumentFormat.BibTex,
            _ => null,
        };
        var signs = TextSignatures.Count(sample, guess: named is null);
        if (signs.FrontMatter && ending is not (".html" or ".htm")) return DocumentFormat.Markdown;
        if (signs.LatexDocument) return DocumentFormat.Latex;
        if (signs.StartsAsHtmlPage) return DocumentFormat.Html;
        if (signs.BibliographyFirst || (ending is ".bib" or ".bibtex" && signs.BibliographyEntries > 0)) return DocumentFormat.BibTex;
        return named ?? signs.BestGuess();
    }

    private static FormatDecision DetectCompressed(ReadOnlySpan<byte> sample)
    {
        try
        {
            using var unzipped = new GZipStream(new MemoryStream(sample.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[4096];
            var read = unzipped.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            var text = Decode(buffer.AsSpan(0, read));
            if (JsonSignatures.Detect(text.AsSpan().TrimStart("\uFEFF \t\r\n"), ".jsonl") is DocumentFormat.JsonLines)
                return FormatDecision.Of(DocumentFormat.JsonLines);
        }
        catch (InvalidDataException)
        {
            return FormatDecision.Unreadable("document-damaged", "The document is a damaged gzip file: fetch or pack it again.");
        }

        return FormatDecision.Unreadable("document-compressed", "The document is packed with gzip and does not hold JSON Lines: unpack it first.");
    }

    private static string Decode(ReadOnlySpan<byte> sample) => sample switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(sample[2..(sample.Length & ~1)]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(sample[2..(sample.Length & ~1)]),
        _ => Encoding.UTF8.GetString(sample),
    };

    private static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant();
}
