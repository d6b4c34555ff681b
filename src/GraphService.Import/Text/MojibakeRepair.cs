using System.Buffers;
using System.Text;

namespace GraphService.Import.Text;

/// <summary>
/// Mends UTF-8 that was read as Mac Roman or Windows-1252, sequence by sequence. Sequences of three and four bytes are
/// beyond doubt, since no spelling has such characters in a row. One of two bytes could be an accented capital before a
/// closing quotation mark, so it counts only where it gives a Latin letter or sign, or stands beside another sequence.
/// </summary>
internal static class MojibakeRepair
{
    private delegate int ToByte(char c);

    public static string Repair(string text)
    {
        var mended = default(StringBuilder);
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            var plain = text.AsSpan(i).IndexOfAnyExceptInRange('\0', '\u007F');
            if (plain < 0) break;
            i += plain;
            var end = i;
            while (end < text.Length && text[end] >= 0x80) end++;
            if (end - i >= 2 && Mend(text.AsSpan(i, end - i)) is { } better)
            {
                mended ??= new StringBuilder(text.Length);
                mended.Append(text, copied, i - copied).Append(better);
                copied = end;
            }

            i = end;
        }

        return mended is null ? text : mended.Append(text, copied, text.Length - copied).ToString();
    }

    private static string? Mend(ReadOnlySpan<char> stretch) =>
        Mend(stretch, LegacyCharsets.Windows1252Byte) ?? Mend(stretch, LegacyCharsets.MacRomanByte);

    private static string? Mend(ReadOnlySpan<char> stretch, ToByte toByte)
    {
        var result = default(StringBuilder);
        var afterSequence = false;
        for (var i = 0; i < stretch.Length;)
        {
            var length = Sequence(stretch[i..], toByte, out var rune);
            var certain = length > 2 || (length == 2 && (rune.Value < 0x180 || afterSequence || Sequence(stretch[(i + 2)..], toByte, out _) > 0));
            if (!certain)
            {
                result?.Append(stretch[i]);
                afterSequence = false;
                i++;
                continue;
            }

            result ??= new StringBuilder(stretch.Length).Append(stretch[..i]);
            result.Append(rune.ToString());
            afterSequence = true;
            i += length;
        }

        return result?.ToString();
    }

    // The length of the well-formed UTF-8 sequence of two bytes or more that the characters stand for, or 0.
    private static int Sequence(ReadOnlySpan<char> text, ToByte toByte, out Rune rune)
    {
        rune = default;
        if (text.IsEmpty) return 0;
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < 4 && count < text.Length && toByte(text[count]) is >= 0 and var value) bytes[count++] = (byte)value;
        return Rune.DecodeFromUtf8(bytes[..count], out rune, out var length) == OperationStatus.Done && length >= 2 ? length : 0;
    }
}
