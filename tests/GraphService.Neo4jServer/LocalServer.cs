using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GraphService.Neo4jServer;

/// <summary>A server of <c>../shared/neo4j</c> with a folder and ports of its own, which does not outlive this process.</summary>
internal sealed class LocalServer : IServerHost
{
    public const string InitialPassword = "graphservice";
    private const string Started = "started";
    private const string Host = "127.0.0.1";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string? _script = FindScript();
    private readonly (int Bolt, int Http) _ports = FreePorts();
    private Process? _guard;

    public string Home { get; } = Path.Combine(Path.GetTempPath(), $"graphservice-neo4j-{Guid.NewGuid():N}");

    public string? Missing => _script is null ? "needs ../shared: neo4j/neo4j.sh runs the server"
        : !IsOnPath("java") ? "needs Java 17"
        : null;

    public string Uri => $"bolt://{Host}:{_ports.Bolt}";

    public string Password => InitialPassword;

    public string ScriptPath => _script!;

    public IReadOnlyDictionary<string, string> ScriptEnvironment => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NEO4J_DIR"] = Home,
        ["NEO4J_BOLT_PORT"] = _ports.Bolt.ToString(CultureInfo.InvariantCulture),
        ["NEO4J_HTTP_PORT"] = _ports.Http.ToString(CultureInfo.InvariantCulture),
        ["NEO4J_PASSWORD"] = InitialPassword,
    };

    public async Task StartAsync()
    {
        _guard ??= StartGuard();
        await _guard.StandardInput.WriteLineAsync("start");
        await _guard.StandardInput.FlushAsync();
        var answer = await _guard.StandardOutput.ReadLineAsync();
        if (answer != Started && !await ListensAsync()) throw new InvalidOperationException($"neo4j.sh did not start a server in {Home}: {answer}");
    }

    // On a loaded machine the server may need longer than the script waits.
    private async Task<bool> ListensAsync()
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Patience; await Task.Delay(500))
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(Host, _ports.Bolt);
                return true;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }
        return false;
    }

    /// <summary>Runs the script of <c>../shared/neo4j</c> on this server.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> RunAsync(params string[] arguments)
    {
        if (arguments is ["start"])
        {
            await StartAsync();
            return Started;
        }
        using var process = Process.Start(Script(arguments))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"neo4j.sh {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output} {await error}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_guard is null) return;
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
        _guard = null;
    }

    // Starts the server, for each line it is given, and waits for the end of its input, which comes when this server is disposed
    // of and also when this process dies, however it dies; then kills the server and removes its folder. Being the one that
    // starts it, it cannot miss a server that is only just starting.
    private Process StartGuard()
    {
        var start = Script(["-c", $"""
            trap '' PIPE
            while read -r _; do if said=$("$0" start 2>&1); then echo {Started}; else echo $said; fi; done 2> /dev/null
            "$0" kill > /dev/null 2>&1; sleep 0.3; rm -rf "$NEO4J_DIR"
            """, _script!]);
        start.FileName = "setsid";
        start.ArgumentList[0] = "bash";
        start.RedirectStandardInput = true;
        start.RedirectStandardError = false;
        return Process.Start(start)!;
    }

    private ProcessStartInfo Script(string[] arguments)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(_script!);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in ScriptEnvironment) start.Environment[name] = value;
        start.Environment.TryAdd("NEO4J_HEAP", "512m");
        start.Environment.TryAdd("NEO4J_PAGECACHE", "128m");
        return start;
    }

    private static string? FindScript()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphService.sln"))) folder = folder.Parent;
        if (folder?.Parent is not { } parent) return null;
        var script = Path.Combine(parent.FullName, "shared", "neo4j", "neo4j.sh");
        return File.Exists(script) ? script : null;
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static (int Bolt, int Http) FreePorts()
    {
        using TcpListener bolt = new(IPAddress.Loopback, 0), http = new(IPAddress.Loopback, 0);
        bolt.Start();
        http.Start();
        return (((IPEndPoint)bolt.LocalEndpoint).Port, ((IPEndPoint)http.LocalEndpoint).Port);
    }
}
