namespace GraphService.Domain;

/// <summary>How a text matches a name, best first. All kinds compare folded texts (<see cref="TextFolding"/>).</summary>
public enum MatchKind
{
    /// <summary>The same text, spaces aside.</summary>
    Exact,

    /// <summary>The name begins with the text, spaces aside.</summary>
    Prefix,

    /// <summary>Every word of the text begins a word of the name, in any order.</summary>
    Words,

    /// <summary>The same but for a few edits (one up to 5 characters, two up to 10, else three; <see cref="EditDistance"/> on tight foldings; the text's length counts).</summary>
    Similar,
}
