using System.Buffers;

namespace GraphService.Import.Extraction.Outlines;

/// <summary>Joins runs to a text without emoji, stray marks and repeated spaces.</summary>
/// <param name="capacity">At least the length of all that is appended.</param>
internal ref struct CleanText(int capacity)
{
    private readonly char[] _buffer = ArrayPool<char>.Shared.Rent(capacity);

    /// <summary>How much was kept.</summary>
    public int Length { get; private set; }

    /// <summary>Ends a line.</summary>
    public void EndLine() => _buffer[Length++] = '\n';

    /// <summary>Whether a run is kept as it is wherever it stands: one space between words, no tab, mark or emoji.</summary>
    public static bool IsClean(ReadOnlySpan<char> run) =>
        run.IndexOfAny('\t', '*') < 0 && run.IndexOfAnyInRange('☀', char.MaxValue) < 0 && run.IndexOf("  ") < 0;

    /// <summary>Appends a run.</summary>
    public void Append(ReadOnlySpan<char> run, bool atLineStart)
    {
        var at = Length;
        if (run is [not ' ', ..] && IsClean(run))
        {
            run.CopyTo(_buffer.AsSpan(at));
            Length = at + run.Length;
            return;
        }

        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            if (c is ' ' or '\t')
            {
                if (at == 0 ? atLineStart : _buffer[at - 1] == ' ' || (atLineStart && _buffer[at - 1] == '\n')) continue;
                _buffer[at++] = ' ';
            }
            else if (c == '*' && i + 1 < run.Length && run[i + 1] == '*')
            {
                i++;
            }
            else if (c < '☀')
            {
                _buffer[at++] = c;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < run.Length)
            {
                // Emoji say nothing here; rare Han characters may be part of a name.
                i++;
                if (char.ConvertToUtf32(c, run[i]) is >= 0x1F000 and <= 0x1FAFF or >= 0xF0000) continue;
                _buffer[at++] = c;
                _buffer[at++] = run[i];
            }
            else if (c is not (<= '⛿' or '⭐' or '✨' or '✅' or '❗' or '♾' or '\uF8FF'))
            {
                _buffer[at++] = c;
            }
        }

        Length = at;
    }

    /// <summary>Gives the text and the buffer back; <paramref name="same"/> itself where it is the text already.</summary>
    public readonly string Finish(string same)
    {
        var text = _buffer.AsSpan(0, Length);
        var result = text.SequenceEqual(same) ? same : text.ToString();
        ArrayPool<char>.Shared.Return(_buffer);
        return result;
    }
}
