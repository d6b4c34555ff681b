namespace Neo4j.Driver;

/// <summary>All rows of a result and what the server says about it.</summary>
/// <typeparam name="T">The type of the whole result.</typeparam>
public sealed class EagerResult<T>
{
    internal EagerResult(T result, IResultSummary summary, string[] keys) => (Result, Summary, Keys) = (result, summary, keys);

    /// <summary>The rows.</summary>
    public T Result { get; }

    /// <summary>What the server says about the result.</summary>
    public IResultSummary Summary { get; }

    /// <summary>The names of the columns.</summary>
    public string[] Keys { get; }

    /// <summary>Takes the result apart.</summary>
    public void Deconstruct(out T result, out IResultSummary summary) => (result, summary) = (Result, Summary);

    /// <summary>Takes the result apart.</summary>
    public void Deconstruct(out T result, out IResultSummary summary, out string[] keys) =>
        (result, summary, keys) = (Result, Summary, Keys);
}
