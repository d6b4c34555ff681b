namespace Neo4j.Driver;

/// <summary>A conversion would lose part of a date or time.</summary>
public class ValueTruncationException : ClientException
{
    /// <summary>A failure without a server's code.</summary>
    public ValueTruncationException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public ValueTruncationException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public ValueTruncationException(string code, string message) : base(code, message)
    {
    }
}
