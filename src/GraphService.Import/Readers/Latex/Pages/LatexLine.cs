using System.Text;
using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Latex.Pages;

/// <summary>A line while it is written: white space collapses, neighbours of one style become one run.</summary>
internal sealed class LatexLine(LineRole role, bool argument)
{
    private readonly List<(StringBuilder Text, RunStyle Style, string? Link)> _runs = [];
    private int _first = int.MaxValue;
    private int _last;
    private bool _space;

    public bool IsEmpty => _runs.Count == 0;

    /// <summary>It is a command's argument, in which a soft line break is a space.</summary>
    public bool IsArgument { get; } = argument;

    /// <summary>All of it is set in a large size, as names and hand-made headings are.</summary>
    public bool AllLarge { get; private set; } = true;

    public void Add(string text, RunStyle style, string? link, bool large, int line)
    {
        if (text.Length == 0) return;
        if (_space && !IsEmpty)
        {
            // The space stands in the plain one of the two runs it parts.
            if (style == RunStyle.None && link is null) text = " " + text;
            else _runs[^1].Text.Append(' ');
        }

        _space = false;
        _first = Math.Min(_first, line);
        _last = Math.Max(_last, line);
        AllLarge &= large;
        if (_runs.Count > 0 && _runs[^1].Style == style && _runs[^1].Link == link) _runs[^1].Text.Append(text);
        else _runs.Add((new StringBuilder(text), style, link));
    }

    /// <summary>It ends in a colon, as a label does.</summary>
    public bool EndsAsLabel => _runs.Count > 0 && _runs[^1].Text is { Length: > 0 } last && last[^1] == ':';

    public void AddSpace() => _space = true;

    public TextLine Build() =>
        new([.. _runs.Select(run => new Run(run.Text.ToString(), run.Style, run.Link))], new LineRange(_first, _last), role);
}
