namespace Neo4j.Driver;

/// <summary>The server of a cluster that the session worked with is gone or is no longer the one that writes.</summary>
public class SessionExpiredException : Neo4jException
{
    /// <summary>A failure without a server's code.</summary>
    public SessionExpiredException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public SessionExpiredException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public SessionExpiredException(string code, string message) : base(code, message)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
