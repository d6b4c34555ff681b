using GraphService.Domain;
using GraphService.KnowledgeGraphContract;
using GraphService.Sqlite;

// Writes the graph of one seed over the graph of another, and says on a line each how far it is.
//   GraphService.Sqlite.Writer FILE SEED-BEFORE SEED-AFTER PEOPLE
var people = int.Parse(args[3]);
var before = args[1] == "none" ? GraphSnapshot.Empty : RandomGraphs.Large(int.Parse(args[1]), people);
var after = RandomGraphs.Large(int.Parse(args[2]), people);
await using var store = await SqliteGraphStore.OpenAsync(args[0]);
Console.WriteLine("open");
var sources = new ListChange<StoredSource>(
    StoredGraphs.SourcesOf(after).Upserted, [.. before.Sources.Select(s => s.Id.Value).Except(after.Sources.Select(s => s.Id.Value))]);
var change = GraphChange.Between(before, after, sources);
var revision = await store.WriteAsync(
    change, await store.GetRevisionAsync(CancellationToken.None), new Spoken(), CancellationToken.None);
Console.WriteLine($"revision {revision}");

internal sealed class Spoken : IProgress<WriteProgress>
{
    public void Report(WriteProgress value) => Console.WriteLine($"written {value.Done} of {value.Total}");
}
