using System.Diagnostics;
using System.Text;
using GraphService.Domain;
using GraphService.KnowledgeGraphContract;
using GraphService.Neo4j.Export;
using GraphService.Sqlite;
using Neo4j.Driver;

namespace GraphService.Neo4j.Tests;

/// <summary>Files for <c>neo4j-admin database import</c>, loaded by the real one.</summary>
public sealed class CsvExportTests(TestServer server) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphservice-csv-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_shipped_profiles_exported_from_SQLite_are_the_graph_that_Bolt_writes()
    {
        await server.StartOwnAsync();
        await using var sqlite = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"));
        await Profiles.ImportAsync(sqlite);
        IReadOnlyList<string> written;
        await using (var store = await Database.EmptyAsync(server))
        {
            await CopyAsync(sqlite, store);
            written = await DatabaseContents.ReadAsync(server);
        }

        var report = await CsvExport.WriteAsync(sqlite, _folder, CancellationToken.None);
        await LoadAsync();

        (await DatabaseContents.ReadAsync(server)).ShouldBe(written);
        report.Nodes["Person"].ShouldBeGreaterThan(100);
        await using var imported = await Database.OpenAsync(server);
        (await Profiles.ImportAsync(imported)).HasChanges.ShouldBeFalse();
        (await NamesOfIndexesAsync()).ShouldContain("person_id");
    }

    [Fact]
    public async Task Any_text_survives_the_way_from_Neo4j_through_the_files_and_back()
    {
        await server.StartOwnAsync();
        var snapshot = Disturbed(RandomGraphs.Small(11), new(12));
        IReadOnlyList<string> written;
        await using (var store = await Database.EmptyAsync(server))
        {
            StoredSource[] sources = [.. snapshot.Sources.Select((s, i) => new StoredSource(s, i == 0 ? default : Bytes(900_000, i)))];
            await store.WriteAsync(GraphChange.Between(GraphSnapshot.Empty, snapshot, new(sources, [])), 0, null, CancellationToken.None);
            written = await DatabaseContents.ReadAsync(server);
            var report = await CsvExport.WriteAsync(store, _folder, CancellationToken.None);
            report.Options.ShouldContain("--array-delimiter=U+001D");
            report.Options.ShouldContain(o => o.StartsWith("--read-buffer-size="));
        }

        await LoadAsync();

        (await DatabaseContents.ReadAsync(server)).ShouldBe(written);
        await using var loaded = await Database.OpenAsync(server);
        (await loaded.ReadGraphAsync(CancellationToken.None)).Snapshot.ShouldHoldTheSameAs(snapshot);
    }

    [Fact]
    public async Task An_export_that_does_not_end_leaves_no_script()
    {
        await using var sqlite = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"));
        await CsvExport.WriteAsync(sqlite, _folder, CancellationToken.None);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => CsvExport.WriteAsync(sqlite, _folder, cancelled.Token));

        File.Exists(Path.Combine(_folder, CsvExport.Script)).ShouldBeFalse();
    }

    // Runs the script that was written, as a user does.
    private async Task LoadAsync()
    {
        await server.RunScriptAsync("stop");
        var start = new ProcessStartInfo(Path.Combine(_folder, CsvExport.Script), ["--overwrite-destination"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_ADMIN"] = server.AdminCommand;
        foreach (var (name, value) in server.ScriptEnvironment)
            start.Environment[name] = value;
        using (var process = Process.Start(start)!)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, await output + await error);
        }

        await server.RunScriptAsync("start");
    }

    private async Task<IReadOnlyList<string>> NamesOfIndexesAsync()
    {
        await using var driver = Database.Connect(server);
        return [.. (await driver.ExecutableQuery("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name").ExecuteAsync()).Result.Select(r => r["name"].As<string>())];
    }

    private static async Task CopyAsync(IGraphStore from, IGraphStore to)
    {
        var graph = await from.ReadGraphAsync(CancellationToken.None);
        var sources = await from.ReadSourcesAsync(CancellationToken.None);
        (await to.WriteAsync(GraphChange.Between(GraphSnapshot.Empty, graph.Snapshot, new(sources, [])), 0, null, CancellationToken.None)).ShouldBe(graph.Revision);
    }

    /// <summary>Every text made of what separates, quotes, escapes and breaks lines, and of characters of every length.</summary>
    private static GraphSnapshot Disturbed(GraphSnapshot graph, Random random)
    {
        string[] pieces =
        [
            "\"", "\"\"", ",", ";", "|", "\n", "\r\n", "\t", "\\", "\\n", "\u001f", "\u001e", " ", "'", "x", "Łoś", "深", "🎓", "\u0000", "\ufeff", "\u2028", "\u0085", "null", "[]", "U+001F",
        ];
        return graph with
        {
            People = [.. graph.People.Select(p => p with { Name = Text(), Aliases = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text())], Orcid = random.Next(2) == 0 ? null : Text() })],
            Papers = [.. graph.Papers.Select(p => p with { Title = Text(), Venue = random.Next(3) == 0 ? "" : Text(), Sources = [.. p.Sources.Select(e => e with { Excerpt = Text() })] })],
            Organizations = [.. graph.Organizations.Select(o => o with { Name = Text() })],
            Authorships = [.. graph.Authorships.Select(f => f with { NameAsWritten = Text(), EqualContribution = random.Next(2) == 0 })],
        };

        string Text() => new StringBuilder().AppendJoin("", random.GetItems(pieces, random.Next(1, 9))).ToString();
    }

    private static byte[] Bytes(int count, int seed)
    {
        var bytes = new byte[count];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
