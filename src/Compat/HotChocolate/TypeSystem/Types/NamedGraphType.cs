namespace HotChocolate.TypeSystem;

/// <summary>A type of the schema that has a name.</summary>
internal abstract class NamedGraphType(string name) : GraphType
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    /// <summary>The C# type of its values; object where no single one is known.</summary>
    public Type RuntimeType { get; init; } = typeof(object);

    /// <summary>The weight that <c>@cost</c> gives it, or null.</summary>
    public double? CostWeight { get; set; }

    /// <summary>Whether the engine, not the application, brings the type.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    public override NamedGraphType Named => this;

    public override string ToString() => Name;
}
