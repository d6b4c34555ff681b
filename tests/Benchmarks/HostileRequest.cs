using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace GraphService.Benchmarks;

/// <summary>A kind of request that means harm. A comment at the end of its document tells each one from all others.</summary>
internal sealed class HostileRequest
{
    private const string Marker = "#00000000";

    private static int _count;

    private readonly int _number;

    private HostileRequest(string name, string document, string variables)
    {
        Name = name;
        var body = $$"""{"query":{{JsonSerializer.Serialize(document + Marker)}},"variables":{{variables}}}""";
        Bytes = Encoding.UTF8.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
        Size = body.Length;
        _number = Bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(Marker)) + 1;
    }

    public string Name { get; }

    public byte[] Bytes { get; }

    /// <summary>The size of the body in bytes.</summary>
    public int Size { get; }

    /// <summary>Every kind, against the schema of <see cref="LeafServer"/>.</summary>
    public static IReadOnlyList<HostileRequest> All { get; } =
    [
        new("deep selections", Repeat("{ author", 10_000) + Repeat("}", 10_000), "{}"),
        new("deep but parseable", Repeat("{ author { papers ", 80) + "{ id }" + Repeat("} }", 80), "{}"),
        new("deep values", "{ count(of: " + Repeat("[", 50_000) + Repeat("]", 50_000) + ") }", "{}"),
        new("aliases", "{ " + Join(10_000, i => $"a{i}: count") + " }", "{}"),
        new("aliases of one list", "{ " + Join(300, i => $"a{i}: author {{ papers {{ id }} }}") + " }", "{}"),
        new("as many fields as may be", "{ author { " + Join(450, i => $"a{i}: papers {{ id }}") + " } }", "{}"),
        new("the same field", "{ " + Join(2_000, _ => "count") + " }", "{}"),
        new("overlapping fields", "{ " + Join(500, _ => "author { papers { author { papers { id } } } }") + " }", "{}"),
        new("directives", "{ count " + Repeat("@include(if: true) ", 10_000) + "}", "{}"),
        new("unknown directives", "{ count " + Repeat("@a", 20_000) + "}", "{}"),
        new("many conditions", "query(" + Join(60, i => $"$v{i}: Boolean!") + ") { author { " + Join(400, i => $"a{i}: papers @skip(if: $v{i % 60}) {{ id }}") + " } }", "{" + Join(60, i => $"\"v{i}\":{(i % 3 == 0 ? "false" : "true")}", ",") + "}"),
        new("doubling fragments", "{ author { ...f0 } } " + Join(40, i => $"fragment f{i} on Author {{ papers {{ author {{ ...f{i + 1} }} }} x: papers {{ author {{ ...f{i + 1} }} }} }}") + " fragment f40 on Author { papers { id } }", "{}"),
        new("cyclic fragments", "{ author { ...a } } fragment a on Author { ...b } fragment b on Author { ...c } fragment c on Author { ...a }", "{}"),
        new("many fragments", "{ author { ...f0 } } " + Join(2_000, i => $"fragment f{i} on Author {{ ...f{i + 1} }}") + " fragment f2000 on Author { papers { id } }", "{}"),
        new("deep introspection", "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", "{}"),
        new("10 MB of names", "{ " + Repeat("count ", 1_700_000) + "}", "{}"),
        new("10 MB of white space", "{ count" + new string(' ', 10_000_000) + "}", "{}"),
        new("10 MB of comment", "{ count } #" + new string('x', 10_000_000), "{}"),
        new("10 MB string", "{ count(of: \"" + new string('x', 10_000_000) + "\") }", "{}"),
        new("100,000 unused variables", "{ count }", "{" + Join(100_000, i => $"\"v{i}\":{i}", ",") + "}"),
        new("100,000 declared variables", "query(" + Join(100_000, i => $"$v{i}: Int") + ") { count }", "{}"),
        new("a list of 1,000,000", "query($v: [Int!]) { count(of: $v) }", "{\"v\":[" + Join(1_000_000, i => "1", ",") + "]}"),
        new("a list in 500 places", "query($v: [Int!]) { " + Join(500, i => $"a{i}: count(of: $v)") + " }", "{\"v\":[" + Join(49_000, i => "1", ",") + "]}"),
        new("a literal in 400 places", "{ " + Join(400, i => $"a{i}: author {{ ...F }}") + " } fragment F on Author { chosen(of: [" + Join(25_000, i => "1") + "]) }", "{}"),
        new("deeply nested JSON", "{ count }", "{\"v\":" + Repeat("[", 1_000_000) + Repeat("]", 1_000_000) + "}"),
        new("ten thousand errors", "{ " + Join(10_000, i => $"nothing{i}") + " }", "{}"),
    ];

    /// <summary>Makes a request of this kind differ from all others.</summary>
    public void Vary(byte[] request)
        => Utf8Formatter.TryFormat(Interlocked.Increment(ref _count), request.AsSpan(_number, Marker.Length - 1), out _, new('D', (byte)(Marker.Length - 1)));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Join(int count, Func<int, string> item, string separator = " ")
        => string.Join(separator, Enumerable.Range(0, count).Select(item));
}
