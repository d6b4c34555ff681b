using GraphService.Import.Importing;
using Spectre.Console;

namespace GraphService.Output;

/// <summary>What an import did, for people: problems on standard error, the rest on standard output.</summary>
internal static class ImportSummary
{
    private const int MostUnread = 10;

    public static int ExitCode(ImportReport report) =>
        report.HasFailures ? Commands.ExitCode.Partial : Commands.ExitCode.Success;

    public static void Write(ImportReport report)
    {
        foreach (var problem in report.Problems)
            Console.Error.WriteLine(problem.ToString());

        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]Documents[/]  {Documents(report)}");
        if (!report.HasChanges)
        {
            console.MarkupLineInterpolated($"[bold]Graph[/]      unchanged: {Totals(report)}");
        }
        else
        {
            console.MarkupLineInterpolated($"[bold]Graph[/]      {Totals(report)}");
            foreach (var c in report.Changes.Where(c => c.Added + c.Changed + c.Removed > 0))
                console.MarkupLineInterpolated($"           {c.Kind}: {c.Added} new, {c.Changed} changed, {c.Removed} removed");
        }

        if (report.Unread.Count > 0)
            PrintUnread(console, report.Unread);
    }

    private static void PrintUnread(IAnsiConsole console, IReadOnlyList<UnreadPassage> unread)
    {
        var what = unread.Count == 1 ? "passage looks like a fact and was" : "passages look like facts and were";
        console.MarkupLineInterpolated($"[yellow]{unread.Count} {what} not understood[/]{(unread.Count > MostUnread ? $"; graphservice extract --evidence lists all, the first {MostUnread} are:" : ":")}");
        foreach (var (path, lines) in unread.Take(MostUnread))
            console.WriteLine($"{path}:{lines.FirstLine}: {lines.Reason}: {lines.Text}");
    }

    private static string Documents(ImportReport report)
    {
        var parts = new List<string> { $"{report.Read.Count} read", $"{report.Unchanged.Count} unchanged" };
        if (report.Forgotten.Count > 0)
            parts.Add($"{report.Forgotten.Count} forgotten");
        if (report.Failed.Count > 0)
            parts.Add($"{report.Failed.Count} could not be read");
        return string.Join(", ", parts);
    }

    private static string Totals(ImportReport report) => string.Join(", ", report.Changes.Take(4).Select(c => $"{c.Total} {(c.Total == 1 ? One(c.Kind) : c.Kind)}"));

    private static string One(string kind) => kind == "people" ? "person" : kind[..^1];
}
