using Neo4j.Driver.Internal.Bolt;

namespace Neo4j.Driver.Internal.Results;

/// <summary>The map <c>stats</c>.</summary>
internal sealed class Counters(IReadOnlyDictionary<string, object?> stats) : ICounters
{
    // Servers before 5 said nothing of their own about whether there were updates, hence the sum.
    public bool ContainsUpdates => stats.Truth("contains-updates") || stats.Any(each => each.Key != "system-updates" && each.Value is > 0L);

    public int NodesCreated => Count("nodes-created");

    public int NodesDeleted => Count("nodes-deleted");

    public int RelationshipsCreated => Count("relationships-created");

    public int RelationshipsDeleted => Count("relationships-deleted");

    public int PropertiesSet => Count("properties-set");

    public int LabelsAdded => Count("labels-added");

    public int LabelsRemoved => Count("labels-removed");

    public int IndexesAdded => Count("indexes-added");

    public int IndexesRemoved => Count("indexes-removed");

    public int ConstraintsAdded => Count("constraints-added");

    public int ConstraintsRemoved => Count("constraints-removed");

    public int SystemUpdates => Count("system-updates");

    public bool ContainsSystemUpdates => stats.Truth("contains-system-updates") || SystemUpdates > 0;

    private int Count(string key) => (int)Math.Min(int.MaxValue, stats.Number(key));
}
