namespace Neo4j.Driver;

/// <summary>What a statement changed.</summary>
public interface ICounters
{
    /// <summary>Whether anything was changed.</summary>
    bool ContainsUpdates { get; }

    /// <summary>Nodes created.</summary>
    int NodesCreated { get; }

    /// <summary>Nodes deleted.</summary>
    int NodesDeleted { get; }

    /// <summary>Relationships created.</summary>
    int RelationshipsCreated { get; }

    /// <summary>Relationships deleted.</summary>
    int RelationshipsDeleted { get; }

    /// <summary>Properties set, also to the value they had.</summary>
    int PropertiesSet { get; }

    /// <summary>Labels added to nodes.</summary>
    int LabelsAdded { get; }

    /// <summary>Labels taken from nodes.</summary>
    int LabelsRemoved { get; }

    /// <summary>Indexes created.</summary>
    int IndexesAdded { get; }

    /// <summary>Indexes dropped.</summary>
    int IndexesRemoved { get; }

    /// <summary>Constraints created.</summary>
    int ConstraintsAdded { get; }

    /// <summary>Constraints dropped.</summary>
    int ConstraintsRemoved { get; }

    /// <summary>Changes to the system database.</summary>
    int SystemUpdates { get; }

    /// <summary>Whether the system database was changed.</summary>
    bool ContainsSystemUpdates { get; }
}
