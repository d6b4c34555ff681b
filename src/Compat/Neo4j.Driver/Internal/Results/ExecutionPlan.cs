using Neo4j.Driver.Internal.Bolt;

namespace Neo4j.Driver.Internal.Results;

/// <summary>The maps <c>plan</c> and <c>profile</c>.</summary>
internal sealed record ExecutionPlan(
    string OperatorType, IDictionary<string, object> Arguments, IList<string> Identifiers, IList<IPlan> Children) : IPlan
{
    public static ExecutionPlan From(IReadOnlyDictionary<string, object?> map) => new(
        map.Text("operatorType") ?? "",
        (map.Map("args") ?? new Dictionary<string, object?>()).Where(each => each.Value is not null).ToDictionary(each => each.Key, each => each.Value!),
        map.Texts("identifiers"),
        [.. map.List("children").OfType<IReadOnlyDictionary<string, object?>>().Select(From)]);
}
