using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <content>Coauthors, shared collaborators, colleagues, lineages.</content>
public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task Coauthors_come_with_the_shared_papers_most_first()
    {
        var graph = await VillageAsync();

        (await graph.GetCoauthorsAsync([Village.Ada, Village.Nobody, Village.Dan, Village.Hal], CoauthorFilter.All, None))
            .Select(c => c.Select(Text))
            .ShouldAnswer([["bob: 1 6", "cyd: 2"], [], ["bob: 3", "cyd: 4", "eve: 5", "fay: 5"], []]);
    }

    [Fact]
    public async Task Only_papers_that_count_make_coauthors()
    {
        var graph = await VillageAsync();

        (await Coauthors(Village.Ada, new(FirstYear: 1))).ShouldBe(["bob: 1", "cyd: 2"]);
        (await Coauthors(Village.Ada, new(LastYear: 2001))).ShouldBe(["bob: 1"]);
        (await Coauthors(Village.Ada, new(FirstYear: 2002, LastYear: 2002))).ShouldBe(["cyd: 2"]);
        (await Coauthors(Village.Dan, new(MaxAuthors: 2))).ShouldBe(["bob: 3", "cyd: 4"]);
        (await Coauthors(Village.Dan, new(MaxAuthors: 3))).Count().ShouldBe(4);
        (await Coauthors(Village.Dan, new(MaxAuthors: 1))).ShouldBeEmpty();

        async Task<IEnumerable<string>> Coauthors(PersonId person, CoauthorFilter filter) =>
            (await graph.GetCoauthorsAsync([person], filter, None)).Single().Select(Text);
    }

    [Fact]
    public async Task Shared_collaborators_wrote_with_every_one()
    {
        var graph = await VillageAsync();

        (await Shared(CoauthorFilter.All, Village.Ada, Village.Dan)).ShouldBe(["bob (ada: 1 6, dan: 3)", "cyd (ada: 2, dan: 4)"]);
        (await Shared(CoauthorFilter.All, Village.Dan, Village.FormerAda)).ShouldBe(["bob (dan: 3, ada: 1 6)", "cyd (dan: 4, ada: 2)"]);
        (await Shared(CoauthorFilter.All, Village.Bob, Village.Cyd, Village.Eve)).ShouldBe(["dan (bob: 3, cyd: 4, eve: 5)"]);
        (await Shared(CoauthorFilter.All, Village.Dan, Village.Eve)).ShouldBe(["fay (dan: 5, eve: 5)"]);
        (await Shared(CoauthorFilter.All, Village.Ada, Village.Gus)).ShouldBeEmpty();
        (await Shared(new(FirstYear: 2002), Village.Ada, Village.Dan)).ShouldBe(["cyd (ada: 2, dan: 4)"]);
        (await Shared(new(MaxAuthors: 2), Village.Dan, Village.Eve)).ShouldBeEmpty();

        async Task<IEnumerable<string>> Shared(CoauthorFilter filter, params PersonId[] people) =>
            (await graph.GetSharedCollaboratorsAsync(people, filter, None))
                .Select(s => $"{s.Person.Value[7..]} ({string.Join(", ", s.With.Select(Text))})");
    }

    [Fact]
    public async Task Shared_collaborators_need_two_different_people_that_the_graph_knows()
    {
        var graph = await VillageAsync();

        await Refused(Village.Ada);
        await Refused(Village.Ada, Village.Ada);
        await Refused(Village.Ada, Village.FormerAda);
        await Refused();
        (await Refused(Village.Ada, Village.Nobody)).Message.ShouldContain("person-nobody");

        Task<GraphQueryException> Refused(params PersonId[] people) => Should.ThrowAsync<GraphQueryException>(
            async () => await graph.GetSharedCollaboratorsAsync(people, CoauthorFilter.All, None));
    }

    [Fact]
    public async Task Colleagues_were_at_one_place_at_one_time()
    {
        var graph = await VillageAsync();

        (await Colleagues(Village.Ada)).ShouldBe(["hal org-uni lab-engine", "bob org-acme "]);
        (await Colleagues(Village.Hal)).ShouldBe(["ada org-uni lab-engine", "eve  lab-engine"]);
        (await Colleagues(Village.Bob)).ShouldBe(["ada org-acme ", "eve org-acme "]);
        (await Colleagues(Village.Gus)).ShouldBeEmpty("an undated employment overlaps with nothing");
        (await Colleagues(Village.Nobody)).ShouldBeEmpty();

        async Task<IEnumerable<string>> Colleagues(PersonId person) => (await graph.GetColleaguesAsync(person, None))
            .Select(c => $"{c.Person.Value[7..]} {string.Join(' ', c.Organizations)} {string.Join(' ', c.Labs)}");
    }

    [Fact]
    public async Task A_lineage_goes_up_by_generations_and_reports_cycles()
    {
        var lineage = await (await VillageAsync()).GetLineageAsync(new(Village.Ada, LineageDirection.Up), None);

        lineage.Members.ShouldBe(
            [new(Village.Ada, 0), new(Village.Bob, 1), new(Village.Cyd, 1), new(Village.Dan, 2), new(Village.Eve, 3), new(Village.Fay, 4), new(Village.Gus, 5)]);
        lineage.Advisorships.Select(a => a.Id[12..]).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
        lineage.Cycles.ShouldAnswer([[Village.Eve, Village.Gus, Village.Fay]]);
    }

    [Fact]
    public async Task A_lineage_goes_down_too()
    {
        var lineage = await (await VillageAsync()).GetLineageAsync(new(Village.Cyd, LineageDirection.Down), None);

        lineage.Members.ShouldBe([new(Village.Cyd, 0), new(Village.Ada, 1)]);
        lineage.Advisorships.Select(a => a.Id).ShouldBe(["advisorship-2"]);
        lineage.Cycles.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lineage_keeps_to_its_depth_and_kinds()
    {
        var graph = await VillageAsync();

        var near = await graph.GetLineageAsync(new(Village.Ada, LineageDirection.Up) { MaxDepth = 1 }, None);
        near.Members.Select(m => m.Person).ShouldBe([Village.Ada, Village.Bob, Village.Cyd]);
        near.Advisorships.Select(a => a.Id[12..]).ShouldBe(["1", "2", "3"]);
        var doctoral = await graph.GetLineageAsync(new(Village.Ada, LineageDirection.Up) { Kinds = [AdvisorKind.Phd] }, None);
        doctoral.Members.Select(m => m.Person).ShouldBe([Village.Ada, Village.Bob, Village.Dan]);
        doctoral.Advisorships.Select(a => a.Id[12..]).ShouldBe(["1", "4"]);
        doctoral.Cycles.ShouldBeEmpty();
        var ring = await graph.GetLineageAsync(new(Village.Fay, LineageDirection.Up) { MaxDepth = 2 }, None);
        ring.Members.ShouldBe([new(Village.Fay, 0), new(Village.Gus, 1), new(Village.Eve, 2)]);
        ring.Cycles.Count.ShouldBe(1, "all advisorships between members count");
    }

    [Fact]
    public async Task Somebody_may_be_their_own_advisor()
    {
        var lineage = await (await VillageAsync()).GetLineageAsync(new(Village.Ivo, LineageDirection.Down), None);

        lineage.Members.ShouldBe([new(Village.Ivo, 0)]);
        lineage.Advisorships.Count.ShouldBe(1);
        lineage.Cycles.ShouldAnswer([[Village.Ivo]]);
    }

    [Fact]
    public async Task A_lineage_of_nobody_or_of_no_depth_is_refused()
    {
        var graph = await VillageAsync();

        await Refused(new(Village.Nobody, LineageDirection.Up));
        await Refused(new(Village.Ada, LineageDirection.Up) { MaxDepth = 0 });
        await Refused(new(Village.Ada, LineageDirection.Up) { MaxDepth = LineageQuery.MaxDepthLimit + 1 });

        Task Refused(LineageQuery query) => Should.ThrowAsync<GraphQueryException>(async () => await graph.GetLineageAsync(query, None));
    }

    [Fact]
    public async Task A_lineage_without_advisors_is_the_person_alone()
    {
        var lineage = await (await VillageAsync()).GetLineageAsync(new(Village.Hal, LineageDirection.Up), None);

        lineage.Members.ShouldBe([new(Village.Hal, 0)]);
        lineage.Advisorships.ShouldBeEmpty();
        lineage.Cycles.ShouldBeEmpty();
    }

    private static string Text(Coauthor coauthor) =>
        $"{coauthor.Person.Value[7..]}: {string.Join(' ', coauthor.Papers.Select(p => p.Value[6..]))}";
}
