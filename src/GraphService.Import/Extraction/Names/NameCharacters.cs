using System.Buffers;

namespace GraphService.Import.Extraction.Names;

/// <summary>What single characters mean in a list of names.</summary>
internal static class NameCharacters
{
    private const byte Mark = 1;
    private const byte Delimiter = 2;
    private const byte Bound = 4;
    private const byte Truncating = 8;
    private const string Marks = "*∗⁎＊†‡§¶#^✉⋆★☆♦♠♣♥∥‖⋄◊◇△▲○●✝✢✦✧$~+=¹²³⁴⁵⁶⁷⁸⁹⁰_`";
    private const string Delimiters = ",;&|·•)]:“”/<>!?—–，、；{}@…\"";
    private static readonly SearchValues<char> AllMarks = SearchValues.Create(Marks);
    private static readonly SearchValues<char> AllDelimiters = SearchValues.Create(Delimiters);
    private static readonly byte[] Ascii = MakeTable();

    /// <summary>Footnote marks and the like.</summary>
    public static bool IsMark(char c) => c < 128 ? (Ascii[c] & Mark) != 0 : !IsForeignLetter(c) && AllMarks.Contains(c);

    /// <summary>What stands between names and never inside one.</summary>
    public static bool IsDelimiter(char c) => c < 128 ? (Ascii[c] & Delimiter) != 0 : !IsForeignLetter(c) && AllDelimiters.Contains(c);

    /// <summary>Whether a word of a name ends before this character.</summary>
    public static bool EndsToken(char c) => c < 128 ? (Ascii[c] & (Mark | Delimiter | Bound)) != 0 : !IsForeignLetter(c) && (AllMarks.Contains(c) || AllDelimiters.Contains(c));

    /// <summary>Whether "et al.", "and others", "12 more" or dots can begin with this character.</summary>
    public static bool MayBeginTruncation(char c) => c < 128 ? (Ascii[c] & Truncating) != 0 : c == '…';

    // Between the signs of Latin-1 and general punctuation there are letters alone.
    private static bool IsForeignLetter(char c) => c is >= '\u00C0' and < '\u2000';

    private static byte[] MakeTable()
    {
        var table = new byte[128];
        Add(Marks, Mark);
        Add(Delimiters, Delimiter);
        Add(" \n()[]0123456789", Bound);
        Add("eomcaEOMCA.0123456789", Truncating);
        return table;

        void Add(string characters, byte meaning)
        {
            foreach (var c in characters)
                if (c < 128) table[c] |= meaning;
        }
    }
}
