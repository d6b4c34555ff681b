using System.Diagnostics;
using GraphService.Domain;
using GraphService.Graph;
using GraphService.Sqlite;

namespace GraphService.Benchmarks;

/// <summary>A bibliography into SQLite and out of it again.</summary>
internal static class StoreCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var name = args.Length > 0 ? args[0] : "acl";
        var root = Bibliography.RepositoryRoot();
        var input = Path.Combine(root, "..", "shared", "graphs", name + ".jsonl.gz");
        if (!File.Exists(input))
        {
            Console.Error.WriteLine("needs ../shared");
            return 1;
        }

        var snapshot = Bibliography.Read(input, new(StringComparer.Ordinal));
        var file = Path.Combine(root, "artifacts", "graphs", name + ".db");
        File.Delete(file);
        var sources = new ListChange<StoredSource>([.. snapshot.Sources.Select(s => new StoredSource(s, ReadOnlyMemory<byte>.Empty))], []);
        await using var store = await SqliteGraphStore.OpenAsync(file);
        await TimedAsync("write", () => store.WriteAsync(
            GraphChange.Between(GraphSnapshot.Empty, snapshot, sources), 0, null, CancellationToken.None));
        for (var round = 0; round < 3; round++)
        {
            var stored = await TimedAsync("read", () => store.ReadGraphAsync(CancellationToken.None));
            await TimedAsync("graph in memory", () => Task.Run(() => new KnowledgeGraph(stored)));
            await TimedAsync("difference", () => Task.Run(() => GraphChange.Between(stored.Snapshot, snapshot, ListChange<StoredSource>.None)));
        }

        Console.WriteLine($"{new FileInfo(file).Length >> 20,9} MiB   {snapshot.Papers.Count} papers, {snapshot.Authorships.Count} authorships");
        return 0;
    }

    /// <summary>Also the processor's time, which other programs on the machine do not lengthen as much.</summary>
    private static async Task<T> TimedAsync<T>(string what, Func<Task<T>> action)
    {
        var start = Stopwatch.GetTimestamp();
        var used = Environment.CpuUsage.TotalTime;
        var result = await action();
        Console.WriteLine(
            $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds,9:0} ms {(Environment.CpuUsage.TotalTime - used).TotalMilliseconds,9:0} ms CPU   {what}");
        return result;
    }
}
