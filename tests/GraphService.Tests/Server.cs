using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace GraphService.Tests;

/// <summary>The real program, serving.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private Server(Process process, Uri url)
    {
        _process = process;
        _client = new() { BaseAddress = url };
    }

    public HttpClient Client => _client;

    /// <summary>Starts it on a free port and waits until it is ready.</summary>
    public static Task<Server> StartAsync(Workspace workspace, params (string Name, string Value)[] environment) =>
        StartAsync(workspace, environment, "serve");

    /// <summary>As <see cref="StartAsync(Workspace, ValueTuple{string, string}[])"/>, by another command line.</summary>
    public static async Task<Server> StartAsync(Workspace workspace, (string Name, string Value)[] environment, params string[] arguments)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        var server = new Server(workspace.Start(environment, [.. arguments, "--url", url.ToString()]), url);
        for (var attempt = 0; attempt < 1800; attempt++)
        {
            if (server._process.HasExited)
                throw new InvalidOperationException("the server ended: " + await server._process.StandardError.ReadToEndAsync());
            try
            {
                if ((await server._client.GetAsync("/health/ready")).IsSuccessStatusCode)
                    return server;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("the server did not become ready");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async Task<JsonElement> AskAsync(string query)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Ctrl-C, and how it ended.</summary>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-INT", _process.Id.ToString()]))
            await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose() => _client.Dispose();
}
