using System.Text;

namespace GraphService.Import.Text;

/// <summary>Bytes to text.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> content)
    {
        if (content is [0xEF, 0xBB, 0xBF, ..]) return (Encoding.UTF8.GetString(content[3..]), "utf-8");
        if (content is [0xFF, 0xFE, ..]) return (Encoding.Unicode.GetString(content[2..]), "utf-16le");
        if (content is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode.GetString(content[2..]), "utf-16be");
        try
        {
            return (StrictUtf8.GetString(content), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            return DecodeMixed(content);
        }
    }

    // A file of mostly UTF-8 with a few broken bytes keeps its UTF-8 lines; only the lines that are not UTF-8 are read as Windows-1252.
    private static (string Text, string Encoding) DecodeMixed(ReadOnlySpan<byte> content)
    {
        var text = new StringBuilder(content.Length);
        var (good, bad) = (0, 0);
        while (!content.IsEmpty)
        {
            var end = content.IndexOf((byte)'\n');
            var line = end < 0 ? content : content[..(end + 1)];
            content = content[line.Length..];
            if (System.Text.Unicode.Utf8.IsValid(line))
            {
                good += line.ContainsAnyExceptInRange((byte)0, (byte)127) ? 1 : 0;
                text.Append(Encoding.UTF8.GetString(line));
            }
            else
            {
                bad++;
                foreach (var b in line) text.Append(LegacyCharsets.Windows1252(b));
            }
        }

        return (text.ToString(), good > bad ? "utf-8, partly windows-1252" : "windows-1252");
    }
}
