using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Neo4j.Driver.Internal.Bolt;
using Neo4j.Driver.Internal.Packstream;

namespace Neo4j.Driver.Tests.Routing;

/// <summary>A member of a cluster that answers as it is told: the parts of Bolt that a single server cannot show.</summary>
internal sealed class BoltStub : IAsyncDisposable
{
    private static readonly Dictionary<string, object?> Nothing = [];
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Task _accepting;

    public BoltStub()
    {
        _listener.Start();
        Address = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = AcceptAsync();
    }

    public string Address { get; }

    /// <summary>What was asked, in order: RUN with its statement, others by name.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>The routing table to tell: readers and writers.</summary>
    public Func<(string[] Readers, string[] Writers)>? Route { get; set; }

    /// <summary>How long the routing table is good for.</summary>
    public long Lifetime { get; set; } = 300;

    /// <summary>The code of the failure that every RUN gets, if any.</summary>
    public volatile string? FailsWith;

    /// <summary>The answer to the handshake's proposals; the manifest's when <see langword="null"/>.</summary>
    public byte[]? Version { get; set; }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true) open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_closing.Token)));
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // the end
        }
        await Task.WhenAll(open);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var owned = client;
        try
        {
            var stream = client.GetStream();
            await ShakeHandsAsync(stream);
            using var chunks = new ChunkReader();
            using var writer = new PackWriter();
            var failed = false;
            while (true)
            {
                while (Next(chunks) is { } request)
                {
                    Answer(writer, request.Tag, request.Statement, ref failed);
                    await stream.WriteAsync(writer.Written, _closing.Token);
                    writer.Clear();
                }
                var count = await stream.ReadAsync(chunks.Room(), _closing.Token);
                if (count == 0) return;
                chunks.Arrived(count);
            }
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // the driver or the test has ended
        }
    }

    private async Task ShakeHandsAsync(NetworkStream stream)
    {
        await stream.ReadExactlyAsync(new byte[20], _closing.Token);
        // Manifest 1: three ranges, 6.0, 5.8 to 5.6, 4.4 to 4.2; capabilities in two bytes.
        await stream.WriteAsync(Version ?? [0, 0, 1, 0xFF, 3, 0, 0, 0, 6, 0, 2, 8, 5, 0, 2, 4, 4, 0x80, 0x01], _closing.Token);
        if (Version is not null) return;
        var choice = new byte[5];
        await stream.ReadExactlyAsync(choice, _closing.Token);
        _requests.Enqueue($"CHOOSE {choice[3]}.{choice[2]}");
    }

    private static (byte Tag, string Statement)? Next(ChunkReader chunks)
    {
        if (!chunks.TryRead(out var message)) return null;
        var reader = new PackReader(message, new KeyCache());
        var (_, tag) = reader.StructHeader();
        return (tag, tag == MessageTag.Run ? reader.String() : "");
    }

    private void Answer(PackWriter writer, byte tag, string statement, ref bool failed)
    {
        _requests.Enqueue(tag switch
        {
            MessageTag.Run => $"RUN {statement}",
            MessageTag.Route => "ROUTE",
            MessageTag.Hello => "HELLO",
            MessageTag.Logon => "LOGON",
            MessageTag.Reset => "RESET",
            _ => $"0x{tag:X2}",
        });
        if (tag == MessageTag.Goodbye) return;
        if (tag == MessageTag.Reset) failed = false;
        if (failed)
        {
            Message(writer, MessageTag.Ignored, null);
            return;
        }
        if (tag == MessageTag.Run && FailsWith is { } code)
        {
            failed = true;
            Message(writer, MessageTag.Failure, new() { ["neo4j_code"] = code, ["message"] = "as told" });
            return;
        }
        if (tag == MessageTag.Pull)
        {
            writer.BeginMessage();
            writer.StructHeader(1, MessageTag.Record);
            ValueWriter.Write(writer, new object?[] { Address });
            writer.EndMessage();
        }
        Message(writer, MessageTag.Success, tag switch
        {
            MessageTag.Hello => new() { ["server"] = "Neo4j/5.26.0", ["connection_id"] = "bolt-1" },
            MessageTag.Run => new() { ["fields"] = new[] { "server" } },
            MessageTag.Route => new() { ["rt"] = Table() },
            _ => Nothing,
        });
    }

    private Dictionary<string, object?> Table()
    {
        var (readers, writers) = Route?.Invoke() ?? throw new InvalidOperationException("This member knows no routes.");
        return new()
        {
            ["ttl"] = Lifetime,
            ["db"] = "home",
            ["servers"] = new object[]
            {
                new Dictionary<string, object?> { ["role"] = "ROUTE", ["addresses"] = new[] { Address } },
                new Dictionary<string, object?> { ["role"] = "READ", ["addresses"] = readers },
                new Dictionary<string, object?> { ["role"] = "WRITE", ["addresses"] = writers },
            },
        };
    }

    private static void Message(PackWriter writer, byte tag, Dictionary<string, object?>? content)
    {
        writer.BeginMessage();
        writer.StructHeader(content is null ? 0 : 1, tag);
        if (content is not null) ValueWriter.Write(writer, content);
        writer.EndMessage();
    }
}
