namespace Neo4j.Driver.Internal.Sessions;

/// <summary>
/// The connection broke while a commit was being answered: the changes may or may not be there. To callers a
/// <see cref="ServiceUnavailableException"/> that is not tried again, because trying again could write twice.
/// </summary>
internal sealed class IncompleteCommitException(string message, Exception innerException)
    : ServiceUnavailableException(message, innerException)
{
    public override bool IsRetriable => false;
}
