namespace Neo4j.Driver;

/// <summary>The server does not accept the credentials.</summary>
public class AuthenticationException : SecurityException
{
    /// <summary>A failure without a server's code.</summary>
    public AuthenticationException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public AuthenticationException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public AuthenticationException(string code, string message) : base(code, message)
    {
    }
}
