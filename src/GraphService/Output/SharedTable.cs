using GraphService.Output.Views;
using Spectre.Console;

namespace GraphService.Output;

/// <summary>Shared collaborators for people.</summary>
internal static class SharedTable
{
    public static void Write(string[] people, IReadOnlyList<SharedView> shared)
    {
        var console = Terminal.Out;
        if (shared.Count == 0)
        {
            console.MarkupLineInterpolated($"Nobody wrote papers with each of {string.Join(", ", people)}.");
            return;
        }

        var table = Tables.New($"Wrote papers with each of {string.Join(", ", people)} ({shared.Count})", ["Name", .. people.Select(p => "with " + p)]);
        foreach (var one in shared)
            table.AddRow([new Text(one.Name), .. one.With.Select(w => new Text(string.Join("\n", w.Papers.Select(p => p.Title))))]);
        console.Write(table);
    }
}
