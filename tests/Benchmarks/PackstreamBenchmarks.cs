using BenchmarkDotNet.Attributes;
using Neo4j.Driver.Internal.Packstream;

namespace GraphService.Benchmarks;

/// <summary>The driver's own work on rows, without network and server: 10,000 parameters written, 10,000 records read.</summary>
[MemoryDiagnoser]
public class PackstreamBenchmarks
{
    private const int Rows = 10_000;
    private readonly List<object?> _rows = [.. Enumerable.Range(0, Rows).Select(i => (object?)new Dictionary<string, object?>
    {
        ["id"] = $"acl:{i}",
        ["title"] = $"A title of usual length, number {i}",
        ["year"] = 2000L + (i % 25),
        ["authors"] = new List<object?> { $"Author {i}", $"Author {i + 1}" },
    })];

    private byte[] _message = [];

    /// <summary>Packs the rows once, to be read.</summary>
    [GlobalSetup]
    public void Pack()
    {
        using var writer = new PackWriter();
        writer.BeginMessage();
        ValueWriter.Write(writer, _rows);
        writer.EndMessage();
        using var chunks = new ChunkReader();
        for (var rest = writer.Written; !rest.IsEmpty;)
        {
            var room = chunks.Room();
            var count = Math.Min(room.Length, rest.Length);
            rest[..count].CopyTo(room);
            chunks.Arrived(count);
            rest = rest[count..];
        }
        chunks.TryRead(out var message);
        _message = message.ToArray();
    }

    /// <summary>Writes the rows as a parameter.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int Write()
    {
        using var writer = new PackWriter();
        writer.BeginMessage();
        ValueWriter.Write(writer, _rows);
        writer.EndMessage();
        return writer.Written.Length;
    }

    /// <summary>Reads the rows.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public object? Read() => new PackReader(_message, new KeyCache()).Value();
}
