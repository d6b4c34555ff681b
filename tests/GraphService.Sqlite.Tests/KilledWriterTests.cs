using System.Diagnostics;
using GraphService.Domain;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Sqlite.Tests;

/// <summary>A process that writes is killed: the file is as it was before or as it is after.</summary>
public sealed class KilledWriterTests : IDisposable
{
    private const int People = 600;
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["graph.db"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task A_writer_killed_at_any_moment_leaves_all_of_its_change_or_nothing(int reports)
    {
        (await RunAsync("none", 21, killAfter: null)).ShouldBe(true);

        var finished = await RunAsync("21", 22, killAfter: reports);

        await using var store = await SqliteGraphStore.OpenAsync(Path);
        var stored = await store.ReadGraphAsync(CancellationToken.None);
        stored.Revision.ShouldBeInRange(finished ? 2 : 1, 2);
        stored.Snapshot.ShouldHoldTheSameAs(RandomGraphs.Large(stored.Revision == 1 ? 21 : 22, People));
        var change = GraphChange.Between(stored.Snapshot, GraphSnapshot.Empty, new([], [.. stored.Snapshot.Sources.Select(s => s.Id.Value)]));
        (await store.WriteAsync(change, stored.Revision, null, CancellationToken.None)).ShouldBe(stored.Revision + 1);
    }

    [Fact]
    public async Task A_writer_killed_while_it_creates_the_file_leaves_nothing_in_the_way()
    {
        for (var i = 0; i < 4; i++)
        {
            using var process = Start("none", 21);
            await Task.Delay(60 + (40 * i));
            process.Kill();
            await process.WaitForExitAsync();
            await using var store = await SqliteGraphStore.OpenAsync(Path);
            (await store.GetRevisionAsync(CancellationToken.None)).ShouldBeInRange(0, i + 1);
        }
    }

    /// <summary>Runs the writer and kills it after so many reports; whether it said that it had finished.</summary>
    private async Task<bool> RunAsync(string before, int after, int? killAfter)
    {
        using var process = Start(before, after);
        var finished = false;
        var reports = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            finished |= line.StartsWith("revision", StringComparison.Ordinal);
            if (line == "open" ? killAfter == 0 : ++reports == killAfter)
                process.Kill();
        }

        await process.WaitForExitAsync();
        return finished;
    }

    private Process Start(string before, int after) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            System.IO.Path.Combine(AppContext.BaseDirectory, "GraphService.Sqlite.Writer.dll"), Path, before,
            FormattableString.Invariant($"{after}"), FormattableString.Invariant($"{People}"),
        ])
    {
        RedirectStandardOutput = true,
    })!;
}
