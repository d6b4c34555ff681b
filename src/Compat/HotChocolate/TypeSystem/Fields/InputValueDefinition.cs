using HotChocolate.Execution;
using HotChocolate.Language;

namespace HotChocolate.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
internal sealed class InputValueDefinition(string name, GraphType type)
{
    public string Name { get; } = name;

    public GraphType Type { get; } = type;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>The default as GraphQL writes it, or null when there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Turns literals and JSON into the value that the C# parameter or property takes.</summary>
    public InputCoercer Coercer { get; init; } = new NullCoercer();

    /// <summary>The weight that <c>@cost</c> gives it, or null.</summary>
    public double? CostWeight { get; init; }

    /// <summary>The C# parameter or property, for error messages.</summary>
    public string Origin { get; init; } = "";

    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}
