namespace Neo4j.Driver;

/// <summary>The rows of a closed result were asked for.</summary>
public class ResultConsumedException : ClientException
{
    /// <summary>A failure without a server's code.</summary>
    public ResultConsumedException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public ResultConsumedException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public ResultConsumedException(string code, string message) : base(code, message)
    {
    }
}
