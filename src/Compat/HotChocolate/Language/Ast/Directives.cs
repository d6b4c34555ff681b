using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A directive as applied to an operation, a selection, a definition and so on.</summary>
internal sealed class DirectiveNode(SourceLocation location, NameNode name, ImmutableArray<ArgumentNode> arguments) : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
