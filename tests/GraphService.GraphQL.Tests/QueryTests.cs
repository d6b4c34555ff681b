namespace GraphService.GraphQL.Tests;

public sealed class QueryTests
{
    [Fact]
    public async Task A_person_is_found_by_name_without_accents() =>
        (await SampleServer.DataAsync("""{ person(by: {name: "ada low"}) { key name aliases orcid homepages } }"""))
            .ShouldBe("""{"person":{"key":"person-ada","name":"Ada L\u00F6w","aliases":["A. Low"],"orcid":"0000-0002-1825-0097","homepages":["https://ada.example"]}}""");

    [Theory]
    [InlineData("""{key: "person-ada"}""")]
    [InlineData("""{orcid: "https://orcid.org/0000-0002-1825-0097"}""")]
    [InlineData("""{homepage: "http://www.ada.example/"}""")]
    [InlineData("""{id: "UGVyc29uOnBlcnNvbi1hZGE="}""")]
    public async Task A_person_is_found_by_every_identifier(string by) =>
        (await SampleServer.DataAsync($"{{ person(by: {by}) {{ key }} }}")).ShouldBe("""{"person":{"key":"person-ada"}}""");

    [Fact]
    public async Task A_person_has_papers_coauthors_advisors_employers_education_and_labs_with_their_sources() =>
        (await SampleServer.DataAsync("""
            { person(by: {key: "person-ada"}) {
                papers { totalCount nodes { title authors { position nameAsWritten person { key } } } }
                coauthors { nodes { paperCount person { key } papers { title } } }
                advisors { kind at advisor { key } sources { firstLine excerpt source { path } } }
                advisees { advisee { key } }
                employers { role unit start end organization { name kind } sources { confidence } }
                education { degree field start end organization { name } }
                labs { lab { name organization { key } members { person { key } } } }
            } }
            """)).ShouldBe(
            """{"person":{"papers":{"totalCount":1,"nodes":[{"title":"Looms","authors":[{"position":1,"nameAsWritten":"Ada L\u00F6w","person":{"key":"person-ada"}},{"position":2,"nameAsWritten":"B. Ode","person":{"key":"person-ben"}}]}]}"""
            + ""","coauthors":{"nodes":[{"paperCount":1,"person":{"key":"person-ben"},"papers":[{"title":"Looms"}]}]}"""
            + ""","advisors":[{"kind":"PHD","at":"Acme University","advisor":{"key":"person-ben"},"sources":[{"firstLine":2,"excerpt":"line 2 of the profile","source":{"path":"profiles/ada.md"}}]}]"""
            + ""","advisees":[],"employers":[{"role":"Engineer","unit":"Loom Lab","start":"2021-05","end":"present","organization":{"name":"Acme","kind":"COMPANY"},"sources":[{"confidence":0.9}]}]"""
            + ""","education":[{"degree":"Ph.D.","field":"Weaving","start":"2017","end":"2020","organization":{"name":"Acme"}}]"""
            + ""","labs":[{"lab":{"name":"Loom Lab","organization":{"key":"org-acme"},"members":[{"person":{"key":"person-ada"}}]}}]}}""");

    [Fact]
    public async Task A_path_names_the_papers_of_every_step() =>
        (await SampleServer.DataAsync("""
            { collaborationPath(from: "Ada Löw", to: "person-cleo") { length people { key }
                steps { from { key } to { key } strength papers { title sources { firstLine } } } } }
            """)).ShouldBe(
            """{"collaborationPath":{"length":2,"people":[{"key":"person-ada"},{"key":"person-ben"},{"key":"person-cleo"}]"""
            + ""","steps":[{"from":{"key":"person-ada"},"to":{"key":"person-ben"},"strength":1,"papers":[{"title":"Looms","sources":[{"firstLine":5}]}]}"""
            + """,{"from":{"key":"person-ben"},"to":{"key":"person-cleo"},"strength":1,"papers":[{"title":"Engines","sources":[{"firstLine":6}]}]}]}}""");

    [Fact]
    public async Task Without_its_only_middleman_there_is_no_path() =>
        (await SampleServer.DataAsync("""{ collaborationPath(from: "Ada Löw", to: "Cleo Ruiz", options: {withoutPeople: ["Ben Ode"]}) { length } }"""))
            .ShouldBe("""{"collaborationPath":null}""");

    [Fact]
    public async Task A_path_may_go_through_advising() =>
        (await SampleServer.DataAsync("""
            { collaborationPaths(from: "Ada Löw", to: "Cleo Ruiz", options: {links: [ADVISING]}) { steps { papers { title } advisorships { advisor { key } } } } }
            """)).ShouldBe("""{"collaborationPaths":[{"steps":[{"papers":[],"advisorships":[{"advisor":{"key":"person-ben"}}]},{"papers":[],"advisorships":[{"advisor":{"key":"person-cleo"}}]}]}]}""");

    [Fact]
    public async Task Shared_collaborators_come_with_the_papers_of_each_side() =>
        (await SampleServer.DataAsync("""{ sharedCollaborators(people: ["Ada Löw", "Cleo Ruiz"]) { person { key } with { person { key } papers { title } } } }"""))
            .ShouldBe("""{"sharedCollaborators":[{"person":{"key":"person-ben"},"with":[{"person":{"key":"person-ada"},"papers":[{"title":"Looms"}]},{"person":{"key":"person-cleo"},"papers":[{"title":"Engines"}]}]}]}""");

    [Theory]
    [InlineData("Ada Löw", "UP", "person-ada:0,person-ben:1,person-cleo:2")]
    [InlineData("Cleo Ruiz", "DOWN", "person-cleo:0,person-ben:1,person-ada:2")]
    public async Task A_lineage_goes_up_and_down(string person, string direction, string expected)
    {
        var answer = await SampleServer.AskAsync($$"""{ advisorLineage(person: "{{person}}", direction: {{direction}}) { members { generation person { key } } cycles { key } } }""");

        var members = answer.GetProperty("data").GetProperty("advisorLineage").GetProperty("members").EnumerateArray()
            .Select(m => $"{m.GetProperty("person").GetProperty("key")}:{m.GetProperty("generation")}");
        string.Join(",", members).ShouldBe(expected);
    }

    [Fact]
    public async Task Lists_go_on_behind_the_cursor()
    {
        var first = await SampleServer.AskAsync("{ papers(first: 2, order: TITLE) { totalCount pageInfo { hasNextPage endCursor } nodes { title } } }");
        var papers = first.GetProperty("data").GetProperty("papers");
        papers.GetProperty("totalCount").GetInt32().ShouldBe(3);
        papers.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBeTrue();
        var cursor = papers.GetProperty("pageInfo").GetProperty("endCursor").GetString();

        (await SampleServer.DataAsync($$"""{ papers(first: 2, order: TITLE, after: "{{cursor}}") { pageInfo { hasNextPage hasPreviousPage } nodes { title } } }"""))
            .ShouldBe("""{"papers":{"pageInfo":{"hasNextPage":false,"hasPreviousPage":true},"nodes":[{"title":"Mills"}]}}""");
    }

    [Fact]
    public async Task Any_node_is_found_by_its_global_id()
    {
        var id = (await SampleServer.AskAsync("""{ lab(by: {name: "Loom Lab"}) { id } }""")).GetProperty("data").GetProperty("lab").GetProperty("id").GetString();

        (await SampleServer.DataAsync($$"""{ node(id: "{{id}}") { __typename ... on Lab { name } } }"""))
            .ShouldBe("""{"node":{"__typename":"Lab","name":"Loom Lab"}}""");
    }

    [Fact]
    public async Task A_search_forgives_typos() =>
        (await SampleServer.DataAsync("""{ people(search: "cleo ruis") { nodes { key } } }""")).ShouldBe("""{"people":{"nodes":[{"key":"person-cleo"}]}}""");
}
