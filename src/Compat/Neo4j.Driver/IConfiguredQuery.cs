namespace Neo4j.Driver;

/// <summary>A statement ready to run, whose rows are turned into something else on the way.</summary>
/// <typeparam name="TIn">What comes in.</typeparam>
/// <typeparam name="TOut">What goes out.</typeparam>
public interface IConfiguredQuery<TIn, TOut>
{
    /// <summary>Turns each row into something else.</summary>
    IConfiguredQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map);

    /// <summary>Runs the statement, with retries after passing failures.</summary>
    Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default);
}
