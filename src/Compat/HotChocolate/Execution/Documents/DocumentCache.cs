using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Execution;

/// <summary>
/// The documents of recent requests, found by their text without a copy of it. Bounded in number and in size; what was not asked for
/// since the last round is forgotten first.
/// </summary>
internal sealed class DocumentCache(int capacity = DocumentCache.DefaultCapacity)
{
    private const int DefaultCapacity = 256;

    // Trees and plans take up to a hundred times the memory of the text.
    private const int MaxDocumentSize = 64 * 1024;
    private const int MaxTotalSize = 512 * 1024;

    private readonly ConcurrentDictionary<byte[], Entry> _entries = new(Utf8Comparer.Instance);
    private readonly ConcurrentQueue<Entry> _order = new();
    private long _totalSize;

    public int Count => _entries.Count;

    public bool TryGet(ReadOnlySpan<byte> text, [NotNullWhen(true)] out CachedDocument? document)
    {
        if (_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var entry))
        {
            entry.WasUsed = true;
            document = entry.Document;
            return true;
        }

        document = null;
        return false;
    }

    public void Add(ReadOnlySpan<byte> text, CachedDocument document)
    {
        if (text.Length > MaxDocumentSize)
            return;

        var entry = new Entry(text.ToArray(), document);

        if (!_entries.TryAdd(entry.Text, entry))
            return;

        _order.Enqueue(entry);
        Interlocked.Add(ref _totalSize, entry.Text.Length);

        while ((_entries.Count > capacity || Interlocked.Read(ref _totalSize) > MaxTotalSize) && _order.TryDequeue(out var oldest))
        {
            if (oldest.WasUsed)
            {
                oldest.WasUsed = false;
                _order.Enqueue(oldest);
            }
            else if (_entries.TryRemove(oldest.Text, out _))
            {
                Interlocked.Add(ref _totalSize, -oldest.Text.Length);
            }
        }
    }

    private sealed class Entry(byte[] text, CachedDocument document)
    {
        public byte[] Text { get; } = text;

        public CachedDocument Document { get; } = document;

        public bool WasUsed { get; set; }
    }

    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static Utf8Comparer Instance { get; } = new();

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            // Seeded anew in each process, so that nobody can prepare documents that collide.
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());
    }
}
