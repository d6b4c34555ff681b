namespace GraphService.Neo4jServer;

/// <summary>
/// A real Neo4j for tests: that of <c>NEO4J_URI</c>, else one of <c>../shared/neo4j</c> with a folder and ports of its own (in the
/// mode of official packages, one in a container). It starts when it is first asked for and ends with the tests. Declare it once:
/// <c>[assembly: AssemblyFixture(typeof(Neo4jServer))]</c>; or make one yourself for a test that needs its own.
/// </summary>
public sealed partial class Neo4jServer : IAsyncDisposable
{
    private readonly IServerHost _host;
    private readonly Lazy<Task> _started;

    public Neo4jServer()
    {
        _host = Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri ? new GivenServer(uri) : Local();
        _started = new(() => _host.StartAsync());
    }

    /// <summary>The address of Bolt, once <see cref="StartAsync"/> has returned.</summary>
    public string Uri => _host.Uri;

    /// <summary>The user that <see cref="Password"/> belongs to.</summary>
    public string User => "neo4j";

    /// <summary>The password.</summary>
    public string Password => _host.Password;

    /// <summary>The server's folder, with <c>import</c> and <c>logs</c>; only after <see cref="StartOwnAsync"/>.</summary>
    public string Home => Own.Home;

    /// <summary>The words that run <c>neo4j-admin</c> on the files of a server of our own, with <see cref="ScriptEnvironment"/>.</summary>
    public string AdminCommand => $"{Own.ScriptPath} admin";

    /// <summary>What the script is told about a server of our own.</summary>
    public IReadOnlyDictionary<string, string> ScriptEnvironment => Own.ScriptEnvironment;

    private LocalServer Own => (LocalServer)_host;

    /// <summary>Starts the server if it does not run yet; skips the test, in words, where there is none.</summary>
    public async Task StartAsync()
    {
        if (_host.Missing is { } reason) Assert.Skip(reason);
        await _started.Value;
    }

    /// <summary>As <see cref="StartAsync"/>, for tests that stop, kill or administrate the server.</summary>
    public async Task StartOwnAsync()
    {
        if (_host is not LocalServer) Assert.Skip("needs ../shared: a server that is not our own cannot be stopped");
        await StartAsync();
    }

    /// <summary>Runs <c>neo4j.sh</c> on a server of our own: <c>kill</c>, <c>stop</c>, <c>start</c>, <c>admin …</c>.</summary>
    /// <returns>What it printed.</returns>
    public Task<string> RunScriptAsync(params string[] arguments) => Own.RunAsync(arguments);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static IServerHost Local()
    {
        IServerHost host = new LocalServer();
        PreferContainer(ref host);
        return host;
    }

    static partial void PreferContainer(ref IServerHost host);
}
