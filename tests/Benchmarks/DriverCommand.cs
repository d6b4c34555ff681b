using System.Diagnostics;
using System.Globalization;
using Neo4j.Driver;

namespace GraphService.Benchmarks;

/// <summary>
/// Our driver beside the official JavaScript driver on the same server: the latency of a round trip, the rate of rows, the memory
/// that rows take. Both run in turns, each in a process of its own, and the middle one of the rounds counts.
/// </summary>
internal static class DriverCommand
{
    private const int WarmUp = 500;
    private const string Rows = "UNWIND range(1, $n) AS i RETURN i, toString(i) AS s, [i, i] AS l";

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--measure", var uri, var password, .. var sizes])
        {
            Console.WriteLine((await MeasureAsync(uri, password, Number(sizes[0]), Number(sizes[1]))).ToLine());
            return 0;
        }
        var (trips, rows, rounds) = (Number(args.ElementAtOrDefault(0) ?? "5000"), Number(args.ElementAtOrDefault(1) ?? "1000000"), Number(args.ElementAtOrDefault(2) ?? "5"));
        await using var server = new Neo4jServer.Neo4jServer();
        await server.StartAsync();
        var baseline = await JavaScriptBaseline.InstallAsync();
        // The server's first rows are its slowest, and nobody's fault.
        await OwnProcessAsync(server, trips, rows);
        List<Measurement> ours = [], theirs = [];
        for (var round = 1; round <= rounds; round++)
        {
            ours.Add(await OwnProcessAsync(server, trips, rows));
            theirs.Add(await baseline.MeasureAsync(server, trips, rows));
            Console.WriteLine($"round {round}: ours {ours[^1]} · JavaScript {theirs[^1]}");
        }
        Print(Measurement.Middle(ours), Measurement.Middle(theirs));
        return 0;
    }

    private static async Task<Measurement> MeasureAsync(string uri, string password, int trips, int rows)
    {
        await using var driver = GraphDatabase.Driver(uri, AuthTokens.Basic("neo4j", password));
        await using var session = driver.AsyncSession();
        var times = new double[trips];
        for (var i = -WarmUp; i < trips; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var cursor = await session.RunAsync("RETURN $x AS x", new Dictionary<string, object?> { ["x"] = i });
            await cursor.ToListAsync();
            if (i >= 0) times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }
        Array.Sort(times);
        var begun = Stopwatch.GetTimestamp();
        var seen = 0;
        var result = await session.RunAsync(Rows, new Dictionary<string, object?> { ["n"] = rows });
        while (await result.FetchAsync()) seen++;
        var rate = seen / Stopwatch.GetElapsedTime(begun).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        return new Measurement(times[trips / 2], times[trips * 99 / 100], rate, process.PeakWorkingSet64 / 1024.0 / 1024);
    }

    private static async Task<Measurement> OwnProcessAsync(Neo4jServer.Neo4jServer server, int trips, int rows)
    {
        var (output, seconds) = await Programs.TimeAsync(null, Environment.ProcessPath!,
            "driver", "--measure", server.Uri, server.Password, trips.ToString(CultureInfo.InvariantCulture), rows.ToString(CultureInfo.InvariantCulture));
        return Measurement.FromLine(output.Trim()) with { ProcessorSeconds = seconds };
    }

    private static void Print(Measurement ours, Measurement theirs) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

        |                    | ours | JavaScript | ratio | to reach |
        |--------------------|-----:|-----------:|------:|---------:|
        | round trip p50, µs | {ours.P50:0} | {theirs.P50:0} | {ours.P50 / theirs.P50:0.00} | ≤ 1.15 |
        | round trip p99, µs | {ours.P99:0} | {theirs.P99:0} | {ours.P99 / theirs.P99:0.00} | |
        | rows a second      | {ours.RowsPerSecond:0} | {theirs.RowsPerSecond:0} | {ours.RowsPerSecond / theirs.RowsPerSecond:0.00} | ≥ 2 |
        | peak memory, MiB   | {ours.Mebibytes:0} | {theirs.Mebibytes:0} | {ours.Mebibytes / theirs.Mebibytes:0.00} | < 200 MiB |
        | processor, s       | {ours.ProcessorSeconds:0.0} | {theirs.ProcessorSeconds:0.0} | {ours.ProcessorSeconds / theirs.ProcessorSeconds:0.00} | |

        The server's own work is in every figure but the last two; for rows it is most of the time.
        """));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
