namespace Neo4j.Driver;

/// <summary>The transaction has been committed, rolled back or ended by a failure.</summary>
public class TransactionClosedException : ClientException
{
    /// <summary>A failure without a server's code.</summary>
    public TransactionClosedException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public TransactionClosedException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public TransactionClosedException(string code, string message) : base(code, message)
    {
    }
}
