namespace Neo4j.Driver.Internal.Routing;

/// <summary>Gives sessions connections to a fitting server.</summary>
internal interface IConnectionSource : IDisposable
{
    /// <summary>Takes a connection.</summary>
    /// <param name="mode">What the session will do.</param>
    /// <param name="database">The session's database; <see langword="null"/> for the user's home database.</param>
    /// <param name="bookmarks">What a server must know before it is asked where the database is.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<Lease> AcquireAsync(AccessMode mode, string? database, Bookmarks bookmarks, CancellationToken cancellationToken);
}
