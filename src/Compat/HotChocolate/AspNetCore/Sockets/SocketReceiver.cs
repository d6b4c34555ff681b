using System.Buffers;
using System.Net.WebSockets;

namespace HotChocolate.AspNetCore.Sockets;

/// <summary>Puts a socket's messages together. The memory of a message is valid until the next one is received.</summary>
internal sealed class SocketReceiver(WebSocket socket, int maxMessageSize) : IDisposable
{
    private const int InitialSize = 4096;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Math.Min(InitialSize, maxMessageSize));

    /// <summary>Waits for the next message.</summary>
    /// <returns>The message, or null when the client closes the socket.</returns>
    /// <exception cref="SocketProtocolException">The message is not text, or too large.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        Shrink();
        var length = 0;
        while (true)
        {
            if (length == _buffer.Length)
                Grow(length);

            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            if (part.MessageType == WebSocketMessageType.Binary)
                throw new SocketProtocolException(SocketCloseCodes.InvalidMessage, "Messages must be text.");

            length += part.Count;
            if (length > maxMessageSize)
                throw new SocketProtocolException(WebSocketCloseStatus.MessageTooBig, $"Messages may have {maxMessageSize:N0} bytes.");
            if (part.EndOfMessage)
                return _buffer.AsMemory(0, length);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        _buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>Sockets live long: a large message must not keep its memory for all of that.</summary>
    private void Shrink()
    {
        if (_buffer.Length <= 16 * InitialSize)
            return;

        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    }
}
