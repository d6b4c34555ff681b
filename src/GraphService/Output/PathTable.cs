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
            {
                var papers = step.Papers.Select(p => p.Year is null ? p.Title : $"{p.Title} ({p.Year})");
                var reasons = papers.Concat(step.Advising).Concat(step.Labs).Concat(step.Organizations);
                table.AddRow(new Text(step.From), new Text(step.To), new Text(string.Join("\n", reasons)), Tables.ReadIn([.. step.Papers.SelectMany(p => p.Sources)]));
            }

            console.Write(table);
        }
    }
}
