using Neo4j.Driver.Internal.Packstream;

namespace Neo4j.Driver.Tests.Packstream;

/// <summary>Values as bytes and back, through the driver's own writer and reader.</summary>
internal static class Wire
{
    /// <summary>The bytes of a message as they go over the network.</summary>
    public static byte[] Chunked(Action<PackWriter> write)
    {
        using var writer = new PackWriter();
        writer.BeginMessage();
        write(writer);
        writer.EndMessage();
        return writer.Written.ToArray();
    }

    /// <summary>The bytes of a message without its chunks.</summary>
    public static byte[] Message(Action<PackWriter> write)
    {
        using var chunks = new ChunkReader();
        Feed(chunks, Chunked(write));
        chunks.TryRead(out var message).ShouldBeTrue();
        return message.ToArray();
    }

    public static object? Read(byte[] message)
    {
        var reader = new PackReader(message, new KeyCache());
        var value = reader.Value();
        reader.Remaining.ShouldBe(0);
        return value;
    }

    public static void Feed(ChunkReader chunks, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var room = chunks.Room().Span;
            var count = Math.Min(room.Length, bytes.Length);
            bytes[..count].CopyTo(room);
            chunks.Arrived(count);
            bytes = bytes[count..];
        }
    }
}
