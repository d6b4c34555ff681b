namespace Neo4j.Driver;

/// <summary>What was sent or received is not Bolt, or a value has no form in it.</summary>
public class ProtocolException : Neo4jException
{
    /// <summary>A failure without a server's code.</summary>
    public ProtocolException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public ProtocolException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public ProtocolException(string code, string message) : base(code, message)
    {
    }
}
