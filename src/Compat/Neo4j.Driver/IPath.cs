namespace Neo4j.Driver;

/// <summary>Nodes and the relationships between them, in order.</summary>
public interface IPath : IEquatable<IPath>
{
    /// <summary>The first node.</summary>
    INode Start { get; }

    /// <summary>The last node.</summary>
    INode End { get; }

    /// <summary>The nodes, one more than the relationships.</summary>
    IReadOnlyList<INode> Nodes { get; }

    /// <summary>The relationships; each may point against the direction of the path.</summary>
    IReadOnlyList<IRelationship> Relationships { get; }
}
