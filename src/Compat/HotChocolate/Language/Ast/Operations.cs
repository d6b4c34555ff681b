using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>The three types of operations.</summary>
internal enum OperationType
{
    Query,
    Mutation,
    Subscription
}

/// <summary>An operation; one in shorthand form is a query without a name.</summary>
internal sealed class OperationDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(location, description, variableDefinitions, directives, selectionSet)
{
    public OperationType Operation { get; } = operation;

    public NameNode? Name { get; } = name;
}
