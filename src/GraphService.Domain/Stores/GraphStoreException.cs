namespace GraphService.Domain;

/// <summary>A store cannot do what was asked. The message says what happened, where and what to do, in one line.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>With a message for the person who can mend it.</summary>
    public GraphStoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the same call may succeed when it is made again, on fresh data.</summary>
    public bool IsConflict { get; init; }
}
