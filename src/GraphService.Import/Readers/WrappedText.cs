namespace GraphService.Import.Readers;

/// <summary>Tells the ends of lines that a narrow page made from those the author made: text copied from a PDF is wrapped.</summary>
internal sealed class WrappedText
{
    private const int Narrowest = 50;
    private const int Widest = 140;
    private const int FewestFullLines = 8;
    private const double Ragged = 0.88;

    private readonly double _limit;

    private WrappedText(double limit) => _limit = limit;

    /// <summary>Measures a text by its lines; in a text that is not wrapped no line goes on.</summary>
    public static WrappedText Measure(Text.SourceText text)
    {
        var lengths = new int[Widest + 1];
        for (var number = 1; number <= text.LineCount; number++)
        {
            var length = text.Line(number).TrimEnd().Length;
            if (length > Widest) return new WrappedText(double.MaxValue);
            lengths[length]++;
        }

        var width = Widest;
        // A few lines (a long address) may stand out.
        for (var longer = lengths[width]; width > 0 && longer * 100 <= text.LineCount; longer += lengths[width]) width--;
        var full = 0;
        for (var length = (int)(width * Ragged); length <= Widest; length++) full += lengths[length];
        return new WrappedText(width < Narrowest || full < FewestFullLines ? double.MaxValue : width * Ragged);
    }

    /// <summary>Whether the next line goes on with a line: the word it begins with had no room there.</summary>
    public bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var word = next.IndexOf(' ') is > 0 and var space ? space : next.Length;
        return line.TrimEnd().Length + 1 + word > _limit;
    }

    /// <summary>Joins a line and its continuation; a word divided by a hyphen becomes one again.</summary>
    public static string Join(string line, ReadOnlySpan<char> next)
    {
        if (line is not [.., var before, '-'] || next.IsEmpty || !char.IsLetter(before)) return string.Concat(line, " ", next);
        return char.IsLower(before) && char.IsLower(next[0]) ? string.Concat(line.AsSpan(0, line.Length - 1), next) : string.Concat(line, next);
    }
}
