using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GraphService.Benchmarks;

/// <summary>Clients that keep a server waiting: they send half of a request, or do not read what they asked for.</summary>
internal sealed class HangingClients(int port) : IDisposable
{
    private const string Upgrade =
        "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";

    private readonly List<Socket> _sockets = [];

    /// <summary>Every kind: what it is called, and what it sends before it falls silent.</summary>
    public static IReadOnlyList<(string Name, byte[][] Sends)> Kinds { get; } =
    [
        ("nothing sent", []),
        ("half a head", [Ascii("POST /graphql HTTP/1.1\r\nHost: local")]),
        ("half a body", [Ascii("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"query\"")]),
        ("a chunk that does not end", [Ascii("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"query\"")]),
        ("answers not read", [Ascii(string.Concat(Enumerable.Repeat(Post($$"""{"query":"{{LeafServer.Query}}"}"""), 2_000)))]),
        ("events not read", [Ascii("GET /graphql?query=subscription%7Bflood%7D HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")]),
        ("a socket not initialised", [Ascii(Upgrade)]),
        ("half a socket message", [Ascii(Upgrade), [0x81, 0xFE, 0x40]]),
        ("socket messages not read", [Ascii(Upgrade), Frame("""{"type":"connection_init"}"""), Frame("""{"type":"subscribe","id":"1","payload":{"query":"subscription { flood }"}}""")]),
    ];

    /// <summary>Opens connections and leaves them hanging.</summary>
    public async Task OpenAsync(byte[][] sends, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = 8 * 1024, Blocking = true };
            _sockets.Add(socket);
            await socket.ConnectAsync(IPAddress.Loopback, port);
            foreach (var bytes in sends)
                await SendAsync(socket, bytes);
        }
    }

    /// <summary>How many the server has not cut off, after what it had sent before has been read.</summary>
    public async Task<int> CountOpenAsync()
        => (await Task.WhenAll(_sockets.Select(IsOpenAsync))).Count(isOpen => isOpen);

    public void Dispose()
    {
        foreach (var socket in _sockets)
            socket.Dispose();
    }

    /// <summary>Sends as much as is taken: a server whose answers nobody reads stops to read as well.</summary>
    private static async Task SendAsync(Socket socket, byte[] bytes)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
        try
        {
            await socket.SendAsync(bytes, patience.Token);
        }
        catch (OperationCanceledException)
        {
            // It has stopped.
        }
    }

    private static async Task<bool> IsOpenAsync(Socket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var buffer = new byte[64 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer, patience.Token) > 0)
            {
            }

            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string Post(string body)
        => $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    /// <summary>A text message of a client, masked with zeros (RFC 6455, section 5.2).</summary>
    private static byte[] Frame(string text) => [0x81, (byte)(0x80 | text.Length), 0, 0, 0, 0, .. Ascii(text)];
}
