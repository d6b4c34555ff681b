using Neo4j.Driver.Internal.Bolt;

namespace Neo4j.Driver.Internal.Results;

/// <summary>An entry of <c>notifications</c> (until Bolt 5.5) or of <c>statuses</c> (since).</summary>
internal sealed record Notification(
    string Code, string Title, string Description, IInputPosition? Position, string RawSeverityLevel, string RawCategory) : INotification
{
    public static IList<INotification> From(IReadOnlyDictionary<string, object?> trailer) =>
    [
        .. trailer.List("notifications").OfType<IReadOnlyDictionary<string, object?>>().Select(FromNotification),
        .. trailer.List("statuses").OfType<IReadOnlyDictionary<string, object?>>().Where(status => status.ContainsKey("neo4j_code")).Select(FromStatus),
    ];

    private static INotification FromNotification(IReadOnlyDictionary<string, object?> map) => new Notification(
        map.Text("code") ?? "", map.Text("title") ?? "", map.Text("description") ?? "",
        InputPosition.From(map.Map("position")), map.Text("severity") ?? "", map.Text("category") ?? "");

    private static INotification FromStatus(IReadOnlyDictionary<string, object?> map)
    {
        var record = map.Map("diagnostic_record") ?? new Dictionary<string, object?>();
        return new Notification(
            map.Text("neo4j_code") ?? "", map.Text("title") ?? "", map.Text("description") ?? map.Text("status_description") ?? "",
            InputPosition.From(record.Map("_position")), record.Text("_severity") ?? "", record.Text("_classification") ?? "");
    }

    private sealed record InputPosition(int Offset, int Line, int Column) : IInputPosition
    {
        public static InputPosition? From(IReadOnlyDictionary<string, object?>? map) => map is null
            ? null
            : new InputPosition((int)map.Number("offset"), (int)map.Number("line"), (int)map.Number("column"));
    }
}
