namespace Neo4j.Driver;

/// <summary>An operator of an execution plan, and those it takes its rows from.</summary>
public interface IPlan
{
    /// <summary>The operator's name, such as <c>NodeIndexSeek@neo4j</c>.</summary>
    string OperatorType { get; }

    /// <summary>What the planner says about the operator, by name.</summary>
    IDictionary<string, object> Arguments { get; }

    /// <summary>The variables the operator passes on.</summary>
    IList<string> Identifiers { get; }

    /// <summary>The operators it takes its rows from.</summary>
    IList<IPlan> Children { get; }
}
