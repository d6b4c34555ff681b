namespace HotChocolate.TypeSystem;

/// <summary>A directive of the schema.</summary>
internal sealed class DirectiveDefinition(string name, params DirectiveLocation[] locations)
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    public OrderedDictionary<string, InputValueDefinition> Arguments { get; } = [];

    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    public bool IsRepeatable { get; init; }

    /// <summary>Whether the specification defines it, so that the SDL does not.</summary>
    public bool IsSpecified { get; init; }
}
