using System.Buffers;
using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Detection;

/// <summary>Formats that their first bytes give away.</summary>
internal static class BinarySignatures
{
    // Control characters that no text holds, and what stands for bytes that are no UTF-8.
    private static readonly SearchValues<char> Suspicious =
        SearchValues.Create("\uFFFD" + string.Concat(Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u001B'))));

    public static FormatDecision? Find(ReadOnlySpan<byte> sample)
    {
        // Readers of PDF accept its mark anywhere in the first 1,024 bytes.
        var head = sample[..Math.Min(1024, sample.Length)];
        if (head.IndexOf("%PDF-"u8) is >= 0 and var at && !LooksLikeProse(head[..at])) return FormatDecision.Of(DocumentFormat.Pdf);
        if (sample.StartsWith("PK\u0003\u0004"u8))
            return FormatDecision.Unreadable("document-binary", "The document is a zip archive or an office document: save it as PDF, HTML or plain text.");
        if (sample is [0xD0, 0xCF, 0x11, 0xE0, ..])
            return FormatDecision.Unreadable("document-binary", "The document is an old office document: save it as PDF, HTML or plain text.");
        if (sample.StartsWith("SQLite format 3\0"u8))
            return FormatDecision.Unreadable("document-binary", "The document is an SQLite database, not a profile.");
        return null;
    }

    /// <summary>Whether decoded text holds what text never holds.</summary>
    public static bool LooksBinary(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspicious)) return false;
        var (controls, invalid) = (0, 0);
        foreach (var c in text)
        {
            if (c == '\0') return true;
            if (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u001B')) controls++;
            else if (c == '\uFFFD') invalid++;
        }

        return controls * 50 > text.Length || invalid * 4 > text.Length;
    }

    // "%PDF-" mentioned in a text, in contrast to a few bytes of rubbish before a PDF.
    private static bool LooksLikeProse(ReadOnlySpan<byte> before) => before.IndexOf((byte)' ') >= 0;
}
