namespace GraphService.Import.Extraction.Names;

/// <summary>What stands between two separators of a list of names: a name, a surname or initials.</summary>
/// <param name="Text">Its words, one space between them.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, marks and remarks included.</param>
/// <param name="Shape">How much it looks like a name.</param>
/// <param name="Marks">Its footnote marks.</param>
/// <param name="Remark">What stands in parentheses behind it.</param>
/// <param name="Next">The character behind it, or NUL at the limit.</param>
/// <param name="To">Where reading goes on.</param>
/// <param name="EndsSentence">Whether a full stop ends the list with it.</param>
internal readonly record struct NamePiece(string Text, int Start, int End, NameShape Shape, string Marks, string Remark, char Next, int To, bool EndsSentence)
{
    /// <summary>How many words it has.</summary>
    public int Words => Text.AsSpan().Count(' ') + 1;

    /// <summary>The person of this name, or of a name whose first part it is.</summary>
    /// <param name="name">The whole name.</param>
    /// <param name="shape">How sure it is.</param>
    /// <param name="given">What stands behind the comma of the name, or null.</param>
    public PersonInText Person(string name, NameShape shape, NamePiece? given = null)
    {
        var last = given ?? this;
        var marks = given is { Marks.Length: > 0 } other ? Marks + other.Marks : Marks;
        var remark = last.Remark;
        var equal = remark.Length > 0 && (remark.Contains("equal", StringComparison.OrdinalIgnoreCase) || remark.Contains("co-first", StringComparison.OrdinalIgnoreCase) || remark.Contains("joint", StringComparison.OrdinalIgnoreCase));
        var corresponding = marks.Contains('✉') || remark.Contains("corresponding", StringComparison.OrdinalIgnoreCase);
        return new PersonInText(name, Start, last.End, shape, equal, corresponding, marks, remark);
    }
}
