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
    public async Task Lists_of_a_person_go_on_behind_the_cursor_and_where_it_was_when_its_element_is_gone()
    {
        var first = await SampleServer.AskAsync("""{ person(by: {name: "Ben Ode"}) { papers(first: 1) { edges { cursor node { title } } } } }""");
        var edge = first.GetProperty("data").GetProperty("person").GetProperty("papers").GetProperty("edges")[0];
        var rest = await TitlesAsync(edge.GetProperty("cursor").GetString()!);
        rest.ShouldNotBeEmpty();
        rest.ShouldNotContain(edge.GetProperty("node").GetProperty("title").GetString());

        // The place of an element that the list no longer has.
        (await TitlesAsync(Cursor("0\u001Fpaper-gone"))).Count.ShouldBe(rest.Count + 1);
        (await TitlesAsync(Cursor("1\u001Fpaper-gone"))).ShouldBe(rest);
        (await TitlesAsync(Cursor("99\u001Fpaper-gone"))).ShouldBeEmpty();

        static string Cursor(string text) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(text));

        static async Task<List<string?>> TitlesAsync(string after)
        {
            var answer = await SampleServer.AskAsync($$"""{ person(by: {name: "Ben Ode"}) { papers(after: "{{after}}") { nodes { title } } } }""");
            return [.. answer.GetProperty("data").GetProperty("person").GetProperty("papers").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("title").GetString())];
        }
    }

    [Fact]
    public async Task Only_papers_that_count_make_coauthors() =>
        (await SampleServer.DataAsync("""
            { person(by: {key: "person-ada"}) { all: coauthors { totalCount } few: coauthors(papers: {maxAuthors: 1}) { totalCount }
                old: coauthors(papers: {lastYear: 1900}) { nodes { person { key } } } } }
            """)).ShouldBe("""{"person":{"all":{"totalCount":1},"few":{"totalCount":0},"old":{"nodes":[]}}}""");

    [Theory]
    [InlineData("organizations(where: {kind: COMPANY}) { nodes { key } }", """{"organizations":{"nodes":[{"key":"org-acme"}]}}""")]
    [InlineData("organizations(where: {kind: UNIVERSITY}) { totalCount }", """{"organizations":{"totalCount":0}}""")]
    [InlineData("labs(where: {organization: \"T3JnYW5pemF0aW9uOm9yZy1hY21l\"}) { nodes { name } }", """{"labs":{"nodes":[{"name":"Loom Lab"}]}}""")]
    [InlineData("labs(where: {}) { totalCount }", """{"labs":{"totalCount":1}}""")]
    public async Task Organizations_and_labs_are_filtered(string field, string answer) =>
        (await SampleServer.DataAsync($"{{ {field} }}")).ShouldBe(answer);

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
