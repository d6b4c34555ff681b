namespace Neo4j.Driver;

/// <summary>The root of all failures that this library reports.</summary>
public class Neo4jException : Exception
{
    /// <summary>A failure without a server's code.</summary>
    public Neo4jException(string message) : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public Neo4jException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure that the server reported.</summary>
    public Neo4jException(string code, string message) : base(message) => Code = code;

    /// <summary>The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; <see langword="null"/> for the driver's own failures.</summary>
    public string? Code { get; set; }

    /// <summary>The status code of the GQL standard, such as <c>42N03</c>; <see langword="null"/> where the server sent none.</summary>
    public string? GqlStatus { get; internal set; }

    /// <summary>Whether the same transaction may succeed when it is tried again.</summary>
    public virtual bool IsRetriable => false;
}
