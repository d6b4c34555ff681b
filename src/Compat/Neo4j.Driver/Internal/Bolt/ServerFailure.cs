namespace Neo4j.Driver.Internal.Bolt;

/// <summary>Turns the server's failures into exceptions, by their codes.</summary>
internal static class ServerFailure
{
    public const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    public const string ReadOnlyDatabase = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";
    private const string TransientTerminated = "Neo.TransientError.Transaction.Terminated";
    private const string TransientLockStopped = "Neo.TransientError.Transaction.LockClientStopped";

    public static Neo4jException From(IReadOnlyDictionary<string, object?> failure)
    {
        // "code" until Bolt 5.6, "neo4j_code" from 5.7 on.
        var code = failure.Text("neo4j_code") ?? failure.Text("code") ?? "Neo.DatabaseError.General.UnknownError";
        var message = failure.Text("message") ?? "The server gave no reason.";
        // What the user ended is not to be tried again, though old servers call it transient.
        if (code is TransientTerminated or TransientLockStopped) code = code.Replace("TransientError", "ClientError", StringComparison.Ordinal);
        var exception = Classify(code, message);
        exception.GqlStatus = failure.Text("gql_status");
        return exception;
    }

    private static Neo4jException Classify(string code, string message) => code.Split('.') switch
    {
        ["Neo", "ClientError", "Security", "Unauthorized"] => new AuthenticationException(code, message),
        ["Neo", "ClientError", "Security", "AuthorizationExpired"] => new AuthorizationException(code, message),
        ["Neo", "ClientError", "Security", _] => new SecurityException(code, message),
        ["Neo", "ClientError", ..] => new ClientException(code, message),
        ["Neo", "TransientError", ..] => new TransientException(code, message),
        _ => new DatabaseException(code, message),
    };
}
