namespace HotChocolate.Language;

/// <summary>A node of a GraphQL syntax tree. Nodes never change once they are made.</summary>
internal abstract class SyntaxNode(SourceLocation location)
{
    /// <summary>Where the node stands; the default for nodes that were not parsed.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The node as GraphQL text.</summary>
    public sealed override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A name (section 2.1.9).</summary>
internal sealed class NameNode(SourceLocation location, string value) : SyntaxNode(location)
{
    public string Value { get; } = value;
}
