using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GraphService.Benchmarks;

/// <summary>Sends the same request again and again over open connections, with as little work as can be.</summary>
internal sealed class HttpLoad(int port, int connections)
{
    /// <summary>Sends a request a number of times.</summary>
    /// <param name="request">The request.</param>
    /// <param name="count">How many times.</param>
    /// <param name="vary">Makes each differ from all others, or null to leave them alike.</param>
    public async Task RunAsync(byte[] request, int count, Action<byte[]>? vary = null)
    {
        var left = count;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using var connection = await ConnectAsync();
            var buffer = new byte[64 * 1024];
            var own = vary is null ? request : [.. request];
            while (Interlocked.Decrement(ref left) >= 0)
            {
                vary?.Invoke(own);
                await ExchangeAsync(connection, own, buffer);
            }
        })));
    }

    /// <summary>Sends a request once and returns the status and the body of the answer.</summary>
    public async Task<(int Status, string Body)> AskAsync(byte[] request)
    {
        using var connection = await ConnectAsync();
        var buffer = new byte[64 * 1024];
        var length = await ExchangeAsync(connection, request, buffer);
        var text = Encoding.UTF8.GetString(buffer, 0, length);
        var body = text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        var status = int.Parse(text.AsSpan("HTTP/1.1 ".Length, 3), NumberStyles.None, CultureInfo.InvariantCulture);
        return (status, text.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? body.Split("\r\n")[1] : body);
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return socket;
    }

    private static async Task<int> ExchangeAsync(Socket socket, byte[] request, byte[] buffer)
    {
        await socket.SendAsync(request);
        var length = 0;
        do
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (received == 0)
                throw new InvalidOperationException("The server has closed the connection.");
            length += received;
        }
        while (!IsComplete(buffer.AsSpan(0, length)));
        return length;
    }

    private static bool IsComplete(ReadOnlySpan<byte> response)
    {
        var headers = response.IndexOf("\r\n\r\n"u8);
        if (headers < 0)
            return false;

        var start = response.IndexOf("Content-Length: "u8);
        if (start < 0 || start > headers)
            return response.EndsWith("\r\n0\r\n\r\n"u8);

        start += "Content-Length: ".Length;
        var end = start + response[start..].IndexOf((byte)'\r');
        return response.Length >= headers + 4 + int.Parse(response[start..end], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
