using GraphService.Output.Views;
using Spectre.Console;

namespace GraphService.Output;

/// <summary>Paths for people.</summary>
internal static class PathTable
{
    public static void Write(string from, string to, IReadOnlyList<PathView> paths)
    {
        var console = Terminal.Out;
        if (paths.Count == 0)
            console.MarkupLineInterpolated($"{from} and {to} are not connected.");
        foreach (var path in paths)
        {
            if (path.Steps.Count == 0)
            {
                console.MarkupLineInterpolated($"[bold]{from}[/] is the same person.");
                continue;
            }

            var table = Tables.New($"{from} to {to} in {path.Length} step{(path.Length == 1 ? "" : "s")}", "From", "To", "Through", "Read in");
            foreach (var step in path.Steps)
                AddRows(table, step);
            console.Write(table);
        }
    }

    /// <summary>A row for each reason, so that it stands beside its evidence.</summary>
    private static void AddRows(Table table, PathStepView step)
    {
        var (from, to) = (step.From, step.To);
        foreach (var (what, sources) in Reasons(step))
        {
            table.AddRow(new Text(from), new Text(to), new Text(what), Tables.ReadIn(sources));
            (from, to) = ("", "");
        }
    }

    private static IEnumerable<StatementView> Reasons(PathStepView step) =>
    [
        .. step.Papers.Select(p => new StatementView(p.Year is null ? p.Title : $"{p.Title} ({p.Year})", p.Sources)),
        .. step.Advising,
        .. step.Labs.Concat(step.Organizations).Select(name => new StatementView(name, [])),
    ];
}
