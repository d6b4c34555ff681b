namespace Neo4j.Driver;

/// <summary>The server cannot do it now, but may later: a deadlock, a busy server.</summary>
public class TransientException : Neo4jException
{
    /// <summary>A failure without a server's code.</summary>
    public TransientException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public TransientException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public TransientException(string code, string message) : base(code, message)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
