using System.Collections.Concurrent;
using Neo4j.Driver.Internal.Bolt;
using Neo4j.Driver.Internal.Connections;

namespace Neo4j.Driver.Internal.Routing;

/// <summary>
/// The scheme <c>neo4j</c>: asks the cluster where each database is read and written, keeps the answer for as long as it says,
/// and asks again when a server has gone or is no longer the one that writes.
/// </summary>
internal sealed class RoutedSource(ServerAddress seed, ConnectionSettings settings) : IConnectionSource, IServerWatch
{
    private const string HomeDatabase = "";
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();
    private readonly ConcurrentDictionary<string, RoutingTable> _tables = new();
    private readonly SemaphoreSlim _refreshing = new(1);

    public async ValueTask<Lease> AcquireAsync(AccessMode mode, string? database, Bookmarks bookmarks, CancellationToken cancellationToken)
    {
        var key = database ?? HomeDatabase;
        Exception? last = null;
        var tried = new HashSet<ServerAddress>();
        while (true)
        {
            var table = await TableAsync(key, mode, bookmarks, cancellationToken).ConfigureAwait(false);
            if (LeastUsed([.. table.For(mode).Where(each => !tried.Contains(each))]) is not { } address)
            {
                throw new SessionExpiredException(
                    $"No server of the cluster {(mode == AccessMode.Read ? "reads" : "writes")} database '{table.Database ?? key}' now.", last);
            }
            tried.Add(address);
            var pool = Pool(address);
            try
            {
                return new Lease(await pool.AcquireAsync(cancellationToken).ConfigureAwait(false), pool, database ?? table.Database);
            }
            catch (ServiceUnavailableException failure)
            {
                last = failure;
                Forget(address);
            }
        }
    }

    public Neo4jException OnLost(ServerAddress address, Exception cause)
    {
        Forget(address);
        return new SessionExpiredException($"The connection to {address} was lost: {cause.Message}", cause);
    }

    public Neo4jException OnFailure(ServerAddress address, Neo4jException failure)
    {
        switch (failure.Code)
        {
            case ServerFailure.NotALeader or ServerFailure.ReadOnlyDatabase:
                Change(table => table.WithoutWriter(address));
                return new SessionExpiredException($"{address} no longer writes: {failure.Message}", failure) { Code = failure.Code };
            case ServerFailure.DatabaseUnavailable:
                Change(table => table.Without(address));
                return failure;
            default:
                return failure;
        }
    }

    public void Dispose()
    {
        foreach (var pool in _pools.Values) pool.Dispose();
    }

    private async ValueTask<RoutingTable> TableAsync(string key, AccessMode mode, Bookmarks bookmarks, CancellationToken cancellationToken)
    {
        if (IsUsable(key, mode, out var table)) return table;
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (IsUsable(key, mode, out table)) return table;
            table = await LoadAsync(key, bookmarks, cancellationToken).ConfigureAwait(false);
            settings.Log.Routed(table.Database ?? key, table.Readers.Length, table.Writers.Length);
            return _tables[key] = table;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private bool IsUsable(string key, AccessMode mode, out RoutingTable table)
    {
        table = _tables.GetValueOrDefault(key, RoutingTable.Empty);
        return table.IsFresh && table.For(mode).Length > 0;
    }

    // The routers last known come first, then the address the driver was given.
    private async Task<RoutingTable> LoadAsync(string key, Bookmarks bookmarks, CancellationToken cancellationToken)
    {
        Exception? last = null;
        foreach (var router in _tables.GetValueOrDefault(key, RoutingTable.Empty).Routers.Append(seed).Distinct())
        {
            try
            {
                return await AskAsync(router, key, bookmarks, cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException failure) when (failure is not SecurityException && failure.Code?.StartsWith("Neo.ClientError", StringComparison.Ordinal) != true)
            {
                settings.Log.RouterFailed(router, failure);
                last = failure;
            }
        }
        throw new ServiceUnavailableException($"No router of the cluster at {seed} says where database '{key}' is: {last?.Message}", last);
    }

    private async Task<RoutingTable> AskAsync(ServerAddress router, string key, Bookmarks bookmarks, CancellationToken cancellationToken)
    {
        var pool = Pool(router);
        var connection = await pool.AcquireAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var response = new Response();
            connection.AnswerTimeout = settings.Config.ConnectionTimeout;
            connection.SendRoute(settings.RoutingContext!, bookmarks.Values, key == HomeDatabase ? null : key, response);
            await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            await connection.ReceiveAsync(response, cancellationToken).ConfigureAwait(false);
            return RoutingTable.From(response.Metadata);
        }
        finally
        {
            await pool.ReleaseAsync(connection).ConfigureAwait(false);
        }
    }

    private ConnectionPool Pool(ServerAddress address) => _pools.GetOrAdd(address, each => new ConnectionPool(each, settings, this));

    private ServerAddress? LeastUsed(ServerAddress[] addresses)
    {
        if (addresses.Length == 0) return null;
        // Among equals chance decides, so that drivers do not all choose the first.
        var start = Random.Shared.Next(addresses.Length);
        var best = addresses[start];
        for (var i = 1; i < addresses.Length; i++)
        {
            var candidate = addresses[(start + i) % addresses.Length];
            if (Pool(candidate).InUse < Pool(best).InUse) best = candidate;
        }
        return best;
    }

    private void Forget(ServerAddress address)
    {
        Change(table => table.Without(address));
        if (_pools.TryGetValue(address, out var pool)) pool.DropIdle();
    }

    private void Change(Func<RoutingTable, RoutingTable> change)
    {
        foreach (var (key, _) in _tables) _tables.AddOrUpdate(key, _ => RoutingTable.Empty, (_, table) => change(table));
    }
}
