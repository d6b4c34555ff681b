using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A selection set; the parser makes none that is empty.</summary>
internal sealed class SelectionSetNode(SourceLocation location, ImmutableArray<SelectionNode> selections) : SyntaxNode(location)
{
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
internal abstract class SelectionNode(SourceLocation location, ImmutableArray<DirectiveNode> directives) : SyntaxNode(location)
{
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
