using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A scalar type definition or extension.</summary>
internal sealed class ScalarTypeDefinitionNode(
    SourceLocation location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeDefinitionNode(location, isExtension, description, name, directives);
