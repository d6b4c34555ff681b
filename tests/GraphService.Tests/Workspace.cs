using System.Diagnostics;
using System.Text;

namespace GraphService.Tests;

/// <summary>An empty folder in which the real program runs; everything in it goes when the test ends.</summary>
internal sealed class Workspace : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly List<Process> _started = [];

    public Workspace() => Folder = Directory.CreateTempSubdirectory("graphservice-").FullName;

    public string Folder { get; }

    public string this[string path] => Path.Combine(Folder, path);

    /// <summary>A workspace with the profiles that ship.</summary>
    public static Workspace WithProfiles()
    {
        var workspace = new Workspace();
        CopyFolder(Repository.Import, workspace["import"]);
        return workspace;
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Runs the program to its end.</summary>
    public Task<Outcome> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <summary>As <see cref="RunAsync(string[])"/>, with variables in its environment.</summary>
    public async Task<Outcome> RunAsync((string Name, string Value)[] environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Runs the program to its end and expects success.</summary>
    public async Task<string> OutputAsync(params string[] arguments)
    {
        var outcome = await RunAsync(arguments);
        outcome.ExitCode.ShouldBe(0, outcome.Output + outcome.Error);
        return outcome.Output;
    }

    /// <summary>Starts the program; it is killed when the workspace goes, if it still runs.</summary>
    public Process Start(params string[] arguments) => Start([], arguments);

    /// <summary>As <see cref="Start(string[])"/>, with variables in its environment.</summary>
    public Process Start((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "graphservice.dll"), .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        _started.Add(process);
        return process;
    }

    public void Dispose()
    {
        foreach (var process in _started)
        {
            try
            {
                process.Kill(entireProcessTree: true);
            }
            catch (InvalidOperationException)
            {
                // It has ended already.
            }
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
