using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <summary>What every <see cref="IGraphStore"/> keeps to.</summary>
public abstract class GraphStoreContract
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>An empty store; the test disposes of it.</summary>
    protected abstract Task<IGraphStore> CreateAsync();

    /// <summary>Another view of the same stored graph, as another process has it.</summary>
    protected abstract Task<IGraphStore> OpenAgainAsync(IGraphStore store);

    [Fact]
    public async Task A_new_store_is_empty_at_revision_0()
    {
        await using var store = await CreateAsync();

        (await store.GetRevisionAsync(None)).ShouldBe(0);
        var graph = await store.ReadGraphAsync(None);
        graph.Revision.ShouldBe(0);
        graph.Snapshot.ShouldHoldTheSameAs(GraphSnapshot.Empty);
        (await store.ReadSourcesAsync(None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_graph_is_read_as_it_was_written()
    {
        await using var store = await CreateAsync();
        var snapshot = StoredGraphs.Everything();

        var revision = await WriteAsync(store, GraphSnapshot.Empty, snapshot, 0);

        var stored = await store.ReadGraphAsync(None);
        stored.Revision.ShouldBe(revision);
        revision.ShouldBeGreaterThan(0);
        (await store.GetRevisionAsync(None)).ShouldBe(revision);
        stored.Snapshot.ShouldHoldTheSameAs(snapshot);
    }

    [Fact]
    public async Task A_fact_that_names_others_now_leaves_nothing_of_what_it_was()
    {
        await using var store = await CreateAsync();
        var before = Village.Snapshot;
        var after = before with
        {
            Authorships = [.. before.Authorships.Select((f, i) => i == 0 ? f with { Person = Village.Ivo } : f)],
            Advisorships = [.. before.Advisorships.Select((f, i) => i == 0 ? f with { Advisor = Village.Ivo } : f)],
            Employments = [.. before.Employments.Select((f, i) => i == 0 ? f with { Person = Village.Ivo } : f)],
            Educations = [.. before.Educations.Select((f, i) => i == 0 ? f with { Person = Village.Ivo } : f)],
            Memberships = [.. before.Memberships.Select((f, i) => i == 0 ? f with { Person = Village.Ivo } : f)],
            Collaborations = [.. before.Collaborations.Select((f, i) => i == 0 ? f with { Person = Village.Ivo } : f)],
        };
        var revision = await WriteAsync(store, GraphSnapshot.Empty, before, 0);

        await WriteAsync(store, before, after, revision);

        (await store.ReadGraphAsync(None)).Snapshot.ShouldHoldTheSameAs(after);
    }

    [Fact]
    public async Task A_graph_is_streamed_as_it_is_read()
    {
        await using var store = await CreateAsync();
        var revision = await WriteAsync(store, GraphSnapshot.Empty, StoredGraphs.Everything(), 0);
        var collected = new CollectedGraph();

        (await store.StreamAsync(collected, None)).ShouldBe(revision);

        collected.Snapshot.ShouldHoldTheSameAs((await store.ReadGraphAsync(None)).Snapshot);
        foreach (var source in collected.StoredSources)
            source.Claims.ToArray().ShouldBe(StoredGraphs.ClaimsOf(source.Source).ToArray());
    }

    [Fact]
    public async Task A_receiver_that_fails_ends_the_streaming()
    {
        await using var store = await CreateAsync();
        await WriteAsync(store, GraphSnapshot.Empty, StoredGraphs.Everything(), 0);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => store.StreamAsync(new CollectedGraph { Refusal = cancellation.Token }, None));

        (await store.ReadGraphAsync(None)).Snapshot.People.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Claims_are_read_as_they_were_written()
    {
        await using var store = await CreateAsync();
        var snapshot = StoredGraphs.Everything();

        await WriteAsync(store, GraphSnapshot.Empty, snapshot, 0);

        var sources = await store.ReadSourcesAsync(None);
        sources.Select(s => s.Source).ShouldBe(snapshot.Sources, ignoreOrder: true);
        foreach (var source in sources)
            source.Claims.ToArray().ShouldBe(StoredGraphs.ClaimsOf(source.Source).ToArray());
    }

    [Fact]
    public async Task Another_view_sees_what_was_written()
    {
        await using var store = await CreateAsync();
        await using var other = await OpenAgainAsync(store);
        var snapshot = StoredGraphs.Everything();

        var revision = await WriteAsync(store, GraphSnapshot.Empty, snapshot, 0);

        (await other.GetRevisionAsync(None)).ShouldBe(revision);
        (await other.ReadGraphAsync(None)).Snapshot.ShouldHoldTheSameAs(snapshot);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Any_graph_can_be_made_of_any_other(int seed)
    {
        await using var store = await CreateAsync();
        var random = new Random(seed);
        var before = GraphSnapshot.Empty;
        long revision = 0;
        for (var i = 0; i < 6; i++)
        {
            var after = i == 4 ? GraphSnapshot.Empty : RandomGraphs.Next(random);
            revision = await WriteAsync(store, before, after, revision);
            (await store.ReadGraphAsync(None)).Snapshot.ShouldHoldTheSameAs(after);
            before = after;
        }
    }

    [Fact]
    public async Task An_empty_change_writes_nothing()
    {
        await using var store = await CreateAsync();
        var revision = await WriteAsync(store, GraphSnapshot.Empty, StoredGraphs.Everything(), 0);

        (await store.WriteAsync(new GraphChange(), revision, null, None)).ShouldBe(revision);

        (await store.GetRevisionAsync(None)).ShouldBe(revision);
    }

    [Fact]
    public async Task The_state_tells_how_much_the_graph_holds_and_which_documents()
    {
        await using var store = await CreateAsync();
        (await store.GetStateAsync(None)).Statistics.ShouldBe(GraphStatistics.Of(0, GraphSnapshot.Empty));
        var snapshot = StoredGraphs.Everything();
        var revision = await WriteAsync(store, GraphSnapshot.Empty, snapshot, 0);

        var state = await store.GetStateAsync(None);

        state.Statistics.ShouldBe(GraphStatistics.Of(revision, snapshot));
        state.Sources.ShouldBe(snapshot.Sources, ignoreOrder: true);
        state.Basis.ShouldBeNull();
    }

    [Fact]
    public async Task A_basis_is_kept_until_the_next_write()
    {
        await using var store = await CreateAsync();
        await using var other = await OpenAgainAsync(store);
        var change = GraphChange.Between(GraphSnapshot.Empty, StoredGraphs.Everything(), StoredGraphs.SourcesOf(StoredGraphs.Everything()));
        var revision = await store.WriteAsync(change with { Basis = "rules 1" }, 0, null, None);
        (await other.GetStateAsync(None)).Basis.ShouldBe("rules 1");

        (await store.WriteAsync(new GraphChange { Basis = "rules 2" }, revision, null, None)).ShouldBe(revision);
        (await other.GetStateAsync(None)).Basis.ShouldBe("rules 2");

        await store.WriteAsync(new GraphChange(), revision, null, None);
        (await other.GetStateAsync(None)).Basis.ShouldBe("rules 2");

        await WriteAsync(store, StoredGraphs.Everything(), Village.Snapshot, revision);
        (await other.GetStateAsync(None)).Basis.ShouldBeNull();
    }

    [Fact]
    public async Task A_change_computed_from_a_former_revision_is_refused_as_a_conflict()
    {
        await using var store = await CreateAsync();
        await using var other = await OpenAgainAsync(store);
        var snapshot = StoredGraphs.Everything();
        var revision = await WriteAsync(other, GraphSnapshot.Empty, snapshot, 0);
        var change = GraphChange.Between(snapshot, GraphSnapshot.Empty, new([], [.. snapshot.Sources.Select(s => s.Id.Value)]));

        var error = await Should.ThrowAsync<GraphStoreException>(() => store.WriteAsync(change, 0, null, None));

        error.IsConflict.ShouldBeTrue();
        error.Message.ShouldContain(store.Description);
        (await store.GetRevisionAsync(None)).ShouldBe(revision);
        (await store.ReadGraphAsync(None)).Snapshot.ShouldHoldTheSameAs(snapshot);
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing()
    {
        await using var store = await CreateAsync();
        var snapshot = RandomGraphs.Large(7, people: 3000);
        using var cancellation = new CancellationTokenSource();
        var progress = new Immediately(_ => cancellation.Cancel());
        var change = GraphChange.Between(GraphSnapshot.Empty, snapshot, StoredGraphs.SourcesOf(snapshot));

        await Should.ThrowAsync<OperationCanceledException>(() => store.WriteAsync(change, 0, progress, cancellation.Token));

        (await store.GetRevisionAsync(None)).ShouldBe(0);
        (await store.ReadGraphAsync(None)).Snapshot.ShouldHoldTheSameAs(GraphSnapshot.Empty);
    }

    [Fact]
    public async Task Progress_grows_up_to_the_total()
    {
        await using var store = await CreateAsync();
        var snapshot = RandomGraphs.Large(8, people: 3000);
        var reports = new List<WriteProgress>();
        var change = GraphChange.Between(GraphSnapshot.Empty, snapshot, StoredGraphs.SourcesOf(snapshot));

        await store.WriteAsync(change, 0, new Immediately(reports.Add), None);

        reports.Count.ShouldBeGreaterThan(1);
        reports.Select(r => r.Done).ShouldBeInOrder();
        reports[^1].Done.ShouldBe(reports[^1].Total);
        reports.ShouldAllBe(r => r.Total == reports[0].Total && r.Done <= r.Total);
    }

    /// <summary>Writes the difference, with the sources' claims.</summary>
    protected static Task<long> WriteAsync(IGraphStore store, GraphSnapshot before, GraphSnapshot after, long revision)
    {
        var kept = before.Sources.ToHashSet();
        var present = after.Sources.Select(s => s.Id).ToHashSet();
        var sources = new ListChange<StoredSource>(
            [.. after.Sources.Where(s => !kept.Contains(s)).Select(s => new StoredSource(s, StoredGraphs.ClaimsOf(s)))],
            [.. before.Sources.Where(s => !present.Contains(s.Id)).Select(s => s.Id.Value)]);
        return store.WriteAsync(GraphChange.Between(before, after, sources), revision, null, None);
    }

    private sealed class Immediately(Action<WriteProgress> report) : IProgress<WriteProgress>
    {
        public void Report(WriteProgress value) => report(value);
    }
}
