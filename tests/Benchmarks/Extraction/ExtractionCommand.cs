using System.Globalization;
using GraphService.Import.Documents;

namespace GraphService.Benchmarks;

/// <summary>
/// Extraction beside what a parser of the markup alone takes for the same pages, and a page of 10 MB beside one of 1 MB. Both
/// sides of a ratio are measured in turn, in processor time, so that a machine with other work gives the same ratios.
/// </summary>
internal static class ExtractionCommand
{
    private const double TargetOfParser = 4;
    private const double TargetOfGrowth = 12;
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static int Run(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : "../shared/eval/dev";
        var rounds = args.Length > 1 ? int.Parse(args[1], Culture) : 9;
        var pages = Pages(folder);
        if (pages.Count == 0)
        {
            Console.Error.WriteLine($"usage: extraction [PAGES] [rounds] [parser|growth]; there are no pages in '{folder}'.");
            return 2;
        }

        var part = args.Length > 2 ? args[2] : "";
        if (part != "growth") CompareWithParser(pages, rounds);
        if (part != "parser") CompareSizes(pages);
        return 0;
    }

    private static List<ExtractionPage> Pages(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".md" or ".html" or ".tex" or ".txt" or ".bib").Order(StringComparer.Ordinal).Select(ExtractionPage.Load)];

    private static void CompareWithParser(List<ExtractionPage> pages, int rounds)
    {
        ProcessorTime.WarmUp([.. pages.Select(page => (Action)page.Extract), .. pages.Select(page => (Action)page.ParseAlone)]);
        Console.WriteLine($"{"page",-28} {"format",-10} {"bytes",8} {"parser",11} {"extraction",11} {"ratio",6} {"allocated by both",20}");
        var ratios = new List<(DocumentFormat Format, double Ratio)>();
        foreach (var page in pages)
        {
            var (parser, extraction) = ProcessorTime.Compare(page.ParseAlone, page.Extract, rounds);
            ratios.Add((page.Format, extraction.Microseconds / parser.Microseconds));
            Console.WriteLine(string.Create(Culture, $"{page.Name,-28} {page.Format,-10} {page.Length,8} {parser.Microseconds,8:0} µs {extraction.Microseconds,8:0} µs {extraction.Microseconds / parser.Microseconds,6:0.00} {parser.Kibibytes,7:0} {extraction.Kibibytes,8:0} KiB"));
        }

        foreach (var format in ratios.GroupBy(each => each.Format).OrderBy(group => group.Key))
            Console.WriteLine(string.Create(Culture, $"median of {format.Count(),2} {format.Key,-10} {Median(format.Select(each => each.Ratio)):0.00}× of the parser alone"));
        Console.WriteLine(string.Create(Culture, $"median of {ratios.Count,2} pages      {Median(ratios.Select(each => each.Ratio)):0.00}× of the parser alone, at most {ratios.Max(each => each.Ratio):0.00}× (target {TargetOfParser}×)"));
    }

    private static void CompareSizes(List<ExtractionPage> pages)
    {
        Console.WriteLine();
        Console.WriteLine($"{"layout",-22} {"1 MB",10} {"10 MB",10} {"ratio",7} {"collecting, 1 MB",17} {"10 MB",7} {"parser alone, 10 MB",20}");
        foreach (var layout in SizedPage.Layouts(pages))
        {
            // The best of a few turns: one collection of garbage must not decide.
            var (small, large) = (layout.Page(1_000_000), layout.Page(10_000_000));
            ProcessorTime.WarmUp([small.Extract, small.ParseAlone]);
            var (one, ten, alone) = (ProcessorTime.Best(small.Extract, 5), ProcessorTime.Best(large.Extract, 3), ProcessorTime.Best(large.ParseAlone, 1));
            Console.WriteLine(string.Create(Culture, $"{layout.Name,-22} {one.Seconds,8:0.00} s {ten.Seconds,8:0.00} s {ten.Seconds / one.Seconds,6:0.0}× {one.Collecting,15:0.00} s {ten.Collecting,5:0.00} s {alone.Seconds,18:0.00} s"));
        }

        Console.WriteLine(string.Create(Culture, $"target: at most {TargetOfGrowth}×"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
