using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Neo4j.Driver.Internal.Packstream;

/// <summary>
/// Writes messages, in PackStream and cut into Bolt's chunks, into one pooled buffer that grows. A message that cannot be
/// written to its end leaves nothing behind.
/// </summary>
internal sealed class PackWriter : IDisposable
{
    private const int InitialSize = 8 * 1024;
    private const int KeptSize = 256 * 1024;
    private const int ChunkHeader = 2;
    private const int MaxChunk = ushort.MaxValue;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;
    private int _messageStart;

    /// <summary>The complete messages.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public void Clear()
    {
        _length = 0;
        if (_buffer.Length <= KeptSize) return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    }

    public void BeginMessage()
    {
        _messageStart = _length;
        Take(ChunkHeader);
    }

    public void AbandonMessage() => _length = _messageStart;

    public void EndMessage()
    {
        var start = _messageStart + ChunkHeader;
        var size = _length - start;
        var chunks = Math.Max(1, (size + MaxChunk - 1) / MaxChunk);
        Take(((chunks - 1) * ChunkHeader) + ChunkHeader);
        // From the last chunk to the first, each moves to make room for the headers before it.
        for (var chunk = chunks - 1; chunk >= 0; chunk--)
        {
            var from = start + (chunk * MaxChunk);
            var count = Math.Min(MaxChunk, size - (chunk * MaxChunk));
            var to = from + (chunk * ChunkHeader);
            if (chunk > 0) _buffer.AsSpan(from, count).CopyTo(_buffer.AsSpan(to));
            BinaryPrimitives.WriteUInt16BigEndian(_buffer.AsSpan(to - ChunkHeader), (ushort)count);
        }
        BinaryPrimitives.WriteUInt16BigEndian(_buffer.AsSpan(_length - ChunkHeader), 0);
    }

    public void Raw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    public void Null() => Take(1)[0] = PackMarker.Null;

    public void Boolean(bool value) => Take(1)[0] = value ? PackMarker.True : PackMarker.False;

    public void Integer(long value)
    {
        switch (value)
        {
            case >= -16 and <= sbyte.MaxValue:
                Take(1)[0] = unchecked((byte)value);
                break;
            case >= sbyte.MinValue and <= sbyte.MaxValue:
                var two = Take(2);
                two[0] = PackMarker.Int8;
                two[1] = unchecked((byte)value);
                break;
            case >= short.MinValue and <= short.MaxValue:
                var three = Take(3);
                three[0] = PackMarker.Int16;
                BinaryPrimitives.WriteInt16BigEndian(three[1..], (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                var five = Take(5);
                five[0] = PackMarker.Int32;
                BinaryPrimitives.WriteInt32BigEndian(five[1..], (int)value);
                break;
            default:
                var nine = Take(9);
                nine[0] = PackMarker.Int64;
                BinaryPrimitives.WriteInt64BigEndian(nine[1..], value);
                break;
        }
    }

    public void Float(double value)
    {
        var span = Take(9);
        span[0] = PackMarker.Float64;
        BinaryPrimitives.WriteDoubleBigEndian(span[1..], value);
    }

    public void String(string value)
    {
        // Short text, the common case, is encoded where it goes; its size is known only afterwards.
        if (value.Length <= 15)
        {
            Reserve(1 + (value.Length * 3));
            var bytes = Encoding.UTF8.GetBytes(value, _buffer.AsSpan(_length + 1));
            if (bytes <= 15)
            {
                _buffer[_length] = (byte)(PackMarker.TinyString | bytes);
                _length += 1 + bytes;
                return;
            }
        }
        var size = Encoding.UTF8.GetByteCount(value);
        Header(size, PackMarker.TinyString, PackMarker.String8);
        Encoding.UTF8.GetBytes(value, Take(size));
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        SizedHeader(value.Length, PackMarker.Bytes8);
        value.CopyTo(Take(value.Length));
    }

    public void ListHeader(int count) => Header(count, PackMarker.TinyList, PackMarker.List8);

    public void MapHeader(int count) => Header(count, PackMarker.TinyMap, PackMarker.Map8);

    public void StructHeader(int fields, byte tag)
    {
        var span = Take(2);
        span[0] = (byte)(PackMarker.TinyStruct | fields);
        span[1] = tag;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private void Header(int size, byte tiny, byte sized)
    {
        if (size <= 15) Take(1)[0] = (byte)(tiny | size);
        else SizedHeader(size, sized);
    }

    // The markers of the three sizes follow each other.
    private void SizedHeader(int size, byte marker)
    {
        switch (size)
        {
            case <= byte.MaxValue:
                var two = Take(2);
                two[0] = marker;
                two[1] = (byte)size;
                break;
            case <= ushort.MaxValue:
                var three = Take(3);
                three[0] = (byte)(marker + 1);
                BinaryPrimitives.WriteUInt16BigEndian(three[1..], (ushort)size);
                break;
            default:
                var five = Take(5);
                five[0] = (byte)(marker + 2);
                BinaryPrimitives.WriteInt32BigEndian(five[1..], size);
                break;
        }
    }

    private Span<byte> Take(int count)
    {
        Reserve(count);
        var span = _buffer.AsSpan(_length, count);
        _length += count;
        return span;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count) return;
        var needed = (long)_length + count;
        if (needed > Array.MaxLength) throw new ProtocolException("A message of more than 2 GB cannot be sent; send the rows in smaller batches.");
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, _buffer.Length * 2L)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
