using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>An enum of the schema.</summary>
internal sealed class EnumGraphType(string name) : NamedGraphType(name)
{
    private readonly Dictionary<object, EnumValueDefinition> _byRuntimeValue = [];

    public override TypeKind Kind => TypeKind.Enum;

    public OrderedDictionary<string, EnumValueDefinition> Values { get; } = [];

    public EnumValueDefinition? ValueOf(object runtimeValue) => _byRuntimeValue.GetValueOrDefault(runtimeValue);

    public void Add(EnumValueDefinition value)
    {
        Values.Add(value.Name, value);
        _byRuntimeValue.TryAdd(value.RuntimeValue, value);
    }
}
