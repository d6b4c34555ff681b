using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A whole document: operations, fragments and type-system definitions in the order written.</summary>
internal sealed class DocumentNode(SourceLocation location, ImmutableArray<DefinitionNode> definitions) : SyntaxNode(location)
{
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;
}

/// <summary>A definition at the top of a document.</summary>
internal abstract class DefinitionNode(SourceLocation location) : SyntaxNode(location);

/// <summary>A definition that can be executed: an operation or a fragment.</summary>
internal abstract class ExecutableDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(location)
{
    public StringValueNode? Description { get; } = description;

    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
