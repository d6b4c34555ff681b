namespace Neo4j.Driver;

/// <summary>The caller asked for something impossible: a wrong statement, a broken constraint, a full pool.</summary>
public class ClientException : Neo4jException
{
    /// <summary>A failure without a server's code.</summary>
    public ClientException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public ClientException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public ClientException(string code, string message) : base(code, message)
    {
    }
}
