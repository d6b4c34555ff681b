using GraphService.Domain;
using GraphService.KnowledgeGraphContract.Reference;

namespace GraphService.KnowledgeGraphContract;

/// <content>Random graphs: the answers are those of the reference.</content>
public abstract partial class KnowledgeGraphContract
{
    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task On_random_graphs_facts_are_those_of_the_reference(int seed)
    {
        var (snapshot, graph, reference) = await RandomAsync(seed);
        PersonId[] people = [.. snapshot.People.Select(p => p.Id), new("person-former"), new("person-older"), Village.Nobody];
        OrganizationId[] organizations = [.. snapshot.Organizations.Select(o => o.Id)];

        await Same(g => g.GetPeopleAsync(people, None));
        await Same(g => g.GetAuthorshipsOfPeopleAsync(people, None));
        await Same(g => g.GetAuthorshipsOfPapersAsync([.. snapshot.Papers.Select(p => p.Id), new("paper-former")], None));
        await Same(g => g.GetAdvisorsAsync(people, None));
        await Same(g => g.GetAdviseesAsync(people, None));
        await Same(g => g.GetEmploymentsOfPeopleAsync(people, None));
        await Same(g => g.GetEmploymentsOfOrganizationsAsync(organizations, None));
        await Same(g => g.GetEducationsOfPeopleAsync(people, None));
        await Same(g => g.GetEducationsOfOrganizationsAsync(organizations, None));
        await Same(g => g.GetMembershipsOfPeopleAsync(people, None));
        await Same(g => g.GetMembershipsOfLabsAsync([.. snapshot.Labs.Select(l => l.Id)], None));
        await Same(g => g.GetCollaborationsAsync(people, None));
        foreach (var paper in snapshot.Papers)
        {
            await Same(g => g.FindPaperAsync(new(PaperIdentifierKind.Doi, paper.Doi ?? "none"), None));
            await Same(g => g.FindPaperAsync(new(PaperIdentifierKind.Arxiv, paper.Arxiv ?? "none"), None));
        }

        async Task Same<T>(Func<IKnowledgeGraph, ValueTask<T>> ask) => (await ask(graph)).ShouldAnswer(await ask(reference));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task On_random_graphs_searches_and_lists_are_those_of_the_reference(int seed)
    {
        var (snapshot, graph, reference) = await RandomAsync(seed);
        var random = new Random(seed);
        string[] parts = ["zhu", "jie", "Łoś", "ann", "o n", "mueler", "smiht", "z", "rui jie z", "cruz de", "李", "lukas zuk", "survey a"];
        foreach (var text in parts.Concat(snapshot.People.Take(5).Select(p => Misspelt(p.Name))))
        {
            await Same(text, g => g.SearchPeopleAsync(text, 100, None));
            await Same(text, g => g.SearchPeopleAsync(text, 3, None));
            await Same(text, g => g.SearchOrganizationsAsync(text, 5, None));
            await Same(text, g => g.SearchLabsAsync(text, 5, None));
            await Same(text, g => g.ListPeopleAsync(new(NameContains: text), PersonOrder.PaperCount, new(First: 4), None));
        }

        foreach (var text in parts.Concat(snapshot.Papers.Take(5).Select(p => Misspelt(p.Title))))
        {
            await Same(text, g => g.SearchPapersAsync(text, 10, None));
            await Same(text, g => g.ListPapersAsync(new(TitleContains: text), PaperOrder.Title, new(Last: 3), None));
        }

        foreach (var organization in snapshot.Organizations)
        {
            await Same(organization.Name, g => g.ListPeopleAsync(new(Organization: organization.Id), PersonOrder.Name, new(), None));
            await Same(organization.Name, g => g.ListLabsAsync(organization.Id, new(), None));
        }

        foreach (var lab in snapshot.Labs)
            await Same(lab.Name, g => g.ListPeopleAsync(new(Lab: lab.Id), PersonOrder.PaperCount, new(), None));
        for (var i = 0; i < 10; i++)
        {
            var page = new PageRequest(Maybe(6), MaybeKey(), Maybe(6), MaybeKey());
            await Same($"{page}", g => g.ListPeopleAsync(new(), PersonOrder.Name, page, None));
            await Same($"{page}", g => g.ListOrganizationsAsync(null, page, None));
            await Same($"{page}", g => g.ListSourcesAsync(page, None));
            await Same($"{page}", g => g.ListPapersAsync(
                new(VenueContains: "proc", FirstYear: 2016), PaperOrder.Newest, page with { After = null, Before = null }, None));
        }

        async Task Same<T>(string question, Func<IKnowledgeGraph, ValueTask<T>> ask) =>
            (await ask(graph)).ShouldAnswer(await ask(reference), question);

        int? Maybe(int below) => random.Next(2) == 0 ? null : random.Next(below);

        PageKey? MaybeKey() => random.Next(2) == 0
            ? null
            : snapshot.People[random.Next(snapshot.People.Count)] is var p ? new(SortKeys.OfName(p.Name), p.Id.Value) : null;

        string Misspelt(string text)
        {
            var at = random.Next(text.Length);
            return random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, "x"),
                _ => at > 0 ? text[..(at - 1)] + text[at] + text[at - 1] + text[(at + 1)..] : text,
            };
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task On_random_graphs_coauthors_and_colleagues_are_those_of_the_reference(int seed)
    {
        var (snapshot, graph, reference) = await RandomAsync(seed);
        PersonId[] people = [.. snapshot.People.Select(p => p.Id)];
        foreach (var filter in Filters)
        {
            await Same(g => g.GetCoauthorsAsync(people, filter, None));
            for (var i = 0; i + 2 < people.Length; i += 2)
            {
                await Same(g => g.GetSharedCollaboratorsAsync(people[i..(i + 2)], filter, None));
                await Same(g => g.GetSharedCollaboratorsAsync([people[i + 2], people[i], people[i + 1]], filter, None));
            }
        }

        foreach (var person in people)
            await Same(g => g.GetColleaguesAsync(person, None));

        async Task Same<T>(Func<IKnowledgeGraph, ValueTask<T>> ask) => (await ask(graph)).ShouldAnswer(await ask(reference));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task On_random_graphs_paths_and_lineages_are_those_of_the_reference(int seed)
    {
        var (snapshot, graph, reference) = await RandomAsync(seed);
        var random = new Random(seed);
        PersonId[] people = [.. snapshot.People.Select(p => p.Id)];
        PathLinks[] links = [PathLinks.Coauthorship, PathLinks.Coauthorship, PathLinks.All, PathLinks.Advising | PathLinks.Lab, PathLinks.Employer];
        foreach (var kind in Enum.GetValues<PathKind>())
        {
            for (var i = 0; i < 12; i++)
            {
                var query = new PathQuery(One(people), One(people))
                {
                    Kind = kind,
                    Links = links[i % links.Length],
                    Papers = i % 3 == 0 ? One(Filters) : CoauthorFilter.All,
                    WithoutPeople = i % 4 == 1 ? random.GetItems(people, 2) : [],
                    WithoutPapers = i % 5 == 2 ? [One(snapshot.Papers).Id, One(snapshot.Papers).Id] : [],
                    MaxLength = 1 + random.Next(4),
                    Limit = 1 + random.Next(12),
                };
                await Same($"{query}", g => g.FindPathsAsync(query, None));
            }
        }

        foreach (var person in people)
        {
            foreach (var direction in Enum.GetValues<LineageDirection>())
            {
                await Same($"{person}", g => g.GetLineageAsync(new(person, direction), None));
                await Same($"{person}", g => g.GetLineageAsync(
                    new(person, direction) { MaxDepth = 2, Kinds = [AdvisorKind.Phd, AdvisorKind.Master, AdvisorKind.Other] }, None));
            }
        }

        T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

        async Task Same<T>(string question, Func<IKnowledgeGraph, ValueTask<T>> ask) =>
            (await ask(graph)).ShouldAnswer(await ask(reference), question);
    }

    private static readonly CoauthorFilter[] Filters =
        [CoauthorFilter.All, new(MaxAuthors: 3), new(FirstYear: 2017), new(LastYear: 2019), new(MaxAuthors: 4, FirstYear: 2016, LastYear: 2020)];

    private async Task<(GraphSnapshot Snapshot, IKnowledgeGraph Graph, ReferenceGraph Reference)> RandomAsync(int seed)
    {
        var snapshot = RandomGraphs.Small(seed);
        return (snapshot, await CreateAsync(snapshot), new ReferenceGraph(snapshot));
    }
}
