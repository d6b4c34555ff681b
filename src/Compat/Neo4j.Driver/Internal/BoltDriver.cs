using Neo4j.Driver.Internal.Connections;
using Neo4j.Driver.Internal.Routing;
using Neo4j.Driver.Internal.Sessions;

namespace Neo4j.Driver.Internal;

/// <summary>Ties address, settings, connections and sessions together.</summary>
internal sealed class BoltDriver : IDriver
{
    private readonly IConnectionSource _source;
    private readonly RetryPolicy _retries;
    private readonly DriverLog _log;
    private readonly string _target;
    private Bookmarks _queryBookmarks = ServerBookmarks.None;
    private int _closed;

    public BoltDriver(Uri uri, IAuthToken authToken, Config config)
    {
        var scheme = DriverScheme.From(uri, config);
        var address = ServerAddress.From(uri);
        Config = config;
        Encrypted = scheme.Trust is not null;
        _log = new DriverLog(config.Logger);
        _target = $"{uri.Scheme}://{address}";
        _retries = new RetryPolicy(config.MaxTransactionRetryTime, _log);
        var token = authToken as AuthToken ?? throw new ArgumentException("Use one of AuthTokens.", nameof(authToken));
        var settings = new ConnectionSettings(token, config, scheme.Trust, scheme.RoutingContext, _log);
        _source = scheme.RoutingContext is null ? new DirectSource(address, settings) : new RoutedSource(address, settings);
        _log.Opened(_target);
    }

    public Config Config { get; }

    public bool Encrypted { get; }

    /// <summary>The changes that the next <see cref="ExecutableQuery"/> must see: those of all that have ended.</summary>
    public Bookmarks QueryBookmarks => Volatile.Read(ref _queryBookmarks);

    public IAsyncSession AsyncSession() => Session(new SessionConfig());

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var builder = new SessionConfigBuilder();
        action(builder);
        return Session(builder.Build());
    }

    public AsyncSession Session(SessionConfig config)
    {
        ObjectDisposedException.ThrowIf(_closed != 0, typeof(IDriver));
        return new AsyncSession(_source, config, Config, _retries);
    }

    /// <summary>Puts the bookmarks that a query ended with in the place of those it began with; others may end at the same time.</summary>
    public void ReplaceQueryBookmarks(Bookmarks before, Bookmarks after)
    {
        while (true)
        {
            var current = QueryBookmarks;
            var replaced = Bookmarks.From([.. current.Values.Except(before.Values), .. after.Values]);
            if (Interlocked.CompareExchange(ref _queryBookmarks, replaced, current) == current) return;
        }
    }

    public async Task<IServerInfo> GetServerInfoAsync()
    {
        ObjectDisposedException.ThrowIf(_closed != 0, typeof(IDriver));
        var lease = await _source.AcquireAsync(AccessMode.Read, null, ServerBookmarks.None, CancellationToken.None).ConfigureAwait(false);
        try
        {
            lease.Connection.AnswerTimeout = Config.ConnectionTimeout;
            await lease.Connection.ResetAsync(CancellationToken.None).ConfigureAwait(false);
            return lease.Connection.Server;
        }
        finally
        {
            await lease.ReleaseAsync().ConfigureAwait(false);
        }
    }

    public Task VerifyConnectivityAsync() => GetServerInfoAsync();

    public async Task<bool> TryVerifyConnectivityAsync()
    {
        try
        {
            await VerifyConnectivityAsync().ConfigureAwait(false);
            return true;
        }
        catch (Neo4jException)
        {
            return false;
        }
    }

    public IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher) =>
        new ExecutableQuery<IRecord, IRecord>(this, new Query(cypher), new QueryConfig(), record => record);

    public Task CloseAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, 1) != 0) return;
        _source.Dispose();
        _log.Closed(_target);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
