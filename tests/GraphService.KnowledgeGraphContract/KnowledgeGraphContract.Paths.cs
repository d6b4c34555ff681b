using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <content>Collaboration paths.</content>
public abstract partial class KnowledgeGraphContract
{
    private static readonly PathQuery AdaToEve = new(Village.Ada, Village.Eve);

    [Fact]
    public async Task The_shortest_path_is_the_first_in_order_of_ids() =>
        (await PathsAsync(AdaToEve)).ShouldBe(["ada bob dan eve"]);

    [Fact]
    public async Task A_path_comes_with_everything_that_connects_its_people()
    {
        var path = (await (await VillageAsync()).FindPathsAsync(AdaToEve, None)).Single();

        path.ShouldAnswer(new(
            [Village.Ada, Village.Bob, Village.Dan, Village.Eve],
            [
                new(Village.Ada, Village.Bob, [Village.Paper(1), Village.Paper(6)], [], [], [], 2),
                new(Village.Bob, Village.Dan, [Village.Paper(3)], [], [], [], 1),
                new(Village.Dan, Village.Eve, [Village.Paper(5)], [], [], [], 0.5),
            ],
            3.5));
    }

    [Fact]
    public async Task All_shortest_paths_come_in_order_of_ids_up_to_the_limit()
    {
        (await PathsAsync(AdaToEve with { Kind = PathKind.AllShortest })).ShouldBe(["ada bob dan eve", "ada cyd dan eve"]);
        (await PathsAsync(AdaToEve with { Kind = PathKind.AllShortest, Limit = 1 })).ShouldBe(["ada bob dan eve"]);
        (await PathsAsync(new(Village.Eve, Village.Ada) { Kind = PathKind.AllShortest })).ShouldBe(["eve dan bob ada", "eve dan cyd ada"]);
    }

    [Fact]
    public async Task The_k_shortest_paths_are_longer_and_longer_and_repeat_nobody()
    {
        var query = AdaToEve with { Kind = PathKind.KShortest };

        (await PathsAsync(query)).ShouldBe(["ada bob dan eve", "ada cyd dan eve", "ada bob dan fay eve", "ada cyd dan fay eve"]);
        (await PathsAsync(query with { Limit = 3 })).ShouldBe(["ada bob dan eve", "ada cyd dan eve", "ada bob dan fay eve"]);
        (await PathsAsync(query with { MaxLength = 3 })).ShouldBe(["ada bob dan eve", "ada cyd dan eve"]);
        (await PathsAsync(new(Village.Ada, Village.Bob) { Kind = PathKind.KShortest })).ShouldBe(["ada bob", "ada cyd dan bob"]);
    }

    [Fact]
    public async Task A_detour_over_an_author_of_the_same_paper_is_a_path_too()
    {
        var v = new SnapshotBuilder();
        PersonId[] p = [.. Enumerable.Range(0, 6).Select(i => v.Person("p" + i, "Person " + i))];
        v.Paper("a", "A", 2000, p[0], p[1], p[2]);
        v.Paper("b", "B", 2000, p[1], p[3]);
        v.Paper("c", "C", 2000, p[3], p[4], p[5]);
        var graph = await CreateAsync(v.Build());

        (await graph.FindPathsAsync(new(p[0], p[5]) { Kind = PathKind.KShortest }, None)).Select(Text)
            .ShouldBe(["p0 p1 p3 p5", "p0 p1 p3 p4 p5", "p0 p2 p1 p3 p5", "p0 p2 p1 p3 p4 p5"]);
    }

    [Fact]
    public async Task The_strongest_path_goes_by_the_strongest_ties()
    {
        var v = new SnapshotBuilder();
        PersonId[] p = [.. Enumerable.Range(0, 6).Select(i => v.Person("p" + i, "Person " + i))];
        v.Paper("crowd", "Crowd", 2000, p[0], p[1], p[2], p[3], p[4]);
        v.Paper("a", "A", 2000, p[0], p[3]);
        v.Paper("b", "B", 2000, p[3], p[2]);
        v.Paper("c", "C", 2000, p[2], p[1]);
        v.Paper("d", "D", 2000, p[1], p[5]);
        v.Paper("e", "E", 2000, p[1], p[5]);
        var graph = await CreateAsync(v.Build());

        var path = (await graph.FindPathsAsync(new(p[0], p[5]) { Kind = PathKind.Strongest }, None)).Single();
        path.People.ShouldBe([p[0], p[3], p[2], p[1], p[5]], "three ties of 5/4 and one of 2 cost less than one of 1/4 and one of 2");
        path.Cost.ShouldBe((3 * 0.8) + 0.5, 1e-9);
        (await graph.FindPathsAsync(new(p[0], p[5]) { Kind = PathKind.Strongest, MaxLength = 3 }, None)).Single()
            .People.ShouldBe([p[0], p[1], p[5]], "four ties are too many, and three with the crowd cost more than two");
        (await graph.FindPathsAsync(new(p[0], p[5]) { Kind = PathKind.Strongest, Limit = 5 }, None)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_equally_strong_paths_the_one_with_fewer_steps_comes_first_then_the_first_in_order_of_ids()
    {
        var v = new SnapshotBuilder();
        PersonId[] p = [.. Enumerable.Range(0, 6).Select(i => v.Person("p" + i, "Person " + i))];
        v.Paper("a", "A", 2000, p[0], p[1]);
        v.Paper("b", "B", 2000, p[1], p[5]);
        v.Paper("c", "C", 2000, p[0], p[2]);
        v.Paper("d", "D", 2000, p[2], p[5]);
        v.Paper("e", "E", 2000, p[0], p[3], p[4]);
        v.Paper("f", "F", 2000, p[3], p[5]);
        v.Paper("g", "G", 2000, p[0], p[3], p[4]);
        var graph = await CreateAsync(v.Build());

        (await graph.FindPathsAsync(new(p[0], p[5]) { Kind = PathKind.Strongest }, None)).Single().People.ShouldBe([p[0], p[1], p[5]]);
        (await graph.FindPathsAsync(new(p[0], p[5]) { Kind = PathKind.Strongest, WithoutPeople = [p[1], p[2]] }, None))
            .Single().People.ShouldBe([p[0], p[3], p[5]]);
    }

    [Fact]
    public async Task What_the_query_leaves_out_connects_nobody()
    {
        (await PathsAsync(AdaToEve with { WithoutPeople = [Village.Bob] })).ShouldBe(["ada cyd dan eve"]);
        (await PathsAsync(AdaToEve with { WithoutPeople = [Village.Bob, Village.Cyd] })).ShouldBeEmpty();
        (await PathsAsync(AdaToEve with { WithoutPeople = [Village.Ada, Village.Eve, Village.Nobody] })).ShouldBe(["ada bob dan eve"]);
        (await PathsAsync(AdaToEve with { WithoutPapers = [Village.Paper(3)] })).ShouldBe(["ada cyd dan eve"]);
        (await PathsAsync(AdaToEve with { WithoutPapers = [Village.Paper(5), new("paper-none")] })).ShouldBeEmpty();
        (await PathsAsync(AdaToEve with { Papers = new(FirstYear: 2002) })).ShouldBe(["ada cyd dan eve"]);
        (await PathsAsync(AdaToEve with { Papers = new(LastYear: 2003) })).ShouldBeEmpty();
        (await PathsAsync(AdaToEve with { Papers = new(MaxAuthors: 2) })).ShouldBeEmpty();
        (await PathsAsync(AdaToEve with { Papers = new(MaxAuthors: 3) })).ShouldBe(["ada bob dan eve"]);
        (await PathsAsync(AdaToEve with { MaxLength = 2 })).ShouldBeEmpty();
        (await PathsAsync(AdaToEve with { MaxLength = 3 })).ShouldBe(["ada bob dan eve"]);
        (await PathsAsync(AdaToEve with { Links = PathLinks.None })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Papers_that_do_not_count_are_no_evidence() =>
        (await (await VillageAsync()).FindPathsAsync(new(Village.Ada, Village.Bob) { WithoutPapers = [Village.Paper(1)] }, None))
            .Single().Steps.Single().Papers.ShouldBe([Village.Paper(6)]);

    [Theory]
    [InlineData(PathKind.Shortest)]
    [InlineData(PathKind.AllShortest)]
    [InlineData(PathKind.KShortest)]
    [InlineData(PathKind.Strongest)]
    public async Task From_a_person_to_themselves_there_is_one_path_without_steps(PathKind kind)
    {
        var paths = await (await VillageAsync()).FindPathsAsync(new(Village.Ada, Village.FormerAda) { Kind = kind, Links = PathLinks.None }, None);

        paths.ShouldAnswer([new([Village.Ada], [], 0)]);
    }

    [Theory]
    [InlineData(PathKind.Shortest)]
    [InlineData(PathKind.AllShortest)]
    [InlineData(PathKind.KShortest)]
    [InlineData(PathKind.Strongest)]
    public async Task Between_people_who_are_not_connected_there_is_no_path(PathKind kind)
    {
        (await PathsAsync(new(Village.Ada, Village.Hal) { Kind = kind })).ShouldBeEmpty();
        (await PathsAsync(new(Village.Ada, Village.Gus) { Kind = kind })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Advising_labs_and_employers_connect_when_asked_for()
    {
        (await PathsAsync(new(Village.Ada, Village.Dan) { Links = PathLinks.Advising, Kind = PathKind.AllShortest })).ShouldBe(["ada bob dan", "ada cyd dan"]);
        (await PathsAsync(AdaToEve with { Links = PathLinks.Employer })).ShouldBe(["ada bob eve"]);
        (await PathsAsync(AdaToEve with { Links = PathLinks.Lab })).ShouldBe(["ada hal eve"]);
        (await PathsAsync(AdaToEve with { Links = PathLinks.All, Kind = PathKind.AllShortest })).ShouldBe(["ada bob eve", "ada hal eve"]);
        (await PathsAsync(new(Village.Ada, Village.Gus) { Links = PathLinks.Lab | PathLinks.Employer })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_step_holds_every_reason_that_the_query_lets_count()
    {
        var graph = await VillageAsync();
        var advisorships = (await graph.GetAdvisorsAsync([Village.Ada], None)).Single();

        (await graph.FindPathsAsync(new(Village.Ada, Village.Bob) { Links = PathLinks.All }, None)).Single().Steps.Single().ShouldAnswer(new(
            Village.Ada, Village.Bob, [Village.Paper(1), Village.Paper(6)],
            [.. advisorships.Where(a => a.Advisor == Village.Bob).OrderBy(a => a.Id, StringComparer.Ordinal)], [], [Village.Acme], 5));
        (await graph.FindPathsAsync(new(Village.Hal, Village.Ada) { Links = PathLinks.Lab | PathLinks.Employer }, None)).Single().Steps.Single()
            .ShouldAnswer(new(Village.Hal, Village.Ada, [], [], [Village.Engine], [Village.Uni], 2));
    }

    [Fact]
    public async Task Papers_of_very_many_authors_connect_them_all()
    {
        var v = new SnapshotBuilder();
        PersonId[] crowd = [.. Enumerable.Range(0, 150).Select(i => v.Person($"c{i:000}", $"Crowd {i}"))];
        var first = v.Person("first", "First");
        var last = v.Person("last", "Last");
        v.Paper("crowd", "Crowd", 2000, crowd);
        v.Paper("other-crowd", "Other crowd", 2001, crowd[20..140]);
        v.Paper("a", "A", 2000, first, crowd[10]);
        v.Paper("b", "B", 2000, crowd[149], last);
        v.Paper("c", "C", 2000, last, crowd[120]);
        var graph = await CreateAsync(v.Build());
        var query = new PathQuery(first, last);

        (await Paths(query)).ShouldBe(["first c010 c120 last"]);
        (await Paths(query with { Kind = PathKind.AllShortest })).ShouldBe(["first c010 c120 last", "first c010 c149 last"]);
        (await Paths(query with { Kind = PathKind.KShortest, Limit = 4 })).ShouldBe(
            ["first c010 c120 last", "first c010 c149 last", "first c010 c000 c120 last", "first c010 c000 c149 last"]);
        (await Paths(query with { Kind = PathKind.Strongest, MaxLength = 4 })).ShouldBe(["first c010 c120 last"]);
        (await Paths(query with { Papers = new(MaxAuthors: 149) })).ShouldBeEmpty();
        (await Paths(new(crowd[30], crowd[139]))).ShouldBe(["c030 c139"]);
        (await graph.FindPathsAsync(new(crowd[30], crowd[139]), None)).Single().Steps.Single()
            .Papers.ShouldBe([new("paper-other-crowd"), new("paper-crowd")]);
        (await graph.GetCoauthorsAsync([crowd[10]], CoauthorFilter.All, None)).Single().Count.ShouldBe(150);

        async Task<IEnumerable<string>> Paths(PathQuery q) => (await graph.FindPathsAsync(q, None)).Select(Text);
    }

    [Fact]
    public async Task Unknown_people_and_limits_out_of_range_are_refused()
    {
        // A graph that cannot be had here skips the test, and is no refusal.
        await PathsAsync(AdaToEve);
        (await Refused(new(Village.Ada, Village.Nobody))).Message.ShouldContain("person-nobody");
        await Refused(new(Village.Nobody, Village.Nobody));
        await Refused(AdaToEve with { MaxLength = 0 });
        await Refused(AdaToEve with { MaxLength = PathQuery.MaxLengthLimit + 1 });
        await Refused(AdaToEve with { Limit = 0 });
        await Refused(AdaToEve with { Limit = PathQuery.MaxLimit + 1 });

        Task<GraphQueryException> Refused(PathQuery query) => Should.ThrowAsync<GraphQueryException>(() => PathsAsync(query));
    }

    private async Task<IReadOnlyList<string>> PathsAsync(PathQuery query) =>
        [.. (await (await VillageAsync()).FindPathsAsync(query, None)).Select(Text)];

    private static string Text(CollaborationPath path) => string.Join(' ', path.People.Select(p => p.Value[7..]));
}
