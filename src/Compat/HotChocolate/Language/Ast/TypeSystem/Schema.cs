using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>The <c>schema</c> definition or an extension of it.</summary>
internal sealed class SchemaDefinitionNode(
    SourceLocation location,
    bool isExtension,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemDefinitionNode(location, isExtension, description, directives)
{
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}

/// <summary>A root operation type, such as <c>query: Query</c>.</summary>
internal sealed class OperationTypeDefinitionNode(SourceLocation location, OperationType operation, NamedTypeNode type)
    : SyntaxNode(location)
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}
