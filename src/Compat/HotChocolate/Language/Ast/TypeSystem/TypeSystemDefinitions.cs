using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A definition of the type system (section 3), or an extension of one, with its directives.</summary>
internal abstract class TypeSystemDefinitionNode(
    SourceLocation location,
    bool isExtension,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives) : DefinitionNode(location)
{
    /// <summary>Whether it begins with <c>extend</c>; an extension has no description.</summary>
    public bool IsExtension { get; } = isExtension;

    public StringValueNode? Description { get; } = description;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>The definition or extension of a named type.</summary>
internal abstract class TypeDefinitionNode(
    SourceLocation location,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeSystemDefinitionNode(location, isExtension, description, directives)
{
    public NameNode Name { get; } = name;
}
