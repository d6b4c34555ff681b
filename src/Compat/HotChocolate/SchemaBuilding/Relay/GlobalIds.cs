using System.Globalization;
using System.Reflection;
using System.Text;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Relay;

namespace HotChocolate.SchemaBuilding;

/// <summary>Global ids: the Base64 of the type's name, a colon and the object's own id.</summary>
internal sealed class GlobalIds(SchemaConfiguration configuration)
{
    /// <summary>Finds a global id's annotation; null when the member has none.</summary>
    public GlobalId? For(ICustomAttributeProvider member)
    {
        if (member.GetCustomAttributes(typeof(IDAttribute), inherit: true).FirstOrDefault() is IDAttribute plain)
            return new GlobalId(plain.TypeName, null, IsOpaque);

        var generic = member.GetCustomAttributes(inherit: true)
            .FirstOrDefault(a => a.GetType().IsGenericType && a.GetType().GetGenericTypeDefinition() == typeof(IDAttribute<>));
        return generic is null ? null : new GlobalId(null, generic.GetType().GetGenericArguments()[0], IsOpaque);
    }

    /// <summary>Whether ids are opaque; without global identification they are shown as they are.</summary>
    public bool IsOpaque => configuration.GlobalObjectIdentification is not null;

    public static string Format(string typeName, object id)
        => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{typeName}:{id}")));

    /// <summary>Takes a global id apart.</summary>
    public static bool TryParse(string globalId, out string typeName, out string id)
    {
        (typeName, id) = ("", "");
        Span<byte> bytes = stackalloc byte[512];

        if (globalId.Length > 680 || !Convert.TryFromBase64String(Padded(globalId), bytes, out var length))
            return false;

        var text = Encoding.UTF8.GetString(bytes[..length]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);

        if (colon <= 0)
            return false;

        (typeName, id) = (text[..colon], text[(colon + 1)..]);
        return true;
    }

    private static string Padded(string text)
    {
        var standard = text.Replace('-', '+').Replace('_', '/');
        return standard.Length % 4 == 0 ? standard : standard.PadRight(standard.Length + 4 - (standard.Length % 4), '=');
    }
}
