using GraphService.Neo4j.Export;
using Spectre.Console;

namespace GraphService.Output;

/// <summary>What an export wrote, and the command that loads it.</summary>
internal static class ExportSummary
{
    public static void Write(CsvExportReport report, string folder)
    {
        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]Nodes[/]          {Counts(report.Nodes)}");
        console.MarkupLineInterpolated($"[bold]Relationships[/]  {Counts(report.Relationships)}");
        console.MarkupLineInterpolated($"Stop Neo4j, then run {Path.Combine(folder, CsvExport.Script)}, which does this in {folder}:");

        // Not through the console, which would break the line.
        Console.WriteLine($"neo4j-admin database import full neo4j {string.Join(' ', report.Options)}");
    }

    private static string Counts(IReadOnlyDictionary<string, long> kinds) =>
        string.Join(", ", kinds.Where(kind => kind.Value > 0).Select(kind => $"{kind.Value} {kind.Key}"));
}
