using GraphService.Domain;
using Neo4j.Driver;

namespace GraphService.Neo4j;

/// <summary>Failures of the database itself, in words for those who run it.</summary>
internal static class StoreFailure
{
    /// <summary>The exception to throw instead; null for what is not the database's failure.</summary>
    public static GraphStoreException? Translate(Exception exception, string description) => exception switch
    {
        AuthenticationException => new($"{description} refuses the user or the password: set NEO4J_USER and NEO4J_PASSWORD.", exception),
        ServiceUnavailableException or SessionExpiredException => new($"{description} does not answer: is Neo4j running, and is the address right?", exception),
        Neo4jException { Code: { } code } when code.EndsWith("OutOfMemoryError", StringComparison.Ordinal) => new(
            $"{description} has too little memory for this in one transaction, so nothing was written: raise server.memory.heap.max_size and dbms.memory.transaction.total.max, or load the graph by files ('graphservice export --neo4j-csv').", exception),
        _ => null,
    };
}
