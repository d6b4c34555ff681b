namespace Neo4j.Driver;

/// <summary>The server failed at something it should have done.</summary>
public class DatabaseException : Neo4jException
{
    /// <summary>A failure without a server's code.</summary>
    public DatabaseException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public DatabaseException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public DatabaseException(string code, string message) : base(code, message)
    {
    }
}
