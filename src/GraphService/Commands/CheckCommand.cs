using System.CommandLine;
using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Output;
using Spectre.Console;

namespace GraphService.Commands;

/// <summary><c>graphservice check</c>.</summary>
internal sealed class CheckCommand : Command
{
    private readonly StoreOptions _store = new();
    private readonly ImportOptions _options = new();

    public CheckCommand()
        : base("check", """
            Tells whether the store and the configuration are sound, and changes nothing.

            Examples:
              graphservice check
            """)
    {
        _store.AddTo(this);
        _options.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var console = Terminal.Out;
        var request = _options.Request(parsed, []);
        await ReadAsync(request.CorrectionsFile!, CorrectionsReader.Read, cancellationToken).ConfigureAwait(false);
        await ReadAsync(request.OrganizationsFile!, OrganizationRegistry.Read, cancellationToken).ConfigureAwait(false);
        console.WriteLine("corrections and organizations: sound");

        var store = await _store.OpenExistingAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var stored = await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
            var problems = SnapshotCheck.Problems(stored.Snapshot).ToList();
            foreach (var problem in problems)
                console.MarkupLineInterpolated($"[red]{problem}[/]");
            var s = stored.Snapshot;
            console.MarkupLineInterpolated($"{store.Description}, revision {stored.Revision}: {s.People.Count} people, {s.Papers.Count} papers, {s.Sources.Count} documents: {(problems.Count == 0 ? "sound" : "damaged, import again into a new store")}");
            return problems.Count == 0 ? ExitCode.Success : ExitCode.Failure;
        }
    }

    private static async Task ReadAsync<T>(string file, Func<string, string, T> read, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
            read(await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false), file);
    }
}
