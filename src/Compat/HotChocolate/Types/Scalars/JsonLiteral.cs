using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Writes JSON values as GraphQL literals.</summary>
internal static class JsonLiteral
{
    public static ValueNode From(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(default, json.GetString()!, block: false),
        JsonValueKind.Number when json.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') => new FloatValueNode(default, json.GetRawText()),
        JsonValueKind.Number => new IntValueNode(default, json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(default, json.GetBoolean()),
        JsonValueKind.Array => new ListValueNode(default, [.. json.EnumerateArray().Select(From)]),
        JsonValueKind.Object => new ObjectValueNode(
            default,
            [.. json.EnumerateObject().Select(p => new ObjectFieldNode(default, new NameNode(default, p.Name), From(p.Value)))]),
        _ => new NullValueNode(default),
    };
}
