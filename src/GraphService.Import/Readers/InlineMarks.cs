using GraphService.Import.Documents;

namespace GraphService.Import.Readers;

/// <summary>Bold marks and links of Markdown in text that is otherwise plain, also where one of a pair of marks is lost.</summary>
internal static class InlineMarks
{
    /// <summary>The runs of a line.</summary>
    public static IReadOnlyList<Run> Read(string text)
    {
        if (!text.Contains("**", StringComparison.Ordinal) && !text.Contains("](", StringComparison.Ordinal)) return [new Run(text)];
        var runs = new List<Run>();
        var (bold, start) = (false, 0);
        var lastEnd = text.LastIndexOf(')');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*')
            {
                // A mark that closes without an opening one: the opening one stood at the beginning of the line.
                var closes = bold || (runs.Count == 0 && i > 0 && !text.AsSpan(i + 2).Contains("**", StringComparison.Ordinal));
                Add(runs, text[start..i], closes ? RunStyle.Bold : RunStyle.None, null);
                bold = !closes;
                start = i + 2;
                i++;
            }
            else if (text[i] == '[' && MiddleOf(text, i) is > 0 and var middle && middle < lastEnd)
            {
                var end = text.IndexOf(')', middle);
                Add(runs, text[start..i], bold ? RunStyle.Bold : RunStyle.None, null);
                Add(runs, text[(i + 1)..middle], bold ? RunStyle.Bold : RunStyle.None, text[(middle + 2)..end]);
                start = end + 1;
                i = end;
            }
        }

        Add(runs, text[start..], RunStyle.None, null);
        return runs.Count == 0 ? [new Run("")] : runs;
    }

    // Where "](" parts a link's text from its address, before another bracket opens.
    private static int MiddleOf(string text, int open)
    {
        var next = text.IndexOf('[', open + 1);
        var length = text.AsSpan(open, (next < 0 ? text.Length : next) - open).IndexOf("](");
        return length < 0 ? -1 : open + length;
    }

    private static void Add(List<Run> runs, string text, RunStyle style, string? link)
    {
        if (text.Length > 0) runs.Add(new Run(text, style, link));
    }
}
