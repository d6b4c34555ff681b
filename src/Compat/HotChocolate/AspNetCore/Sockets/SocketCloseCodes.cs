using System.Net.WebSockets;

namespace HotChocolate.AspNetCore.Sockets;

/// <summary>The codes with which <c>graphql-transport-ws</c> closes a socket.</summary>
internal static class SocketCloseCodes
{
    public const WebSocketCloseStatus InvalidMessage = (WebSocketCloseStatus)4400;
    public const WebSocketCloseStatus Unauthorized = (WebSocketCloseStatus)4401;
    public const WebSocketCloseStatus SubprotocolNotAcceptable = (WebSocketCloseStatus)4406;
    public const WebSocketCloseStatus InitialisationTimeout = (WebSocketCloseStatus)4408;
    public const WebSocketCloseStatus SubscriberAlreadyExists = (WebSocketCloseStatus)4409;
    public const WebSocketCloseStatus TooManyInitialisations = (WebSocketCloseStatus)4429;
}
