using System.Buffers.Binary;
using System.Text;

namespace Neo4j.Driver.Internal.Packstream;

/// <summary>Reads PackStream values out of a message. Every read past its end is a <see cref="ProtocolException"/>.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> data, KeyCache keys)
{
    private const int MaxDepth = 1_000;
    private readonly ReadOnlySpan<byte> _data = data;
    private int _position;
    private int _depth;

    public readonly int Remaining => _data.Length - _position;

    public (int Fields, byte Tag) StructHeader()
    {
        var marker = Byte();
        if ((marker & 0xF0) != PackMarker.TinyStruct) throw Unexpected(marker, "a structure");
        return (marker & 0x0F, Byte());
    }

    public object? Value()
    {
        var marker = Byte();
        if (unchecked((sbyte)marker) >= -16) return SmallIntegers.Box(unchecked((sbyte)marker));
        switch (marker & 0xF0)
        {
            case PackMarker.TinyString: return Text(marker & 0x0F);
            case PackMarker.TinyList: return List(marker & 0x0F);
            case PackMarker.TinyMap: return Map(marker & 0x0F);
            case PackMarker.TinyStruct: return Structure(marker & 0x0F);
        }
        return marker switch
        {
            PackMarker.Null => null,
            PackMarker.True => SmallIntegers.True,
            PackMarker.False => SmallIntegers.False,
            PackMarker.Float64 => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
            PackMarker.Int8 => SmallIntegers.Box(unchecked((sbyte)Byte())),
            PackMarker.Int16 => (long)BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            PackMarker.Int32 => (long)BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            PackMarker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            >= PackMarker.Bytes8 and <= PackMarker.Bytes32 => Take(Size(marker - PackMarker.Bytes8)).ToArray(),
            >= PackMarker.String8 and <= PackMarker.String32 => Text(Size(marker - PackMarker.String8)),
            >= PackMarker.List8 and <= PackMarker.List32 => List(Size(marker - PackMarker.List8)),
            >= PackMarker.Map8 and <= PackMarker.Map32 => Map(Size(marker - PackMarker.Map8)),
            _ => throw Unexpected(marker, "a value"),
        };
    }

    public long Integer()
    {
        var marker = Byte();
        if (unchecked((sbyte)marker) >= -16) return unchecked((sbyte)marker);
        return marker switch
        {
            PackMarker.Int8 => unchecked((sbyte)Byte()),
            PackMarker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            PackMarker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            PackMarker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw Unexpected(marker, "an integer"),
        };
    }

    public int Integer32()
    {
        var value = Integer();
        return value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new ProtocolException($"The server sent {value} where an integer of 32 bits belongs.");
    }

    public double Float()
    {
        var marker = Byte();
        return marker == PackMarker.Float64 ? BinaryPrimitives.ReadDoubleBigEndian(Take(8)) : throw Unexpected(marker, "a float");
    }

    public string String() => Text(StringSize());

    /// <summary>Text that is likely to come again: a key, a label, a type.</summary>
    public string Name() => keys.Get(Take(StringSize()));

    public int ListHeader()
    {
        var marker = Byte();
        if ((marker & 0xF0) == PackMarker.TinyList) return Counted(marker & 0x0F);
        return marker is >= PackMarker.List8 and <= PackMarker.List32 ? Counted(Size(marker - PackMarker.List8)) : throw Unexpected(marker, "a list");
    }

    public Dictionary<string, object?> Map()
    {
        var marker = Byte();
        if ((marker & 0xF0) == PackMarker.TinyMap) return Map(marker & 0x0F);
        return marker is >= PackMarker.Map8 and <= PackMarker.Map32 ? Map(Size(marker - PackMarker.Map8)) : throw Unexpected(marker, "a map");
    }

    private object Structure(int fields)
    {
        Deeper();
        var value = StructureReader.Read(ref this, fields, Byte());
        _depth--;
        return value;
    }

    private List<object?> List(int count)
    {
        Deeper();
        var list = new List<object?>(Counted(count));
        for (var i = 0; i < count; i++) list.Add(Value());
        _depth--;
        return list;
    }

    private Dictionary<string, object?> Map(int count)
    {
        Deeper();
        var map = new Dictionary<string, object?>(Counted(count));
        for (var i = 0; i < count; i++)
        {
            var key = Name();
            map[key] = Value();
        }
        _depth--;
        return map;
    }

    private int StringSize()
    {
        var marker = Byte();
        if ((marker & 0xF0) == PackMarker.TinyString) return marker & 0x0F;
        return marker is >= PackMarker.String8 and <= PackMarker.String32 ? Size(marker - PackMarker.String8) : throw Unexpected(marker, "a string");
    }

    private string Text(int size) => size == 0 ? "" : Encoding.UTF8.GetString(Take(size));

    private int Size(int width)
    {
        var size = width switch
        {
            0 => Byte(),
            1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            _ => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
        };
        return Counted(size);
    }

    // Whatever is counted takes at least one byte each: a larger count is damage, and must not reserve memory.
    private readonly int Counted(long count) => count <= Remaining ? (int)count : throw Truncated();

    private byte Byte() => _position < _data.Length ? _data[_position++] : throw Truncated();

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > Remaining) throw Truncated();
        var span = _data.Slice(_position, count);
        _position += count;
        return span;
    }

    private void Deeper()
    {
        if (++_depth > MaxDepth) throw new ProtocolException($"The server sent values nested more than {MaxDepth} deep.");
    }

    private readonly ProtocolException Truncated() =>
        new($"A message of the server ends in the middle of a value, after {_data.Length} bytes.");

    private readonly ProtocolException Unexpected(byte marker, string expected) =>
        new($"The server sent 0x{marker:X2} at byte {_position - 1} of a message, where {expected} belongs.");
}
