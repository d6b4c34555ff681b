using System.Buffers;
using System.Buffers.Binary;

namespace Neo4j.Driver.Internal.Packstream;

/// <summary>
/// Receives bytes and finds the messages in them. A message in one chunk is read where it lies; the chunks of a longer one
/// are moved together as they arrive. The buffer grows with a message and shrinks again.
/// </summary>
internal sealed class ChunkReader : IDisposable
{
    private const int UsualSize = 64 * 1024;
    private const int KeptSize = 1024 * 1024;
    private const int LeastRoom = 8 * 1024;
    private const int ChunkHeader = 2;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualSize);
    private int _message;        // where the message being put together begins
    private int _messageLength;  // how much of it is there, in one piece
    private int _next;           // the next byte not looked at
    private int _end;            // the end of what has arrived

    /// <summary>Finds the next whole message; it stays readable until the next call of any method.</summary>
    public bool TryRead(out ReadOnlySpan<byte> message)
    {
        while (_end - _next >= ChunkHeader)
        {
            int size = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_next));
            if (size == 0)
            {
                _next += ChunkHeader;
                if (_messageLength == 0) continue; // an empty chunk between messages keeps the connection alive
                message = _buffer.AsSpan(_message, _messageLength);
                _messageLength = 0;
                return true;
            }
            if (_end - _next - ChunkHeader < size) break;
            var from = _next + ChunkHeader;
            if (_messageLength == 0) _message = from;
            else _buffer.AsSpan(from, size).CopyTo(_buffer.AsSpan(_message + _messageLength));
            _messageLength += size;
            _next = from + size;
        }
        message = default;
        return false;
    }

    /// <summary>Room for what the network brings next.</summary>
    public Memory<byte> Room()
    {
        if (_messageLength == 0 && _next == _end)
        {
            (_message, _next, _end) = (0, 0, 0);
            if (_buffer.Length > KeptSize) Replace(UsualSize);
        }
        else if (_buffer.Length - _end < LeastRoom)
        {
            MakeRoom();
        }
        return _buffer.AsMemory(_end);
    }

    public void Arrived(int count) => _end += count;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        (_message, _messageLength, _next, _end) = (0, 0, 0, 0);
    }

    private void MakeRoom()
    {
        var used = _messageLength + (_end - _next);
        if (used > Array.MaxLength / 2) throw new ProtocolException("The server sent a message of more than 1 GB.");
        Replace(used > _buffer.Length / 2 ? _buffer.Length * 2 : _buffer.Length);
    }

    // Moves the unfinished message and what follows it to the beginning of a buffer of the given size.
    private void Replace(int size)
    {
        var target = size == _buffer.Length ? _buffer : ArrayPool<byte>.Shared.Rent(size);
        var rest = _end - _next;
        _buffer.AsSpan(_message, _messageLength).CopyTo(target);
        _buffer.AsSpan(_next, rest).CopyTo(target.AsSpan(_messageLength));
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }
        (_message, _next, _end) = (0, _messageLength, _messageLength + rest);
    }
}
