using Neo4j.Driver.Internal.Connections;

namespace Neo4j.Driver.Internal.Routing;

/// <summary>The scheme <c>bolt</c>: one server for everything.</summary>
internal sealed class DirectSource(ServerAddress address, ConnectionSettings settings) : IConnectionSource
{
    private readonly ConnectionPool _pool = new(address, settings, null);

    public async ValueTask<Lease> AcquireAsync(AccessMode mode, string? database, Bookmarks bookmarks, CancellationToken cancellationToken) =>
        new(await _pool.AcquireAsync(cancellationToken).ConfigureAwait(false), _pool, database);

    public void Dispose() => _pool.Dispose();
}
