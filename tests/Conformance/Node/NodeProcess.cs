using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace GraphService.Conformance.Node;

/// <summary>
/// One Node.js process that answers calls of <c>js/main.mjs</c> for all tests. Its packages are installed first; where that
/// cannot be, the tests that call it are skipped in words.
/// </summary>
public sealed class NodeProcess : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _calls = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Process? _process;
    private string? _missing;
    private Task<string>? _problems;
    private int _lastCall;

    /// <summary>Calls a method of <c>js/main.mjs</c>, or skips the test when there is no Node.js here.</summary>
    /// <exception cref="NodeException">The method threw.</exception>
    public async Task<JsonElement> CallAsync(string method, object arguments)
    {
        if (_missing is not null)
            Assert.Skip(_missing);

        var id = Interlocked.Increment(ref _lastCall);
        var answer = _calls.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        await _turn.WaitAsync();
        try
        {
            await _process!.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { id, method, arguments }, Json));
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            throw new InvalidOperationException($"Node.js ended: {(await _problems!).Trim()}");
        }
        finally
        {
            _turn.Release();
        }

        return await answer.Task.WaitAsync(Patience);
    }

    /// <inheritdoc cref="CallAsync(string, object)" />
    public async Task<T> CallAsync<T>(string method, object arguments)
        => (await CallAsync(method, arguments)).Deserialize<T>(Json)!;

    public async ValueTask InitializeAsync()
    {
        var folder = Path.Combine(Repository.Root, "tests", "Conformance", "js");
        _missing = await InstallAsync(folder);
        if (_missing is not null)
            return;

        _process = Start("node", ["main.mjs"], folder);
        _ = ReadAnswersAsync(_process);
        _problems = _process.StandardError.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            await _process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
            _process.Dispose();
        }

        _turn.Dispose();
    }

    /// <returns>Why the packages are not there, or null when they are.</returns>
    private static async Task<string?> InstallAsync(string folder)
    {
        var wanted = File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));
        if (File.GetLastWriteTimeUtc(Path.Combine(folder, "node_modules", ".package-lock.json")) >= wanted)
            return null;

        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            using var install = Start(npm, ["ci", "--no-audit", "--no-fund"], folder);
            install.StandardInput.Close();
            var output = install.StandardOutput.ReadToEndAsync();
            var problems = await install.StandardError.ReadToEndAsync();
            await output;
            await install.WaitForExitAsync();
            return install.ExitCode == 0 ? null : $"needs npm's packages, and npm ci failed: {problems.Trim()}";
        }
        catch (Win32Exception)
        {
            return "needs npm";
        }
    }

    private static Process Start(string program, string[] arguments, string folder) => Process.Start(
        new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private async Task ReadAnswersAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var answer = JsonDocument.Parse(line).RootElement;
            if (!_calls.TryRemove(answer.GetProperty("id").GetInt32(), out var call))
                continue;
            if (answer.TryGetProperty("error", out var error))
                call.SetException(new NodeException(error.GetString()!));
            else
                call.SetResult(answer.GetProperty("result"));
        }

        foreach (var call in _calls.Values)
            call.TrySetException(new NodeException("The Node.js process has ended."));
    }
}
