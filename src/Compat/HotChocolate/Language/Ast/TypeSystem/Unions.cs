using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A union type definition or extension.</summary>
internal sealed class UnionTypeDefinitionNode(
    SourceLocation location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types)
    : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}
