namespace Neo4j.Driver.Internal.Types;

/// <summary>Bolt's structure Path, unfolded.</summary>
internal sealed class Path(IReadOnlyList<INode> nodes, IReadOnlyList<IRelationship> relationships) : IPath
{
    public INode Start => nodes[0];

    public INode End => nodes[^1];

    public IReadOnlyList<INode> Nodes => nodes;

    public IReadOnlyList<IRelationship> Relationships => relationships;

    public bool Equals(IPath? other) => other is not null && nodes.SequenceEqual(other.Nodes) && relationships.SequenceEqual(other.Relationships);

    public override bool Equals(object? obj) => Equals(obj as IPath);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var node in nodes) hash.Add(node);
        foreach (var relationship in relationships) hash.Add(relationship);
        return hash.ToHashCode();
    }
}
