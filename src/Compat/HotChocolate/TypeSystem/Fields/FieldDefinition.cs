using HotChocolate.Authorization;
using HotChocolate.Execution;

namespace HotChocolate.TypeSystem;

/// <summary>A field of an object type or interface, with the compiled ways to resolve it.</summary>
internal sealed class FieldDefinition(string name, GraphType type)
{
    public string Name { get; } = name;

    public GraphType Type { get; } = type;

    /// <summary>The type that declares it; set when the field is added.</summary>
    public ComplexGraphType DeclaringType { get; set; } = null!;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    public OrderedDictionary<string, InputValueDefinition> Arguments { get; } = [];

    /// <summary>Resolves from the parent object alone: no context is made. Null when the field needs more.</summary>
    public PureResolver? PureResolver { get; init; }

    /// <summary>Resolves with arguments, services and the like. Null when <see cref="PureResolver"/> is given, and on interfaces.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>Opens the event stream of a subscription field.</summary>
    public SubscribeResolver? Subscribe { get; init; }

    /// <summary>Turns resolved leaf values into what the scalar takes (an own leaf type, a global id), or null to leave them.</summary>
    public Func<object, object?>? ConvertResult { get; init; }

    /// <summary>Whether it may wait: what is asynchronous costs more by default.</summary>
    public bool IsAsync { get; init; }

    /// <summary>The weight that <c>@cost</c> gives it, or null.</summary>
    public double? CostWeight { get; set; }

    /// <summary>What <c>@listSize</c> says of it, or null.</summary>
    public ListSize? ListSize { get; init; }

    /// <summary>The rules that a user must meet; empty when everybody may.</summary>
    public IReadOnlyList<AuthorizeAttribute> Authorization { get; init; } = [];

    /// <summary>The C# member, for error messages.</summary>
    public string Origin { get; init; } = "";

    /// <summary>The field's coordinate, such as <c>Person.name</c>.</summary>
    public string Coordinate => $"{DeclaringType.Name}.{Name}";
}
