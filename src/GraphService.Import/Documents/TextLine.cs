namespace GraphService.Import.Documents;

/// <summary>One line as a reader of the page sees it: runs between two line breaks.</summary>
public sealed class TextLine
{
    private object? _made;

    /// <summary>Makes a line of <paramref name="runs"/>.</summary>
    /// <param name="runs">The runs in order; their texts together are the line.</param>
    /// <param name="range">The lines of the original file.</param>
    /// <param name="role">What the format says the line is for.</param>
    public TextLine(IReadOnlyList<Run> runs, LineRange range, LineRole role = LineRole.None)
    {
        Runs = runs;
        Range = range;
        Role = role;
        Text = runs.Count == 1 ? runs[0].Text : Join(runs);
    }

    private static string Join(IReadOnlyList<Run> runs)
    {
        var texts = new string[runs.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = runs[i].Text;
        return string.Concat(texts);
    }

    /// <summary>A line of plain text.</summary>
    public static TextLine Plain(string text, LineRange range, LineRole role = LineRole.None) =>
        new([new Run(text)], range, role);

    /// <summary>The runs in order.</summary>
    public IReadOnlyList<Run> Runs { get; }

    /// <summary>The texts of all runs together.</summary>
    public string Text { get; }

    /// <summary>The lines of the original file.</summary>
    public LineRange Range { get; }

    /// <summary>What the format says the line is for.</summary>
    public LineRole Role { get; }

    /// <summary>What somebody makes of the line, which is made once however many ask for it.</summary>
    /// <param name="make">Makes it; always the same for the same line.</param>
    internal T Made<T>(Func<TextLine, T> make)
        where T : class
    {
        if (_made is T made) return made;
        made = make(this);
        _made = made;
        return made;
    }

    /// <summary>Lets go of what was made of the line, when it has been read.</summary>
    internal void Forget() => _made = null;

    /// <inheritdoc/>
    public override string ToString() => $"{Range.First}: {Text}";
}
