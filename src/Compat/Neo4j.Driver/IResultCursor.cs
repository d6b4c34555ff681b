namespace Neo4j.Driver;

/// <summary>
/// The rows of a result, read once, in order, while they arrive; at most about two fetches of them are in memory.
/// Closed by <see cref="ConsumeAsync"/>, and when its session or transaction goes on or ends.
/// </summary>
public interface IResultCursor : IAsyncEnumerable<IRecord>
{
    /// <summary>The row that <see cref="FetchAsync"/> stepped to.</summary>
    /// <exception cref="InvalidOperationException"><see cref="FetchAsync"/> was not called, or found no row.</exception>
    IRecord Current { get; }

    /// <summary>Whether rows can still be read.</summary>
    bool IsOpen { get; }

    /// <summary>The names of the columns.</summary>
    Task<string[]> KeysAsync();

    /// <summary>Leaves out the remaining rows and returns what the server says about the whole.</summary>
    Task<IResultSummary> ConsumeAsync();

    /// <summary>The next row without stepping to it; <see langword="null"/> after the last.</summary>
    /// <exception cref="ResultConsumedException">The cursor is closed.</exception>
    Task<IRecord?> PeekAsync();

    /// <summary>Steps to the next row; <see langword="false"/> after the last.</summary>
    /// <exception cref="ResultConsumedException">The cursor is closed.</exception>
    Task<bool> FetchAsync();
}
