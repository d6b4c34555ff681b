using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace HotChocolate.Tests.AspNetCore;

/// <summary>The client's side of a WebSocket, message by message.</summary>
internal sealed class SocketClient(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? CloseReason => socket.CloseStatusDescription;

    public string? Protocol => socket.SubProtocol;

    public static async Task<SocketClient> ConnectAsync(TransportHost host, bool initialise = true)
    {
        var client = new SocketClient(await host.ConnectAsync());
        if (initialise)
        {
            await client.SendAsync("""{"type":"connection_init"}""");
            (await client.ReceiveAsync()).ShouldBe("""{"type":"connection_ack"}""");
        }

        return client;
    }

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text);

    public Task SendAsync(byte[] message, WebSocketMessageType type)
        => socket.SendAsync(message, type, endOfMessage: true, CancellationToken.None).WaitAsync(Patience);

    public Task SubscribeAsync(string id, string query = "{ hello }")
        => SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>Receives the next message that is not a ping.</summary>
    /// <returns>The message, or null when the server has closed the socket.</returns>
    public async Task<string?> ReceiveAsync()
    {
        while (true)
        {
            var message = await ReceiveAnyAsync();
            if (message != """{"type":"ping"}""")
                return message;
        }
    }

    public async Task<string?> ReceiveAnyAsync()
    {
        var message = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, CancellationToken.None).WaitAsync(Patience);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }

    public async Task ShouldBeClosedAsync(int status, string? reason = null)
    {
        while (await ReceiveAsync() is not null)
        {
        }

        ((int?)socket.CloseStatus).ShouldBe(status);
        if (reason is not null)
            socket.CloseStatusDescription.ShouldBe(reason);
    }

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None).WaitAsync(Patience);

    public void Dispose() => socket.Dispose();
}
