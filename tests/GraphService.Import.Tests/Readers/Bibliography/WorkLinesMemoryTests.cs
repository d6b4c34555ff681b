using GraphService.Import.Readers.Bibliography;

namespace GraphService.Import.Tests.Readers.Bibliography;

/// <summary>What reading takes of the process, so that nothing else may run beside it.</summary>
[Collection(Alone)]
public sealed class WorkLinesMemoryTests
{
    private const string Alone = "alone";

    [Fact]
    public async Task The_largest_collection_streams_in_flat_memory()
    {
        await using var file = File.OpenRead(Repository.Shared("graphs", "arxiv.jsonl.gz"));
        var (works, mentions, truncated, most) = (0, 0, 0, 0L);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await foreach (var work in WorkLines.ReadAsync(file))
        {
            work.Problem.ShouldBeNull();
            works++;
            mentions += work.Paper!.Authors.Count;
            truncated += work.Paper.Truncated ? 1 : 0; // an author called "others"
            if (works % 100_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        (works, mentions + truncated).ShouldBe((573_800, 1_749_795));
        most.ShouldBeLessThan(50_000_000);
    }

    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class AloneCollection;
}
