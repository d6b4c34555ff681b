namespace Neo4j.Driver.Internal;

internal sealed class BoltDriver : IDriver
{
    public BoltDriver(Uri uri, IAuthToken authToken, Config config)
    {
        _ = uri;
        _ = authToken;
        Config = config;
    }

    public Config Config { get; }

    public bool Encrypted => false;

    public IAsyncSession AsyncSession() => throw new NotImplementedException();

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder> action) => throw new NotImplementedException();

    public Task CloseAsync() => throw new NotImplementedException();

    public Task VerifyConnectivityAsync() => throw new NotImplementedException();

    public Task<bool> TryVerifyConnectivityAsync() => throw new NotImplementedException();

    public Task<IServerInfo> GetServerInfoAsync() => throw new NotImplementedException();

    public IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher) => throw new NotImplementedException();

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
