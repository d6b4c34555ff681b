using Neo4j.Driver.Internal.Sessions;

namespace Neo4j.Driver;

/// <summary>A statement and the values of its parameters. Immutable.</summary>
public class Query
{
    /// <summary>A statement without parameters.</summary>
    public Query(string text) : this(text, new Dictionary<string, object?>())
    {
    }

    /// <summary>A statement whose parameters are the properties of an object.</summary>
    public Query(string text, object parameters) : this(text, ParameterMap.From(parameters))
    {
    }

    /// <summary>A statement and its parameters.</summary>
    public Query(string text, IDictionary<string, object?>? parameters)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Parameters = parameters ?? new Dictionary<string, object?>();
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>The parameters' values by name.</summary>
    public IDictionary<string, object?> Parameters { get; }

    /// <summary>The statement and the parameters' names; values may be secret and are left out.</summary>
    public override string ToString() => $"`{Text}` with ({string.Join(", ", Parameters.Keys)})";
}
