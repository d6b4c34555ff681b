using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace GraphService.Domain;

/// <summary>Derives stable ids from content: a prefix and the first 100 bits of a SHA-256, in lower-case base 32.</summary>
public static class ContentKey
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Characters = 20;
    private const byte Separator = 0x1F;

    /// <summary>The id of the parts; null and empty parts count as equal. Parts are kept apart, so ("a", "bc") and ("ab", "c") differ.</summary>
    /// <param name="prefix">What the id begins with, for example <see cref="PersonId.Prefix"/>.</param>
    /// <param name="parts">What the id is derived from, already in canonical form.</param>
    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        var length = 0;
        foreach (var part in parts)
            length += Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0) + 1;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        var used = 0;
        foreach (var part in parts)
        {
            used += Encoding.UTF8.GetBytes(part ?? "", buffer.AsSpan(used));
            buffer[used++] = Separator;
        }

        var key = OfBytes(prefix, buffer.AsSpan(0, used));
        ArrayPool<byte>.Shared.Return(buffer);
        return key;
    }

    /// <summary>The id of a document's bytes.</summary>
    public static string OfBytes(string prefix, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Of(prefix, hash);
    }

    /// <summary>The id for a SHA-256 computed elsewhere, for content that is read as a stream.</summary>
    /// <param name="prefix">What the id begins with.</param>
    /// <param name="sha256">The 32 bytes of the hash.</param>
    public static string Of(string prefix, ReadOnlySpan<byte> sha256)
    {
        Span<char> text = stackalloc char[Characters];
        int bits = 0, value = 0, next = 0;
        for (var i = 0; i < Characters; i++)
        {
            if (bits < 5)
            {
                value = (value << 8) | sha256[next++];
                bits += 8;
            }

            text[i] = Alphabet[(value >> (bits - 5)) & 31];
            bits -= 5;
            value &= (1 << bits) - 1;
        }

        return string.Concat(prefix, text);
    }
}
