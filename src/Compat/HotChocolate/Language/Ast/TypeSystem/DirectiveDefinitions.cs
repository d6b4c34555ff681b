using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>The definition of a directive (section 3.13).</summary>
internal sealed class DirectiveDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<NameNode> locations)
    : TypeSystemDefinitionNode(location, isExtension: false, description, directives: [])
{
    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may stand: the names of section 3.13, such as <c>FIELD_DEFINITION</c>.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations;
}
