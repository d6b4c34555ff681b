namespace Neo4j.Driver;

/// <summary>What the server knew about the user has expired; a new connection may have it again.</summary>
public class AuthorizationException : SecurityException
{
    /// <summary>A failure without a server's code.</summary>
    public AuthorizationException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public AuthorizationException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public AuthorizationException(string code, string message) : base(code, message)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
