using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A fragment spread, <c>...Name</c>.</summary>
internal sealed class FragmentSpreadNode(SourceLocation location, NameNode name, ImmutableArray<DirectiveNode> directives)
    : SelectionNode(location, directives)
{
    public NameNode Name { get; } = name;
}

/// <summary>An inline fragment, with or without a type condition.</summary>
internal sealed class InlineFragmentNode(
    SourceLocation location,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(location, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>A fragment definition.</summary>
internal sealed class FragmentDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(location, description, [], directives, selectionSet)
{
    public NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
