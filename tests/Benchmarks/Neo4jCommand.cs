using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using GraphService.Import;
using GraphService.Import.Importing;
using GraphService.Neo4j;
using GraphService.Neo4j.Export;
using Neo4j.Driver;

namespace GraphService.Benchmarks;

/// <summary>
/// A bibliography into Neo4j: by the product's import over Bolt, by files and neo4j-admin, and beside them the plain upsert of
/// <c>../shared/neo4j/baseline/upsert.mjs</c>, which stores far less.
/// </summary>
internal static partial class Neo4jCommand
{
    private const string Heap = "NEO4J_HEAP";

    public static async Task<int> RunAsync(string[] args)
    {
        var name = args.ElementAtOrDefault(0) ?? "acl";
        var input = Path.Combine(Bibliography.RepositoryRoot(), "..", "shared", "graphs", name + ".jsonl.gz");
        if (!File.Exists(input))
        {
            Console.Error.WriteLine("needs ../shared");
            return 1;
        }

        Environment.SetEnvironmentVariable(Heap, Environment.GetEnvironmentVariable(Heap) ?? "4g");
        var folder = Directory.CreateTempSubdirectory("graphservice-benchmark-").FullName;
        try
        {
            await using var server = new Neo4jServer.Neo4jServer();
            await server.StartOwnAsync();
            var works = Path.Combine(folder, "import", name + ".jsonl");
            var papers = Unpack(input, works);
            await MeasureAsync(server, input, Path.GetDirectoryName(works)!, Path.Combine(folder, "csv"), papers);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(Neo4jServer.Neo4jServer server, string input, string import, string csv, int papers)
    {
        var baseline = await JavaScriptBaseline.InstallAsync();
        await baseline.RunAsync(server, "upsert.mjs", input, "10000");
        var upsert = await baseline.RunAsync(server, "upsert.mjs", input, Text(papers));
        var theirs = double.Parse(Rate().Match(upsert).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        Console.WriteLine(upsert.TrimEnd());

        await EmptyAsync(server);
        var (first, write) = await ImportAsync(server, import, "import, empty");
        var (again, _) = await ImportAsync(server, import, "import, again");
        var ours = papers / write.TotalMinutes;

        var start = Stopwatch.GetTimestamp();
        await using (var store = await OpenAsync(server))
            await CsvExport.WriteAsync(store, csv, CancellationToken.None);
        Console.WriteLine($"{Seconds(start),8:0.0} s   export to CSV");
        await server.RunScriptAsync("stop");
        start = Stopwatch.GetTimestamp();
        await LoadAsync(server, csv);
        var byAdmin = papers / Stopwatch.GetElapsedTime(start).TotalMinutes;
        Console.WriteLine($"{Seconds(start),8:0.0} s   neo4j-admin database import");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

            | {papers:N0} papers                              | here | to compare | ratio | to reach |
            |-------------------------------------------------|-----:|-----------:|------:|---------:|
            | write by Bolt, papers a minute (upsert.mjs)     | {ours:N0} | {theirs:N0} | {ours / theirs:0.00} | ≥ 0.5 |
            | neo4j-admin, papers a minute (our Bolt)         | {byAdmin:N0} | {ours:N0} | {byAdmin / ours:0.00} | ≥ 3 |
            | the same import again, s (the first)            | {again.TotalSeconds:0.0} | {first.TotalSeconds:0.0} | {again / first:0.00} | ≤ 0.1 |
            """));
    }

    private static async Task<(TimeSpan Whole, TimeSpan Write)> ImportAsync(Neo4jServer.Neo4jServer server, string folder, string what)
    {
        await using var store = new TimedStore(await OpenAsync(server));
        var start = Stopwatch.GetTimestamp();
        var report = await new Importer(store, new ProfileDocumentExtractor(), TimeProvider.System).ImportAsync(new(folder));
        var whole = Stopwatch.GetElapsedTime(start);
        if (report.HasFailures)
            throw new InvalidOperationException(string.Join("; ", report.Problems.Take(3)));
        var counts = string.Join(", ", report.Changes.Where(c => c.Total > 0).Select(c => $"{c.Total} {c.Kind} ({c.Added} new, {c.Changed} changed)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{whole.TotalSeconds,8:0.0} s   {what}: store read {store.Reading.TotalSeconds:0.0} s, extraction and resolution {(whole - store.Reading - store.Writing).TotalSeconds:0.0} s, store write {store.Writing.TotalSeconds:0.0} s; {counts}"));
        return (whole, store.Writing);
    }

    /// <summary>Runs the script that an export wrote.</summary>
    internal static Task<string> LoadAsync(Neo4jServer.Neo4jServer server, string folder) => Programs.RunAsync(
        start =>
        {
            foreach (var (name, value) in server.ScriptEnvironment)
                start.Environment[name] = value;
            start.Environment["NEO4J_ADMIN"] = server.AdminCommand;
        },
        Path.Combine(folder, CsvExport.Script), "--overwrite-destination");

    internal static Task<Neo4jGraphStore> OpenAsync(Neo4jServer.Neo4jServer server) =>
        Neo4jGraphStore.OpenAsync(new(server.Uri), AuthTokens.Basic(server.User, server.Password), CancellationToken.None);

    internal static async Task EmptyAsync(Neo4jServer.Neo4jServer server)
    {
        await using var driver = GraphDatabase.Driver(server.Uri, AuthTokens.Basic(server.User, server.Password));
        await using var session = driver.AsyncSession();
        await (await session.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS")).ConsumeAsync();
    }

    private static int Unpack(string input, string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using (var from = new GZipStream(File.OpenRead(input), CompressionMode.Decompress))
        using (var to = File.Create(output))
            from.CopyTo(to);
        return File.ReadLines(output).Count();
    }

    private static double Seconds(long start) => Stopwatch.GetElapsedTime(start).TotalSeconds;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"empty: .*= (\d+) papers/min")]
    private static partial Regex Rate();
}
