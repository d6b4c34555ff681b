using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>An enum type definition or extension.</summary>
internal sealed class EnumTypeDefinitionNode(
    SourceLocation location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values)
    : TypeDefinitionNode(location, isExtension, description, name, directives)
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}

/// <summary>A value of an enum type.</summary>
internal sealed class EnumValueDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives) : SyntaxNode(location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
