using System.Text;

namespace Neo4j.Driver.Internal.Packstream;

/// <summary>Keeps the names that a connection's rows repeat: keys, labels, types. Not thread-safe, like the connection.</summary>
internal sealed class KeyCache
{
    private const int Slots = 512;
    private const int LongestKept = 40;
    private readonly (byte[] Bytes, string Text)[] _slots = new (byte[], string)[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return "";
        if (utf8.Length > LongestKept) return Encoding.UTF8.GetString(utf8);
        ref var slot = ref _slots[Hash(utf8) % Slots];
        if (slot.Bytes is { } bytes && utf8.SequenceEqual(bytes)) return slot.Text;
        slot = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return slot.Text;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2_166_136_261u;
        foreach (var each in bytes) hash = unchecked((hash ^ each) * 16_777_619u);
        return hash;
    }
}
