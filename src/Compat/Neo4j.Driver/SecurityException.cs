namespace Neo4j.Driver;

/// <summary>The server refused the connection, or its certificate was refused.</summary>
public class SecurityException : Neo4jException
{
    /// <summary>A failure without a server's code.</summary>
    public SecurityException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public SecurityException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public SecurityException(string code, string message) : base(code, message)
    {
    }
}
