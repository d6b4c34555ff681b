namespace Neo4j.Driver;

/// <summary>A date or time is beyond what the asked type can hold.</summary>
public class ValueOverflowException : ClientException
{
    /// <summary>A failure without a server's code.</summary>
    public ValueOverflowException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public ValueOverflowException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public ValueOverflowException(string code, string message) : base(code, message)
    {
    }
}
