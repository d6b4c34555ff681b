using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>An interface type definition or extension.</summary>
internal sealed class InterfaceTypeDefinitionNode(
    SourceLocation location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields)
    : ComplexTypeDefinitionNode(location, isExtension, description, name, interfaces, directives, fields);
