using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphService.Benchmarks;

/// <summary>The official JavaScript driver, measured by <c>../shared/neo4j/baseline/latency.mjs</c> in a temporary copy.</summary>
internal sealed partial class JavaScriptBaseline
{
    private readonly string _folder;

    private JavaScriptBaseline(string folder) => _folder = folder;

    public static async Task<JavaScriptBaseline> InstallAsync()
    {
        var folder = Directory.CreateTempSubdirectory("graphservice-baseline-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shared(), "neo4j", "baseline"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        await Programs.RunAsync(start => start.WorkingDirectory = folder, "npm", "install", "--silent", "--no-audit", "--no-fund");
        return new JavaScriptBaseline(folder);
    }

    public async Task<Measurement> MeasureAsync(Neo4jServer.Neo4jServer server, int trips, int rows)
    {
        var (output, seconds) = await Programs.TimeAsync(start =>
        {
            start.WorkingDirectory = _folder;
            start.Environment["NEO4J_URI"] = server.Uri;
            start.Environment["NEO4J_PASSWORD"] = server.Password;
        }, "node", "latency.mjs", trips.ToString(CultureInfo.InvariantCulture), rows.ToString(CultureInfo.InvariantCulture));
        double Find(Regex pattern) => double.Parse(pattern.Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return new Measurement(Find(P50()), Find(P99()), Find(Rate()), Find(Memory()), seconds);
    }

    private static string Shared()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphService.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? throw new DirectoryNotFoundException("needs ../shared: the baseline's programs are there"), "shared");
    }

    [GeneratedRegex(@"p50 (\d+) µs")]
    private static partial Regex P50();

    [GeneratedRegex(@"p99 (\d+) µs")]
    private static partial Regex P99();

    [GeneratedRegex(@"= (\d+) rows/s")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(\d+) MiB")]
    private static partial Regex Memory();
}
