using System.Diagnostics;
using System.Globalization;

namespace GraphService.Benchmarks;

/// <summary>Requests that mean harm: how each is answered, what it costs the server, and whether memory stays flat over many.</summary>
internal static class HostileCommand
{
    private const int Connections = 4;
    private const int Rounds = 10;
    private const double Mebibyte = 1024 * 1024;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(4);

    public static async Task<int> RunAsync(string[] args)
    {
        var numbers = args.Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
        await using var server = await ServerProcess.StartAsync();
        var load = new HttpLoad(server.Port, Connections);
        var (requests, total, clients) = (numbers.ElementAtOrDefault(0), numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        if (numbers.Length == 0)
            (requests, total, clients) = (50, 2_000, 50);
        var costs = requests > 0 ? await MeasureKindsAsync(server, load, requests) : [.. HostileRequest.All.Select(_ => 1.0)];
        if (total > 0)
            await MeasureMemoryAsync(server, load, total, costs);
        if (clients > 0)
            await MeasureHangingAsync(server, clients);
        return 0;
    }

    /// <returns>The processor time that a request of each kind takes, in milliseconds.</returns>
    private static async Task<List<double>> MeasureKindsAsync(ServerProcess server, HttpLoad load, int requests)
    {
        var costs = new List<double>();
        Console.WriteLine($"{"",-30} {"size",9} {"status",6} {"CPU/request",12} {"allocated",12} {"memory",9}");

        foreach (var kind in HostileRequest.All)
        {
            var (status, answer) = await load.AskAsync(kind.Bytes);
            await load.RunAsync(kind.Bytes, Connections, kind.Vary);
            var before = await server.ReadUsageAsync();
            await load.RunAsync(kind.Bytes, requests, kind.Vary);
            var usage = (await server.ReadUsageAsync()).Since(before, requests);
            Print($"{kind.Name,-30} {kind.Size / 1024.0,6:0} KiB {status,6} {usage.Microseconds / 1000,9:0.00} ms {usage.Bytes / 1024,8:0} KiB {usage.WorkingSet / Mebibyte,5:0} MiB  {Shorten(answer)}");
            costs.Add(usage.Microseconds / 1000);
        }

        return costs;
    }

    /// <summary>Sends all kinds in rounds, each for about the same processor time.</summary>
    private static async Task MeasureMemoryAsync(ServerProcess server, HttpLoad load, int total, IReadOnlyList<double> costs)
    {
        var share = total / costs.Sum(cost => 1 / cost) / Rounds;
        Print($"\n{"requests, each another",-30} {"CPU/request",12} {"in use",12} {"memory",9}");
        var sent = 0;

        for (var round = 1; round <= Rounds; round++)
        {
            var before = await server.ReadUsageAsync();
            var start = sent;

            foreach (var (kind, cost) in HostileRequest.All.Zip(costs))
            {
                var count = (int)Math.Ceiling(share / cost);
                await load.RunAsync(kind.Bytes, count, kind.Vary);
                sent += count;
            }

            var usage = (await server.ReadUsageAsync()).Since(before, sent - start);
            var rest = await server.ReadUsageAsync(collect: true);
            Print($"{sent,-30:N0} {usage.Microseconds / 1000,9:0.00} ms {rest.Heap / Mebibyte,8:0.0} MiB {rest.WorkingSet / Mebibyte,5:0} MiB");
        }
    }

    /// <summary>Opens clients of each kind that hang, and waits until the server has cut off all of them.</summary>
    private static async Task MeasureHangingAsync(ServerProcess server, int count)
    {
        Print($"\n{$"{count} clients with",-30} {"CPU/client",12} {"in use",12} {"memory",9} {"all cut off after",18}");

        foreach (var (name, sends) in HangingClients.Kinds)
        {
            using var clients = new HangingClients(server.Port);
            var before = await server.ReadUsageAsync();
            var clock = Stopwatch.StartNew();
            await clients.OpenAsync(sends, count);
            await Task.Delay(TimeSpan.FromSeconds(3));
            var hanging = await server.ReadUsageAsync(collect: true);
            int open;

            // What hangs is looked at only when its time should be up, for looking is reading.
            do
            {
                await Task.Delay(TimeSpan.FromSeconds(name == "nothing sent" ? 130 : 35));
                open = await clients.CountOpenAsync();
            }
            while (open > 0 && clock.Elapsed < LongestWait);

            var usage = (await server.ReadUsageAsync()).Since(before, count);
            Print($"{name,-30} {usage.Microseconds / 1000,9:0.00} ms {hanging.Heap / Mebibyte,8:0.0} MiB {hanging.WorkingSet / Mebibyte,5:0} MiB {(open == 0 ? $"{clock.Elapsed.TotalSeconds:0} s" : $"{open} still open"),18}");
        }

        var rest = await server.ReadUsageAsync(collect: true);
        Print($"{"after all",-30} {"",12} {rest.Heap / Mebibyte,8:0.0} MiB {rest.WorkingSet / Mebibyte,5:0} MiB");
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static string Shorten(string answer) => answer.Length <= 110 ? answer : answer[..110] + "…";
}
