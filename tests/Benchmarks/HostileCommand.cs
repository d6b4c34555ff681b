using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GraphService.Benchmarks;

/// <summary>Requests that mean harm: how each is answered, what it costs the server, and whether memory stays flat over many.</summary>
internal static class HostileCommand
{
    private const int Connections = 4;

    public static async Task<int> RunAsync(string[] args)
    {
        var requests = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
        await using var server = await ServerProcess.StartAsync();
        var load = new HttpLoad(server.Port, Connections);
        Console.WriteLine($"{"",-30} {"size",9} {"status",6} {"CPU/request",12} {"allocated",12} {"memory",9}");

        foreach (var (name, body) in Cases())
        {
            var request = Request(body);
            var (status, answer) = await load.AskAsync(request);
            await load.RunAsync(request, Connections);
            var before = await server.ReadUsageAsync();
            await load.RunAsync(request, requests);
            var usage = (await server.ReadUsageAsync()).Since(before, requests);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-30} {body.Length / 1024.0,6:0} KiB {status,6} {usage.Microseconds / 1000,9:0.00} ms {usage.Bytes / 1024,8:0} KiB {usage.WorkingSet / 1048576,5:0} MiB  {Shorten(answer)}"));
        }

        return 0;
    }

    private static IEnumerable<(string Name, string Body)> Cases()
    {
        yield return ("deep selections", Query(Repeat("{ author", 10_000) + Repeat("}", 10_000)));
        yield return ("deep but parseable", Query(Repeat("{ author { papers ", 80) + "{ id }" + Repeat("} }", 80)));
        yield return ("deep values", Query("{ count(of: " + Repeat("[", 50_000) + Repeat("]", 50_000) + ") }"));
        yield return ("aliases", Query("{ " + Join(10_000, i => $"a{i}: count") + " }"));
        yield return ("aliases of one list", Query("{ " + Join(300, i => $"a{i}: author {{ papers {{ id }} }}") + " }"));
        yield return ("the same field", Query("{ " + Join(2_000, _ => "count") + " }"));
        yield return ("overlapping fields", Query("{ " + Join(500, _ => "author { papers { author { papers { id } } } }") + " }"));
        yield return ("directives", Query("{ count " + Repeat("@include(if: true) ", 10_000) + "}"));
        yield return ("unknown directives", Query("{ count " + Repeat("@a", 20_000) + "}"));
        yield return ("doubling fragments", Query("{ author { ...f0 } } " + Join(40, i => $"fragment f{i} on Author {{ papers {{ author {{ ...f{i + 1} }} }} x: papers {{ author {{ ...f{i + 1} }} }} }}") + " fragment f40 on Author { papers { id } }"));
        yield return ("cyclic fragments", Query("{ author { ...a } } fragment a on Author { ...b } fragment b on Author { ...c } fragment c on Author { ...a }"));
        yield return ("many fragments", Query("{ author { ...f0 } } " + Join(2_000, i => $"fragment f{i} on Author {{ ...f{i + 1} }}") + " fragment f2000 on Author { papers { id } }"));
        yield return ("deep introspection", Query("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"));
        yield return ("10 MB of names", Query("{ " + Repeat("count ", 1_700_000) + "}"));
        yield return ("10 MB of white space", Query("{ count" + new string(' ', 10_000_000) + "}"));
        yield return ("10 MB of comment", Query("{ count } #" + new string('x', 10_000_000)));
        yield return ("10 MB string", Query("{ count(of: \"" + new string('x', 10_000_000) + "\") }"));
        yield return ("100,000 unused variables", Query("{ count }", "{" + Join(100_000, i => $"\"v{i}\":{i}", ",") + "}"));
        yield return ("100,000 declared variables", Query("query(" + Join(100_000, i => $"$v{i}: Int") + ") { count }"));
        yield return ("a list of 1,000,000", Query("query($v: [Int!]) { count(of: $v) }", "{\"v\":[" + Join(1_000_000, i => "1", ",") + "]}"));
        yield return ("deeply nested JSON", Query("{ count }", "{\"v\":" + Repeat("[", 1_000_000) + Repeat("]", 1_000_000) + "}"));
        yield return ("one million errors", Query("{ " + Join(10_000, i => $"nothing{i}") + " }"));
    }

    private static string Query(string document, string variables = "{}")
        => $$"""{"query":{{JsonSerializer.Serialize(document)}},"variables":{{variables}}}""";

    private static byte[] Request(string body) => Encoding.UTF8.GetBytes(
        $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Join(int count, Func<int, string> item, string separator = " ")
        => string.Join(separator, Enumerable.Range(0, count).Select(item));

    private static string Shorten(string answer) => answer.Length <= 110 ? answer : answer[..110] + "…";
}
