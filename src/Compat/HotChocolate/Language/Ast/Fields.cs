using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A selected field with its alias and arguments.</summary>
internal sealed class FieldNode(
    SourceLocation location,
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(location, directives)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key of the field in the response: its alias, else its name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>An argument of a field or of a directive.</summary>
internal sealed class ArgumentNode(SourceLocation location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
