using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Domain;
using GraphService.Graph;
using GraphService.Neo4j.Export;

namespace GraphService.Benchmarks;

/// <summary>
/// A bibliography out of Neo4j into the graph in memory, and paths there beside Neo4j's own <c>shortestPath</c>, which searches a
/// graph of coauthor pairs made ready for it.
/// </summary>
internal static partial class Neo4jPathsCommand
{
    private const int BaselineMaxAuthors = 100;
    private const int Rounds = 8;
    private const string Heap = "NEO4J_HEAP";
    private const string PageCache = "NEO4J_PAGECACHE";

    public static async Task<int> RunAsync(string[] args)
    {
        var name = args.ElementAtOrDefault(0) ?? "arxiv";
        var graphs = Path.Combine(Bibliography.RepositoryRoot(), "..", "shared", "graphs");
        var input = Path.Combine(graphs, name + ".jsonl.gz");
        if (!File.Exists(input))
        {
            Console.Error.WriteLine("needs ../shared");
            return 1;
        }

        Environment.SetEnvironmentVariable(Heap, Environment.GetEnvironmentVariable(Heap) ?? "2g");
        Environment.SetEnvironmentVariable(PageCache, Environment.GetEnvironmentVariable(PageCache) ?? "2g");
        var folder = Directory.CreateTempSubdirectory("graphservice-benchmark-").FullName;
        try
        {
            await Programs.RunAsync(null, "python3", Path.Combine(graphs, "baseline", "build_graph.py"), input, folder);
            await using var server = new Neo4jServer.Neo4jServer();
            await server.StartOwnAsync();
            await server.RunScriptAsync("stop");
            var theirs = await ShortestPathAsync(server, folder);
            var (load, ours, wrong) = await OwnPathsAsync(server, input, folder);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

                |                                          | here | to compare | ratio | to reach |
                |------------------------------------------|-----:|-----------:|------:|---------:|
                | out of Neo4j into memory, s              | {load.TotalSeconds:0.0} | | | < 60 |
                | one shortest path p50, µs (shortestPath) | {ours:0} | {theirs:0} | {theirs / ours:0} | ≥ 50 |
                | paths of another length                  | {wrong} | | | 0 |
                """));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    /// <summary>Neo4j's own search, as ../shared/neo4j/README.md sets it up; the best of its rounds.</summary>
    private static async Task<double> ShortestPathAsync(Neo4jServer.Neo4jServer server, string folder)
    {
        var baseline = await JavaScriptBaseline.InstallAsync();
        await File.WriteAllLinesAsync(Path.Combine(folder, "people.csv"),
            File.ReadLines(Path.Combine(folder, "names.txt")).Select((n, i) => $"{i},\"{n.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").Prepend("id:ID,name"));
        await File.WriteAllLinesAsync(Path.Combine(folder, "coauthors.csv"),
            File.ReadLines(Path.Combine(folder, "edges.txt")).Select(line => line.Replace(' ', ',')).Prepend(":START_ID,:END_ID"));
        await server.RunScriptAsync("admin", "database", "import", "full", "neo4j", $"--nodes=Person={folder}/people.csv",
            $"--relationships=COAUTHOR={folder}/coauthors.csv", $"--report-file={folder}/import.report", "--overwrite-destination");
        await server.RunScriptAsync("start");
        var output = await baseline.RunAsync(server, "shortest.mjs", folder);
        await server.RunScriptAsync("stop");
        Console.WriteLine(output.TrimEnd());
        return Median().Matches(output).Min(m => double.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static async Task<(TimeSpan Load, double P50, int Wrong)> OwnPathsAsync(Neo4jServer.Neo4jServer server, string input, string folder)
    {
        var people = new Dictionary<string, PersonId>(StringComparer.Ordinal);
        await ExportAsync(input, people, Path.Combine(folder, "csv"));
        var start = Stopwatch.GetTimestamp();
        await Neo4jCommand.LoadAsync(server, Path.Combine(folder, "csv"));
        Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds,8:0.0} s   neo4j-admin database import");
        await server.RunScriptAsync("start");

        await using var store = await Neo4jCommand.OpenAsync(server);
        start = Stopwatch.GetTimestamp();
        var stored = await store.ReadGraphAsync(CancellationToken.None);
        var read = Stopwatch.GetElapsedTime(start);
        var graph = new KnowledgeGraph(stored);
        var load = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{load.TotalSeconds,8:0.0} s   out of Neo4j: {read.TotalSeconds:0.0} s read, the rest graph in memory; {stored.Snapshot.People.Count} people, {stored.Snapshot.Papers.Count} papers, {stored.Snapshot.Authorships.Count} authorships"));
        var names = await File.ReadAllLinesAsync(Path.Combine(folder, "names.txt"));
        var pairs = File.ReadLines(Path.Combine(folder, "pairs.txt")).Select(line => Array.ConvertAll(line.Split(' '), int.Parse))
            .Select(p => (From: people[names[p[0]]], To: people[names[p[1]]], Distance: p[2])).ToArray();
        var (p50, wrong) = await MeasureAsync(graph, pairs);
        return (load, p50, wrong);
    }

    // What was read for the export is garbage before the graph is read back.
    private static async Task ExportAsync(string input, Dictionary<string, PersonId> people, string folder)
    {
        var snapshot = Bibliography.Read(input, people);
        var start = Stopwatch.GetTimestamp();
        await CsvExport.WriteAsync(new SnapshotStore(snapshot), folder, CancellationToken.None);
        Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds,8:0.0} s   export to CSV");
    }

    /// <summary>The median over the pairs of the best round, as the baseline counts.</summary>
    private static async Task<(double P50, int Wrong)> MeasureAsync(KnowledgeGraph graph, (PersonId From, PersonId To, int Distance)[] pairs)
    {
        var best = double.MaxValue;
        var wrong = 0;
        for (var round = 0; round < Rounds; round++)
        {
            wrong = 0;
            var times = new double[pairs.Length];
            for (var i = 0; i < pairs.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var paths = await graph.FindPathsAsync(new(pairs[i].From, pairs[i].To) { Papers = new(MaxAuthors: BaselineMaxAuthors) }, CancellationToken.None);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                wrong += paths.Count > 0 && paths[0].Steps.Count == pairs[i].Distance ? 0 : 1;
            }

            Array.Sort(times);
            best = Math.Min(best, times[pairs.Length / 2]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: p50 {times[pairs.Length / 2]:0} µs, p99 {times[pairs.Length * 99 / 100]:0} µs, {wrong} wrong"));
        }

        return (best, wrong);
    }

    [GeneratedRegex(@"p50 (\d+) µs")]
    private static partial Regex Median();
}
