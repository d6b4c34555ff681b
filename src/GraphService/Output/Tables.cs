using GraphService.Output.Views;
using Spectre.Console;

namespace GraphService.Output;

/// <summary>The look of all tables.</summary>
internal static class Tables
{
    public static Table New(string title, params ReadOnlySpan<string> columns)
    {
        var table = new Table().Title(new TableTitle(Markup.Escape(title), new Style(decoration: Decoration.Bold))).Border(TableBorder.Simple).LeftAligned();
        foreach (var column in columns)
            table.AddColumn(Markup.Escape(column));
        return table;
    }

    public static string When(string? start, string? end) =>
        start is null && end is null ? "" : start == end ? start! : $"{start}–{end}";

    public static Text ReadIn(IReadOnlyList<SourceView> sources) => new(
        string.Join("\n", sources.Select(s => s.FirstLine == s.LastLine ? $"{s.Path}:{s.FirstLine}" : $"{s.Path}:{s.FirstLine}-{s.LastLine}").Distinct()),
        new Style(Color.Grey));
}
