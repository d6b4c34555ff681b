using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver.Tests.Faults;

/// <summary>Stands between driver and server and does to the bytes what networks do.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Uri _target;
    private readonly Task _accepting;
    private int _connections;
    private long _fromServer;
    private long _fromClient;

    public FaultyProxy(string target)
    {
        _target = new Uri(target);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Bytes of the server that are let through on each connection.</summary>
    public long CutServerAfter { get; init; } = long.MaxValue;

    /// <summary>Bytes of the driver that are let through on each connection.</summary>
    public long CutClientAfter { get; init; } = long.MaxValue;

    /// <summary>Connections, from the first, that are cut at all.</summary>
    public int CutConnections { get; init; } = int.MaxValue;

    /// <summary>Bytes sent on at a time.</summary>
    public int Piece { get; init; } = int.MaxValue;

    /// <summary>The wait before each piece.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Whether the server's bytes are held back from now on, and the connection left open.</summary>
    public volatile bool Silent;

    /// <summary>With this certificate the proxy speaks TLS to the driver.</summary>
    public X509Certificate2? Certificate { get; init; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Uri => $"bolt://127.0.0.1:{Port}";

    public int Connections => Volatile.Read(ref _connections);

    public long BytesFromServer => Interlocked.Read(ref _fromServer);

    public long BytesFromClient => Interlocked.Read(ref _fromClient);

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
        var cut = Interlocked.Increment(ref _connections) <= CutConnections;
        using var ends = client;
        using var server = new TcpClient { NoDelay = true };
        client.NoDelay = true;
        try
        {
            Stream front = client.GetStream();
            if (Certificate is not null)
            {
                var encrypted = new SslStream(front);
                await encrypted.AuthenticateAsServerAsync(Certificate);
                front = encrypted;
            }
            await server.ConnectAsync(_target.Host, _target.Port, _closing.Token);
            var back = server.GetStream();
            var toServer = CopyAsync(front, back, cut ? CutClientAfter : long.MaxValue, false);
            var toClient = CopyAsync(back, front, cut ? CutServerAfter : long.MaxValue, true);
            await Task.WhenAny(toServer, toClient);
            ends.Close();
            server.Close();
            await Task.WhenAll(toServer, toClient);
        }
        catch (Exception failure) when (IsEnd(failure))
        {
            // one of the ends is gone
        }
    }

    private async Task CopyAsync(Stream from, Stream to, long limit, bool isServer)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (limit > 0)
            {
                var count = await from.ReadAsync(buffer.AsMemory(0, (int)Math.Min(Math.Min(buffer.Length, Piece), limit)), _closing.Token);
                if (count == 0) return;
                while (isServer && Silent) await Task.Delay(20, _closing.Token);
                if (Delay > TimeSpan.Zero) await Task.Delay(Delay, _closing.Token);
                await to.WriteAsync(buffer.AsMemory(0, count), _closing.Token);
                limit -= count;
                if (isServer) Interlocked.Add(ref _fromServer, count);
                else Interlocked.Add(ref _fromClient, count);
            }
        }
        catch (Exception failure) when (IsEnd(failure))
        {
            // one of the ends is gone
        }
    }

    private static bool IsEnd(Exception failure) => failure is IOException or SocketException or ObjectDisposedException
        or OperationCanceledException or InvalidOperationException or System.Security.Authentication.AuthenticationException;
}
