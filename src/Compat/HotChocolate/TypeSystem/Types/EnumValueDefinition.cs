using System.Text.Json;

namespace HotChocolate.TypeSystem;

/// <summary>A value of an enum.</summary>
internal sealed class EnumValueDefinition(string name, object runtimeValue)
{
    public string Name { get; } = name;

    public object RuntimeValue { get; } = runtimeValue;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>The name as responses write it.</summary>
    public JsonEncodedText Text { get; } = JsonEncodedText.Encode(name);
}
