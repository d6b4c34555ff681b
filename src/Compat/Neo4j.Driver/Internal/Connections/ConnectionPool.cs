using System.Collections.Concurrent;
using System.Diagnostics;

namespace Neo4j.Driver.Internal.Connections;

/// <summary>The connections to one server. The last one given back is the first one given out.</summary>
internal sealed class ConnectionPool : IDisposable
{
    private static readonly TimeSpan ResetTimeout = TimeSpan.FromSeconds(10);
    private readonly ServerAddress _address;
    private readonly ConnectionSettings _settings;
    private readonly IServerWatch? _watch;
    private readonly ConcurrentStack<BoltConnection> _idle = new();
    private readonly SemaphoreSlim _places;
    private int _lastId;
    private int _inUse;
    private volatile bool _closed;

    public ConnectionPool(ServerAddress address, ConnectionSettings settings, IServerWatch? watch)
    {
        (_address, _settings, _watch) = (address, settings, watch);
        var size = settings.Config.MaxConnectionPoolSize;
        _places = new SemaphoreSlim(size == Config.Infinite ? int.MaxValue : size);
    }

    /// <summary>Connections given out now.</summary>
    public int InUse => Volatile.Read(ref _inUse);

    /// <summary>Gives out a connection, a kept one or a new one.</summary>
    /// <exception cref="ClientException">All are in use, and none was given back in time.</exception>
    /// <exception cref="ServiceUnavailableException">The server does not answer.</exception>
    public async ValueTask<BoltConnection> AcquireAsync(CancellationToken cancellationToken)
    {
        ThrowIfClosed();
        var timeout = _settings.Config.ConnectionAcquisitionTimeout;
        if (!await _places.WaitAsync(timeout, cancellationToken).ConfigureAwait(false))
        {
            throw new ClientException(
                $"No connection to {_address} became free within {timeout.TotalSeconds:0.###} s: all {_settings.Config.MaxConnectionPoolSize} are in use. " +
                "Close sessions and read results to their end, or raise MaxConnectionPoolSize.");
        }
        Interlocked.Increment(ref _inUse);
        try
        {
            ThrowIfClosed();
            var connection = await TakeIdleAsync(cancellationToken).ConfigureAwait(false) ?? await BoltConnection.OpenAsync(
                _address, Interlocked.Increment(ref _lastId), _settings, cancellationToken).ConfigureAwait(false);
            connection.Watch = _watch;
            connection.AnswerTimeout = null;
            return connection;
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <summary>Takes a connection back; what is left of its last use is cleared away.</summary>
    public async ValueTask ReleaseAsync(BoltConnection connection)
    {
        try
        {
            if (connection.IsUnauthorized)
            {
                // What has expired for one has expired for all.
                connection.Dispose();
                DropIdle();
            }
            if (!connection.IsBroken && connection.NeedsReset) await TryResetAsync(connection, CancellationToken.None).ConfigureAwait(false);
            connection.LastUsed = Stopwatch.GetTimestamp();
            if (!connection.IsBroken && !_closed) _idle.Push(connection);
            else connection.Dispose();
            if (_closed) Dispose();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Closes the idle connections; those in use are closed when they are given back.</summary>
    public void Dispose()
    {
        _closed = true;
        DropIdle();
    }

    /// <summary>Closes the idle connections, after the server has gone.</summary>
    public void DropIdle()
    {
        while (_idle.TryPop(out var connection)) connection.Dispose();
    }

    private async ValueTask<BoltConnection?> TakeIdleAsync(CancellationToken cancellationToken)
    {
        while (_idle.TryPop(out var connection))
        {
            if (!IsTooOld(connection) && !connection.IsUnusable && await IsAliveAsync(connection, cancellationToken).ConfigureAwait(false))
                return connection;
            connection.Dispose();
        }
        return null;
    }

    private bool IsTooOld(BoltConnection connection) =>
        Exceeds(connection.Age, _settings.Config.MaxConnectionLifetime) ||
        Exceeds(Stopwatch.GetElapsedTime(connection.LastUsed), _settings.Config.ConnectionIdleTimeout);

    private static bool Exceeds(TimeSpan value, TimeSpan limit) => limit >= TimeSpan.Zero && value > limit;

    private ValueTask<bool> IsAliveAsync(BoltConnection connection, CancellationToken cancellationToken) =>
        _settings.Config.ConnectionLivenessThreshold is { } threshold && Stopwatch.GetElapsedTime(connection.LastUsed) >= threshold
            ? TryResetAsync(connection, cancellationToken)
            : ValueTask.FromResult(true);

    private static async ValueTask<bool> TryResetAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            connection.AnswerTimeout = ResetTimeout;
            await connection.ResetAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is Neo4jException or IOException)
        {
            connection.Dispose();
            return false;
        }
    }

    private void Leave()
    {
        Interlocked.Decrement(ref _inUse);
        _places.Release();
    }

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_closed, typeof(IDriver));
}
