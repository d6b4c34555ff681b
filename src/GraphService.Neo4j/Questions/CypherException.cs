namespace GraphService.Neo4j.Questions;

/// <summary>A statement was not answered; the message is for whoever wrote it.</summary>
/// <param name="code">The server's code, or <see cref="ReadOnly"/>.</param>
/// <param name="message">The server's words, or why the statement is refused.</param>
/// <param name="innerException">The driver's exception.</param>
public sealed class CypherException(string code, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The code of statements that would do more than read the graph.</summary>
    public const string ReadOnly = "READ_ONLY";

    /// <summary>The code of statements that took longer than they may.</summary>
    public const string TooSlow = "TIME_LIMIT";

    /// <summary>The server's code, <see cref="ReadOnly"/> or <see cref="TooSlow"/>.</summary>
    public string Code { get; } = code;
}
