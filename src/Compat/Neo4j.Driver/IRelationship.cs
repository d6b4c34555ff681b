namespace Neo4j.Driver;

/// <summary>A relationship, as it was when it was read.</summary>
public interface IRelationship : IEntity, IEquatable<IRelationship>
{
    /// <summary>The relationship's type.</summary>
    string Type { get; }

    /// <summary>The <see cref="IEntity.ElementId"/> of the node it comes from.</summary>
    string StartNodeElementId { get; }

    /// <summary>The <see cref="IEntity.ElementId"/> of the node it goes to.</summary>
    string EndNodeElementId { get; }
}
