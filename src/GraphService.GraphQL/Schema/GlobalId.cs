using System.Buffers.Text;
using System.Text;

namespace GraphService.GraphQL;

/// <summary>Lets arguments that take a name or a key take a Relay id (base 64 of <c>Type:key</c>) as well.</summary>
internal static class GlobalId
{
    /// <summary>The key in a Relay id of that type, or the text itself where it is none.</summary>
    public static string KeyOrText(string typeName, string text)
    {
        Span<byte> bytes = stackalloc byte[128];
        if (!Base64.IsValid(text, out var length) || length > bytes.Length
            || !Convert.TryFromBase64String(text, bytes, out length))
            return text;
        var decoded = Encoding.UTF8.GetString(bytes[..length]);
        return decoded.StartsWith(typeName + ":", StringComparison.Ordinal) ? decoded[(typeName.Length + 1)..] : text;
    }
}
