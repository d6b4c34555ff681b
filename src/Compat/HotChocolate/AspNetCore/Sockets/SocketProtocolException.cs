using System.Net.WebSockets;

namespace HotChocolate.AspNetCore.Sockets;

/// <summary>The client broke the protocol: the socket is closed with this code and message.</summary>
internal sealed class SocketProtocolException(WebSocketCloseStatus status, string message) : Exception(message)
{
    public WebSocketCloseStatus Status { get; } = status;
}
