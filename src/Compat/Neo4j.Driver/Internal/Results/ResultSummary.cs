using Neo4j.Driver.Internal.Bolt;

namespace Neo4j.Driver.Internal.Results;

/// <summary>What the server said of a statement.</summary>
internal sealed record ResultSummary(
    Query Query,
    ICounters Counters,
    QueryType QueryType,
    IPlan? Plan,
    IList<INotification> Notifications,
    TimeSpan ResultAvailableAfter,
    TimeSpan ResultConsumedAfter,
    IServerInfo Server,
    IDatabaseInfo Database) : IResultSummary
{
    public bool HasPlan => Plan is not null;

    public static ResultSummary From(ResultStream stream)
    {
        var (header, trailer) = (stream.Header, stream.Trailer);
        return new ResultSummary(
            stream.Query,
            new Counters(trailer.Map("stats") ?? new Dictionary<string, object?>()),
            trailer.Text("type") switch
            {
                "r" => QueryType.ReadOnly,
                "rw" => QueryType.ReadWrite,
                "w" => QueryType.WriteOnly,
                "s" => QueryType.SchemaWrite,
                _ => QueryType.Unknown,
            },
            (trailer.Map("profile") ?? trailer.Map("plan")) is { } plan ? ExecutionPlan.From(plan) : null,
            Notification.From(trailer),
            TimeSpan.FromMilliseconds(header.Number("t_first", -1)),
            TimeSpan.FromMilliseconds(trailer.Number("t_last", -1)),
            stream.Server,
            new DatabaseInfo(trailer.Text("db") ?? header.Text("db") ?? ""));
    }

    private sealed record DatabaseInfo(string Name) : IDatabaseInfo;
}
