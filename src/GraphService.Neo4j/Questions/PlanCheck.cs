using System.Text.RegularExpressions;
using Neo4j.Driver;

namespace GraphService.Neo4j.Questions;

/// <summary>Judges a statement by the plan that the server made of it, before it runs: only what reads the graph itself passes.</summary>
/// <remarks>
/// Access mode READ is not enough: a reading statement may still fetch files and addresses (<c>LOAD CSV</c>), end the transactions of
/// others, show settings, or call a procedure that does any of this.
/// </remarks>
internal static partial class PlanCheck
{
    // Subqueries inside expressions have no operators of their own; they stand in an operator's details, with calls as ResolvedCall(…).
    private const string LoadCsv = "LOAD CSV";
    private const string Details = "Details";

    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "LoadCSV", "TerminateTransactions", "ShowTransactions", "ShowSettings",
    };

    // Procedures that read the graph or its shape. Others of mode READ start and clear statistics, or load from elsewhere (APOC).
    private static readonly HashSet<string> Procedures = new(StringComparer.Ordinal)
    {
        "db.info", "db.labels", "db.ping", "db.propertyKeys", "db.relationshipTypes",
        "db.index.fulltext.listAvailableAnalyzers", "db.index.fulltext.queryNodes", "db.index.fulltext.queryRelationships",
        "db.index.vector.queryNodes", "db.index.vector.queryRelationships",
        "db.schema.nodeTypeProperties", "db.schema.relTypeProperties", "db.schema.visualization",
    };

    /// <summary>Throws if the statement would do more than read the graph.</summary>
    /// <exception cref="CypherException">It would.</exception>
    public static void EnsureReads(IResultSummary explained)
    {
        if (explained.QueryType != QueryType.ReadOnly)
            throw Refuse("it writes, changes the schema or administrates the server");
        foreach (var step in Steps(explained.Plan))
        {
            var name = step.OperatorType.Split('@')[0];
            var details = step.Arguments.TryGetValue(Details, out var text) ? text as string ?? "" : "";
            if (Refused.Contains(name) || details.Contains(LoadCsv, StringComparison.Ordinal))
                throw Refuse($"{(details.Contains(LoadCsv, StringComparison.Ordinal) ? "LoadCSV" : name)} reaches beyond the graph");
            if (name.StartsWith("ProcedureCall", StringComparison.Ordinal))
                EnsureAllowed(details.Split('(')[0].Trim());
            foreach (Match call in NestedCall().Matches(details))
                EnsureAllowed(call.Groups[1].Value);
        }
    }

    private static void EnsureAllowed(string procedure)
    {
        if (!Procedures.Contains(procedure))
            throw Refuse($"the procedure {procedure} is not one of those that read the graph ({string.Join(", ", Procedures.Order(StringComparer.Ordinal))})");
    }

    private static CypherException Refuse(string reason) => new(
        CypherException.ReadOnly, $"Only statements that read the graph are answered here: {reason}. Use a Neo4j client for the rest.");

    private static IEnumerable<IPlan> Steps(IPlan? plan) => plan is null ? [] : plan.Children.SelectMany(Steps).Prepend(plan);

    [GeneratedRegex(@"ResolvedCall\(([^(]+)\(")]
    private static partial Regex NestedCall();
}
