using GraphService.Domain;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Graph.Tests.Paths;

/// <summary>The pairs made in advance give the same paths as the authorships themselves.</summary>
public sealed class CoauthorNetworkTests
{
    // To leave out a paper that nobody wrote changes nothing, but makes a search go by the authorships.
    private static readonly PaperId Unwritten = new("paper-unwritten");

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, 3)]
    [InlineData(3, 100)]
    [InlineData(4, 110)]
    [InlineData(5, 4)]
    public async Task Paths_in_the_network_are_those_of_the_authorships(int seed, int? maxAuthors)
    {
        var drawn = RandomGraphs.Large(seed, people: 1200);
        var snapshot = drawn with
        {
            Papers = [.. drawn.Papers, new(Unwritten, "Unwritten", null, null, null, null, null, true, [])],
        };
        var graph = new KnowledgeGraph(new(1, snapshot));
        var random = new Random(seed);
        var found = 0;
        for (var i = 0; i < 60; i++)
        {
            var ends = random.GetItems(snapshot.People.ToArray(), 2);
            var query = new PathQuery(ends[0].Id, ends[1].Id)
            {
                Kind = (PathKind)(i % 3),
                Papers = new(MaxAuthors: maxAuthors),
                Limit = 20,
            };

            var inNetwork = await PeopleAsync(graph, query);
            var byAuthorships = await PeopleAsync(graph, query with { WithoutPapers = [Unwritten] });

            inNetwork.ShouldBe(byAuthorships, $"{query}");
            found += inNetwork.Count;
        }

        found.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Many_may_ask_at_once()
    {
        var snapshot = RandomGraphs.Large(9, people: 600);
        var graph = new KnowledgeGraph(new(1, snapshot));
        var queries = Enumerable.Range(0, 200).Select(i => new PathQuery(snapshot.People[i].Id, snapshot.People[i + 300].Id)
        {
            Kind = (PathKind)(i % 4),
            Limit = 3,
        }).ToList();
        var expected = new List<IReadOnlyList<string>>();
        foreach (var query in queries)
            expected.Add(await PeopleAsync(graph, query));

        var answers = await Task.WhenAll(queries.Select(q => Task.Run(() => PeopleAsync(graph, q))));

        answers.ShouldBe(expected);
    }

    [Fact]
    public void A_cancelled_question_ends()
    {
        var snapshot = RandomGraphs.Large(9, people: 600);
        var graph = new KnowledgeGraph(new(1, snapshot));
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            graph.FindPathsAsync(new(snapshot.People[0].Id, snapshot.People[1].Id), cancellation.Token).AsTask().GetAwaiter().GetResult());
    }

    private static async Task<IReadOnlyList<string>> PeopleAsync(KnowledgeGraph graph, PathQuery query) =>
        [.. (await graph.FindPathsAsync(query, CancellationToken.None)).Select(p => string.Join(' ', p.People))];
}
