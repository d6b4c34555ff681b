namespace Neo4j.Driver;

/// <summary>A node, as it was when it was read.</summary>
public interface INode : IEntity, IEquatable<INode>
{
    /// <summary>The node's labels.</summary>
    IReadOnlyList<string> Labels { get; }
}
