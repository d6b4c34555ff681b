namespace Neo4j.Driver;

/// <summary>No server answers, or the connection to it broke.</summary>
public class ServiceUnavailableException : Neo4jException
{
    /// <summary>A failure without a server's code.</summary>
    public ServiceUnavailableException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public ServiceUnavailableException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public ServiceUnavailableException(string code, string message) : base(code, message)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
