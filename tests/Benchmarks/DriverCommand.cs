using System.Diagnostics;
using Neo4j.Driver;

namespace GraphService.Benchmarks;

/// <summary>Round trips and rows of our driver.</summary>
internal static class DriverCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var trips = args.Length > 0 ? int.Parse(args[0]) : 5000;
        var rows = args.Length > 1 ? int.Parse(args[1]) : 1_000_000;
        await using var driver = GraphDatabase.Driver(Environment.GetEnvironmentVariable("NEO4J_URI")!, AuthTokens.Basic("neo4j", "graphservice"));
        Console.WriteLine((await driver.GetServerInfoAsync()).ToString());
        await using var session = driver.AsyncSession();
        var times = new List<double>();
        for (var i = 0; i < trips + 500; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var cursor = await session.RunAsync("RETURN $x AS x", new Dictionary<string, object?> { ["x"] = i });
            var row = await cursor.SingleAsync();
            if (row["x"].As<int>() != i) throw new InvalidOperationException();
            if (i >= 500) times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
        times.Sort();
        Console.WriteLine($"p50 {times[trips / 2]:0} p99 {times[trips * 99 / 100]:0}");
        for (var round = 0; round < 2; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var cursor = await session.RunAsync("UNWIND range(1, $n) AS i RETURN i, toString(i) AS s, [i, i] AS l", new { n = rows });
            var seen = 0;
            while (await cursor.FetchAsync()) seen++;
            var summary = await cursor.ConsumeAsync();
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Console.WriteLine($"{seen} rows {seconds:0.0} s = {seen / seconds:0} rows/s, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB peak; {summary.Database.Name} {summary.QueryType} {summary.ResultConsumedAfter}");
        }
        return 0;
    }
}
