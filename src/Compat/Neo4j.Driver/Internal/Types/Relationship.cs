namespace Neo4j.Driver.Internal.Types;

/// <summary>Bolt's structures Relationship and UnboundRelationship.</summary>
internal sealed class Relationship(
    string elementId, string startElementId, string endElementId, string type, IReadOnlyDictionary<string, object> properties)
    : Entity(elementId, properties), IRelationship
{
    public string Type => type;

    public string StartNodeElementId => startElementId;

    public string EndNodeElementId => endElementId;

    // A path sends its relationships without their ends, which follow from its nodes.
    public Relationship Between(string start, string end) => new(ElementId, start, end, type, Properties);

    public bool Equals(IRelationship? other) => other is not null && ElementId == other.ElementId;

    public override bool Equals(object? obj) => Equals(obj as IRelationship);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => $"[:{type} {ElementId}]";
}
