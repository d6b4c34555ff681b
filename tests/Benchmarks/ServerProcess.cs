using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GraphService.Benchmarks;

/// <summary>The measured server, a process of its own so that the load does not count.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpLoad _usage;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        _usage = new HttpLoad(port, connections: 1);
        Port = port;
    }

    public int Port { get; }

    public static async Task<ServerProcess> StartAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        start.ArgumentList.Add("graphql");
        start.ArgumentList.Add("server");
        var process = Process.Start(start)!;
        var port = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The server did not start.");
        return new ServerProcess(process, int.Parse(port, CultureInfo.InvariantCulture));
    }

    /// <summary>What the server has used since it started.</summary>
    /// <param name="collect">Whether it first gives back what it has no use for.</param>
    public async Task<ServerUsage> ReadUsageAsync(bool collect = false)
    {
        var (_, body) = await _usage.AskAsync(Encoding.ASCII.GetBytes($"GET /usage{(collect ? "?collect" : "")} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        var parts = body.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new ServerUsage(parts[0], parts[1], parts[2], parts[3]);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
