using System.IO.Compression;
using System.Text.Json;
using GraphService.Import.Claims;

namespace GraphService.Import.Importing;

/// <summary>The compact form in which stores keep claims: compressed JSON behind one byte that names the form.</summary>
internal static class StoredClaims
{
    private const byte DeflatedJson = 1;

    public static ReadOnlyMemory<byte> Write(DocumentClaims claims)
    {
        using var buffer = new MemoryStream();
        buffer.WriteByte(DeflatedJson);
        using (var deflate = new DeflateStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(deflate, claims, ClaimsJsonContext.Default.DocumentClaims);
        return buffer.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static DocumentClaims? Read(ReadOnlyMemory<byte> stored)
    {
        if (stored.Length < 2 || stored.Span[0] != DeflatedJson)
            return null;
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(stored[1..].ToArray(), writable: false), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(deflate, ClaimsJsonContext.Default.DocumentClaims);
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
