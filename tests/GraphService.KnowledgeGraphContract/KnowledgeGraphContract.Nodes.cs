using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <content>Nodes by id and identifier, and the facts about them.</content>
public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task Statistics_count_every_kind()
    {
        var statistics = await (await VillageAsync()).GetStatisticsAsync(None);

        (statistics with { Revision = 0 }).ShouldBe(new(
            0, People: 9, Papers: 7, Organizations: 3, Labs: 2, Sources: 2, Authorships: 15, Advisorships: 10, Employments: 8,
            Educations: 2, Memberships: 4, Collaborations: 2));
    }

    [Fact]
    public async Task An_empty_graph_answers_with_nothing()
    {
        var graph = await CreateAsync(GraphSnapshot.Empty);

        ((await graph.GetStatisticsAsync(None)) with { Revision = 0 }).ShouldBe(new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        (await graph.GetPeopleAsync([Village.Ada], None)).ShouldBe([null]);
        (await graph.SearchPeopleAsync("Ada", 5, None)).ShouldBeEmpty();
        (await graph.ListPeopleAsync(new(), PersonOrder.Name, new(First: 3), None)).ShouldAnswer(new([], false, false, 0));
        (await graph.GetCoauthorsAsync([Village.Ada], CoauthorFilter.All, None)).ShouldAnswer([[]]);
        await Should.ThrowAsync<GraphQueryException>(async () => await graph.FindPathsAsync(new(Village.Ada, Village.Bob), None));
    }

    [Fact]
    public async Task Nodes_come_in_the_order_asked_with_null_for_the_unknown()
    {
        var graph = await VillageAsync();

        (await graph.GetPeopleAsync([Village.Bob, Village.Nobody, Village.Ada, Village.Bob, default], None)).Select(p => p?.Id)
            .ShouldBe([Village.Bob, null, Village.Ada, Village.Bob, null]);
        (await graph.GetPapersAsync([Village.Paper(2), new("paper-none")], None)).Select(p => p?.Title)
            .ShouldBe(["Éléments of Looms: A Survey", null]);
        (await graph.GetOrganizationsAsync([Village.Acme, new("org-none")], None)).Select(o => o?.Name).ShouldBe(["Acme", null]);
        (await graph.GetLabsAsync([Village.Loom, new("lab-none")], None)).Select(l => l?.Name).ShouldBe(["Loom Lab", null]);
        (await graph.GetSourcesAsync([new("source-second"), new("source-none")], None)).Select(s => s?.Path)
            .ShouldBe(["another/page.html", null]);
    }

    [Fact]
    public async Task Nodes_are_given_whole()
    {
        var graph = await CreateAsync(StoredGraphs.Everything());
        var stored = StoredGraphs.Everything();

        (await graph.GetPeopleAsync([.. stored.People.Select(p => p.Id)], None)).ShouldBe(stored.People);
        (await graph.GetPapersAsync([.. stored.Papers.Select(p => p.Id)], None)).ShouldBe(stored.Papers);
        (await graph.GetOrganizationsAsync([.. stored.Organizations.Select(o => o.Id)], None)).ShouldBe(stored.Organizations);
        (await graph.GetLabsAsync([.. stored.Labs.Select(l => l.Id)], None)).ShouldBe(stored.Labs);
        (await graph.GetSourcesAsync([.. stored.Sources.Select(s => s.Id)], None)).ShouldBe(stored.Sources);
    }

    [Fact]
    public async Task Facts_are_given_whole()
    {
        var graph = await CreateAsync(StoredGraphs.Everything());
        var stored = StoredGraphs.Everything();
        PersonId[] people = [.. stored.People.Select(p => p.Id)];

        (await graph.GetAuthorshipsOfPeopleAsync(people, None)).SelectMany(f => f).ShouldBe(stored.Authorships, ignoreOrder: true);
        (await graph.GetAdvisorsAsync(people, None)).SelectMany(f => f).ShouldBe(stored.Advisorships, ignoreOrder: true);
        (await graph.GetEmploymentsOfPeopleAsync(people, None)).SelectMany(f => f).ShouldBe(stored.Employments, ignoreOrder: true);
        (await graph.GetEducationsOfPeopleAsync(people, None)).SelectMany(f => f).ShouldBe(stored.Educations, ignoreOrder: true);
        (await graph.GetMembershipsOfPeopleAsync(people, None)).SelectMany(f => f).ShouldBe(stored.Memberships, ignoreOrder: true);
        (await graph.GetCollaborationsAsync([people[0]], None)).SelectMany(f => f).ShouldBe(stored.Collaborations);
    }

    [Fact]
    public async Task Merged_ids_answer_for_what_they_were_merged_into()
    {
        var graph = await VillageAsync();

        (await graph.GetPeopleAsync([Village.FormerAda, new("person-countess")], None)).Select(p => p?.Id).ShouldBe([Village.Ada, Village.Ada]);
        (await graph.GetPapersAsync([new("paper-old")], None)).Single()!.Id.ShouldBe(Village.Paper(1));
        (await graph.GetOrganizationsAsync([new("org-old")], None)).Single()!.Id.ShouldBe(Village.Acme);
        (await graph.GetLabsAsync([new("lab-old")], None)).Single()!.Id.ShouldBe(Village.Engine);
        (await graph.GetAuthorshipsOfPeopleAsync([Village.FormerAda], None)).Single().Count.ShouldBe(3);
        (await graph.GetAuthorshipsOfPapersAsync([new("paper-old")], None)).Single().Count.ShouldBe(2);
        (await graph.GetEmploymentsOfOrganizationsAsync([new("org-old")], None)).Single().Count.ShouldBe(4);
        (await graph.GetMembershipsOfLabsAsync([new("lab-old")], None)).Single().Count.ShouldBe(3);
        (await graph.GetCoauthorsAsync([Village.FormerAda], CoauthorFilter.All, None)).Single().Count.ShouldBe(2);
        (await graph.GetColleaguesAsync(Village.FormerAda, None)).ShouldNotBeEmpty();
        (await graph.ListPeopleAsync(new(Organization: new("org-old")), PersonOrder.Name, new(), None)).TotalCount.ShouldBe(4);
        (await graph.FindPathsAsync(new(Village.FormerAda, Village.Dan) { WithoutPapers = [new("paper-old")] }, None))
            .Single().People.ShouldBe([Village.Ada, Village.Bob, Village.Dan]);
        (await graph.GetLineageAsync(new(Village.FormerAda, LineageDirection.Up), None)).Members[0].Person.ShouldBe(Village.Ada);
    }

    [Theory]
    [InlineData(PersonIdentifierKind.Orcid, "0000-0002-1825-009X", "person-ada")]
    [InlineData(PersonIdentifierKind.Orcid, " https://orcid.org/0000-0002-1825-009x ", "person-ada")]
    [InlineData(PersonIdentifierKind.Orcid, "0000-0002-1825-0090", null)]
    [InlineData(PersonIdentifierKind.Homepage, "ada.example/~ada", "person-ada")]
    [InlineData(PersonIdentifierKind.Homepage, "HTTPS://B.EXAMPLE/ada/", "person-ada")]
    [InlineData(PersonIdentifierKind.Homepage, "http://www.bob.example/", "person-bob")]
    [InlineData(PersonIdentifierKind.Homepage, "0000-0002-1825-009X", null)]
    public async Task People_are_found_by_identifiers(PersonIdentifierKind kind, string value, string? expected) =>
        (await (await VillageAsync()).FindPersonAsync(new(kind, value), None))?.Id.Value.ShouldBe(expected);

    [Theory]
    [InlineData(PaperIdentifierKind.Doi, "10.1000/ABC.def", "paper-1")]
    [InlineData(PaperIdentifierKind.Doi, "https://doi.org/10.1000/abc.def", "paper-1")]
    [InlineData(PaperIdentifierKind.Doi, "http://dx.doi.org/10.1000/xyz", "paper-2")]
    [InlineData(PaperIdentifierKind.Doi, "doi:10.1000/none", null)]
    [InlineData(PaperIdentifierKind.Arxiv, "2401.12345", "paper-1")]
    [InlineData(PaperIdentifierKind.Arxiv, "arXiv:2401.12345v3", "paper-1")]
    [InlineData(PaperIdentifierKind.Arxiv, "https://arxiv.org/abs/2401.12345v12", "paper-1")]
    [InlineData(PaperIdentifierKind.Arxiv, "https://arxiv.org/pdf/2401.12345.pdf", "paper-1")]
    [InlineData(PaperIdentifierKind.Arxiv, "2401.1234", null)]
    public async Task Papers_are_found_by_identifiers(PaperIdentifierKind kind, string value, string? expected) =>
        (await (await VillageAsync()).FindPaperAsync(new(kind, value), None))?.Id.Value.ShouldBe(expected);

    [Fact]
    public async Task Authorships_of_people_are_newest_first_and_of_papers_by_position()
    {
        var graph = await VillageAsync();

        (await graph.GetAuthorshipsOfPeopleAsync([Village.Dan, Village.Nobody, Village.Ada], None))
            .Select(f => f.Select(a => a.Paper.Value))
            .ShouldAnswer([["paper-5", "paper-3", "paper-4"], [], ["paper-2", "paper-1", "paper-6"]]);
        (await graph.GetAuthorshipsOfPapersAsync([Village.Paper(5), Village.Paper(6)], None))
            .Select(f => f.Select(a => (a.Position, a.Person.Value).ToString()))
            .ShouldAnswer([["(1, person-dan)", "(2, person-eve)", "(3, person-fay)"], ["(1, person-bob)", "(2, person-ada)"]]);
    }

    [Fact]
    public async Task Advisors_and_advisees_are_ordered_by_kind()
    {
        var graph = await VillageAsync();

        (await graph.GetAdvisorsAsync([Village.Ada, Village.Hal], None)).Select(f => f.Select(a => a.Id))
            .ShouldAnswer([["advisorship-1", "advisorship-3", "advisorship-2"], []]);
        (await graph.GetAdviseesAsync([Village.Eve], None)).Select(f => f.Select(a => a.Id))
            .ShouldAnswer([["advisorship-6", "advisorship-9"]]);
    }

    [Fact]
    public async Task Employments_come_running_first_then_latest_start_first_and_undated_last()
    {
        var graph = await VillageAsync();

        (await graph.GetEmploymentsOfPeopleAsync([Village.Ada], None)).Single().Select(f => f.Id)
            .ShouldBe(["employment-2", "employment-4", "employment-1", "employment-3"]);
        (await graph.GetEmploymentsOfOrganizationsAsync([Village.Acme], None)).Single().Select(f => f.Id)
            .ShouldBe(["employment-6", "employment-5", "employment-1", "employment-8"]);
        (await graph.GetEducationsOfPeopleAsync([Village.Dan], None)).Single().Select(f => f.Id).ShouldBe(["education-1", "education-2"]);
        (await graph.GetEducationsOfOrganizationsAsync([Village.Uni], None)).Single().Count.ShouldBe(2);
        (await graph.GetMembershipsOfLabsAsync([Village.Engine], None)).Single().Select(f => f.Id)
            .ShouldBe(["membership-3", "membership-1", "membership-2"]);
    }

    [Fact]
    public async Task Stated_collaborations_are_found_from_both_people() =>
        (await (await VillageAsync()).GetCollaborationsAsync([Village.Ada, Village.Bob, Village.Eve, Village.Hal], None))
            .Select(f => f.Select(c => c.Id))
            .ShouldAnswer([["collaboration-1", "collaboration-2"], ["collaboration-2"], ["collaboration-1"], []]);
}
