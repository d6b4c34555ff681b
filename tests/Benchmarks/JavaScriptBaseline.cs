using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphService.Benchmarks;

/// <summary>The official JavaScript driver, measured by the programs of <c>../shared/neo4j/baseline</c> in a temporary copy.</summary>
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
        var (output, seconds) = await TimeAsync(server, "latency.mjs", trips.ToString(CultureInfo.InvariantCulture), rows.ToString(CultureInfo.InvariantCulture));
        double Find(Regex pattern) => double.Parse(pattern.Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return new Measurement(Find(P50()), Find(P99()), Find(Rate()), Find(Memory()), seconds);
    }

    /// <summary>Runs one of the baseline's programs.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> RunAsync(Neo4jServer.Neo4jServer server, string program, params string[] arguments) =>
        (await TimeAsync(server, program, arguments)).Output;

    private Task<(string Output, double Seconds)> TimeAsync(Neo4jServer.Neo4jServer server, string program, params string[] arguments) => Programs.TimeAsync(
        start =>
        {
            start.WorkingDirectory = _folder;
            start.Environment["NEO4J_URI"] = server.Uri;
            start.Environment["NEO4J_PASSWORD"] = server.Password;
        },
        "node", [program, .. arguments]);

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
