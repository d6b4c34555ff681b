namespace Neo4j.Driver;

/// <summary>A statement that can still be given parameters and settings. Each method returns a query; this one stays as it is.</summary>
/// <typeparam name="TIn">What comes in.</typeparam>
/// <typeparam name="TOut">What goes out.</typeparam>
public interface IExecutableQuery<TIn, TOut> : IConfiguredQuery<TIn, TOut>
{
    /// <summary>Sets database and access mode.</summary>
    IExecutableQuery<TIn, TOut> WithConfig(QueryConfig config);

    /// <summary>Takes the properties of an object as parameters.</summary>
    IExecutableQuery<TIn, TOut> WithParameters(object parameters);

    /// <summary>Sets the parameters.</summary>
    IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object?> parameters);
}
