namespace HotChocolate.AspNetCore.Sockets;

/// <summary>The types of messages that clients send.</summary>
internal enum SocketMessageKind
{
    None,
    ConnectionInit,
    Ping,
    Pong,
    Subscribe,
    Complete,
}
