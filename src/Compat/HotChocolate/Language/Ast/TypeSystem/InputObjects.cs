using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>An input object type definition or extension.</summary>
internal sealed class InputObjectTypeDefinitionNode(
    SourceLocation location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields)
    : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
