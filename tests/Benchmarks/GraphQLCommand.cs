using System.Globalization;
using System.Text;

namespace GraphService.Benchmarks;

/// <summary>
/// What GraphQL costs a web server: processor time and allocated bytes per request, beside a bare JSON endpoint of the same
/// server in the same run. The server is a process of its own, so that the load does not count.
/// </summary>
internal static class GraphQLCommand
{
    private const int Connections = 16;

    private static readonly Scenario[] Scenarios =
    [
        Scenario.Post("bare JSON endpoint", "/bare", """{"query":"{ __typename }"}"""),
        new("the same by GET, no body", "GET /bare HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n"u8.ToArray()),
        Scenario.Post("{ __typename }", "/graphql", """{"query":"{ __typename }"}"""),
        Scenario.Post("three levels, fifty leaves", "/graphql", $$"""{"query":"{{LeafServer.Query}}"}"""),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["server"])
            return await LeafServer.RunAsync();

        var requests = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40_000;
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
        await using var server = await ServerProcess.StartAsync();
        await MeasureAsync(server, requests, rounds);
        return 0;
    }

    private static async Task MeasureAsync(ServerProcess server, int requests, int rounds)
    {
        var load = new HttpLoad(server.Port, Connections);
        foreach (var scenario in Scenarios)
        {
            Console.WriteLine($"{scenario.Name}: {(await load.AskAsync(scenario.Request)).Body}");
            await load.RunAsync(scenario.Request, requests / 2);
        }

        var samples = Scenarios.ToDictionary(scenario => scenario, _ => new List<ServerUsage>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var scenario in Scenarios)
            {
                var before = await server.ReadUsageAsync();
                await load.RunAsync(scenario.Request, requests);
                samples[scenario].Add((await server.ReadUsageAsync()).Since(before, requests));
            }
        }

        Print(samples, requests, rounds);
    }

    private static void Print(Dictionary<Scenario, List<ServerUsage>> samples, int requests, int rounds)
    {
        Console.WriteLine($"\n{rounds} rounds of {requests:N0} requests over {Connections} connections; medians\n");
        Console.WriteLine($"{"",-28} {"CPU/request",12} {"of bare",8} {"allocated",11}");
        var bare = Median(samples[Scenarios[0]].Select(usage => usage.Microseconds));
        foreach (var (scenario, usages) in samples)
        {
            var cpu = Median(usages.Select(usage => usage.Microseconds));
            var bytes = Median(usages.Select(usage => usage.Bytes));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{scenario.Name,-28} {cpu,9:0.0} µs {cpu / bare,7:0.00}x {bytes,9:0} B"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private sealed record Scenario(string Name, byte[] Request)
    {
        public static Scenario Post(string name, string path, string body) => new(name, Encoding.UTF8.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/graphql-response+json\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
    }
}
