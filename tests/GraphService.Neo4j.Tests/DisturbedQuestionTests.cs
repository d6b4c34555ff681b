using GraphService.Domain;
using GraphService.Graph;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Neo4j.Tests;

/// <summary>Questions while others write, and questions that ask for too much.</summary>
public sealed class DisturbedQuestionTests(TestServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly PathQuery AdaToEve = new(Village.Ada, Village.Eve);

    [Fact]
    public async Task An_import_in_the_middle_of_a_question_lets_it_be_asked_again()
    {
        await using var store = await VillageAsync();
        var withoutBob = Village.Snapshot with { Authorships = [.. Village.Snapshot.Authorships.Where(f => f.Person != Village.Bob)] };
        var asked = 0;

        // Paths are chosen in memory between two statements: there the other program writes.
        var graph = await Neo4jKnowledgeGraph.OpenAsync(store, After(async () =>
        {
            if (++asked == 1)
                await store.WriteAsync(GraphChange.Between(Village.Snapshot, withoutBob, new([], [])), 1, null, None);
        }), new(), None);

        (await graph.FindPathsAsync(AdaToEve, None)).Single().People.ShouldBe([Village.Ada, Village.Cyd, Village.Dan, Village.Eve]);
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_question_disturbed_by_one_import_after_another_is_a_conflict()
    {
        await using var store = await VillageAsync();
        var revision = 1L;
        var present = Village.Snapshot;
        var graph = await Neo4jKnowledgeGraph.OpenAsync(store, After(async () =>
        {
            var next = present with { Redirects = [.. present.Redirects, new($"person-former-{revision}", Village.Ada.Value)] };
            revision = await store.WriteAsync(GraphChange.Between(present, next, new([], [])), revision, null, None);
            present = next;
        }), new(), None);

        var error = await Should.ThrowAsync<GraphStoreException>(async () => await graph.FindPathsAsync(AdaToEve, None));

        error.IsConflict.ShouldBeTrue();
        error.Message.ShouldContain("while a question was asked");
    }

    [Fact]
    public async Task Paths_that_lead_through_too_much_of_the_graph_are_refused_in_words()
    {
        await using var store = await VillageAsync();
        var graph = await CypherGraphs.OpenAsync(store, new() { MaxLinks = 3 });

        (await graph.FindPathsAsync(new(Village.Gus, Village.Ivo), None)).Count.ShouldBe(1);
        (await Should.ThrowAsync<GraphQueryException>(async () => await graph.FindPathsAsync(AdaToEve, None))).Message.ShouldContain("more than 3 authorships");
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_refused_in_words()
    {
        await using var store = await VillageAsync();

        // The server looks for transactions that have run out of time every two seconds.
        var graph = await Neo4jKnowledgeGraph.OpenAsync(
            store, After(() => Task.Delay(TimeSpan.FromSeconds(6))), new() { Timeout = TimeSpan.FromSeconds(1) }, None);

        (await Should.ThrowAsync<GraphQueryException>(async () => await graph.FindPathsAsync(AdaToEve, None))).Message.ShouldContain("more than 1 seconds");
    }

    [Fact]
    public async Task A_cancelled_question_ends_without_waiting_for_the_server()
    {
        await using var store = await VillageAsync();
        using var cancellation = new CancellationTokenSource();
        var released = new TaskCompletionSource();
        var graph = await Neo4jKnowledgeGraph.OpenAsync(store, After(async () =>
        {
            await cancellation.CancelAsync();
            await released.Task;
        }), new(), None);

        await Should.ThrowAsync<OperationCanceledException>(async () => await graph.FindPathsAsync(AdaToEve, cancellation.Token));
        released.SetResult();
    }

    [Fact]
    public async Task Nodes_written_by_hand_are_found_once_the_graph_is_opened()
    {
        await using var store = await VillageAsync();
        await using var driver = Database.Connect(server);
        await driver.ExecutableQuery("CREATE (:Person {id: 'person-zoe', name: 'Zoë Neu'}), (:Paper {id: 'paper-new', title: 'Ünusual'}), (:Organization {id: 'org-new', name: 'Häus'}), (:Lab {id: 'lab-new', name: 'Öl'})").ExecuteAsync();

        var graph = await CypherGraphs.OpenAsync(store);
        (await graph.SearchPeopleAsync("zoe neu", 3, None)).Single().Node.Id.Value.ShouldBe("person-zoe");
        (await graph.SearchPapersAsync("unusual", 3, None)).Single().Kind.ShouldBe(MatchKind.Exact);
        (await graph.SearchOrganizationsAsync("hau", 1, None)).Single().Kind.ShouldBe(MatchKind.Prefix);
        (await graph.ListLabsAsync(null, new(Last: 1), None)).Items.Single().Node.Id.Value.ShouldBe("lab-new");

        await driver.ExecutableQuery("MATCH (p:Person {id: 'person-zoe'}) SET p.name = 'Zoë Alt' REMOVE p.searchText").ExecuteAsync();
        (await (await CypherGraphs.OpenAsync(store)).SearchPeopleAsync("zoe alt", 3, None)).Single().Kind.ShouldBe(MatchKind.Exact);
    }

    [Fact]
    public async Task The_graph_in_memory_follows_changes_made_by_another_instance_and_by_hand()
    {
        await using var store = await VillageAsync();
        await using var elsewhere = await Database.OpenAsync(server);
        await using var driver = Database.Connect(server);
        using var current = new CurrentGraph(store);
        var first = await current.RefreshAsync(None);
        (await current.RefreshAsync(None)).ShouldBeSameAs(first, "nothing was changed");

        var renamed = Village.Snapshot with { People = [.. Village.Snapshot.People.Select(p => p.Id == Village.Hal ? p with { Name = "Hal Elsewhere" } : p)] };
        await elsewhere.WriteAsync(GraphChange.Between(Village.Snapshot, renamed, new([], [])), 1, null, None);
        (await NameOfHalAsync()).ShouldBe("Hal Elsewhere");
        await driver.ExecutableQuery("MATCH (p:Person {id: 'person-hal'}) SET p.name = 'Hal by hand'").ExecuteAsync();
        (await NameOfHalAsync()).ShouldBe("Hal by hand");

        async Task<string?> NameOfHalAsync() => (await (await current.RefreshAsync(None)).GetPeopleAsync([Village.Hal], None))[0]?.Name;
    }

    /// <summary>Makes graphs in memory, each after something has happened.</summary>
    private static Func<StoredGraph, IKnowledgeGraph> After(Func<Task> happens) => part =>
    {
        Task.Run(happens).Wait();
        return new KnowledgeGraph(part);
    };

    private async Task<Neo4jGraphStore> VillageAsync()
    {
        var store = await Database.EmptyAsync(server);
        await store.WriteAsync(GraphChange.Between(GraphSnapshot.Empty, Village.Snapshot, StoredGraphs.SourcesOf(Village.Snapshot)), 0, null, None);
        return store;
    }
}
