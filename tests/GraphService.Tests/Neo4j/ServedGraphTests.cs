using System.Globalization;
using System.Text.Json;
using Neo4j.Driver;

namespace GraphService.Tests.Neo4j;

/// <summary>One Neo4j, served from memory and by Cypher.</summary>
public sealed class ServedGraphTests(ServedGraphTests.TwoServers servers) : IClassFixture<ServedGraphTests.TwoServers>
{
    public static TheoryData<string> Questions =>
    [
        "{ statistics { people papers organizations labs sources authorships advisorships employments educations memberships collaborations } }",
        "{ people(first: 20, order: PAPER_COUNT) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { key name aliases coauthors(first: 5) { totalCount nodes { paperCount person { key } papers { key } } } } } }",
        "{ people(last: 7, order: NAME) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor } nodes { key name } } }",
        """{ people(search: "zhu", first: 10) { totalCount nodes { key name } } }""",
        """{ people(search: "Jason Eshragian", first: 3) { nodes { key name } } }""",
        """{ people(where: {nameContains: "jia"}, first: 5) { totalCount nodes { key } } }""",
        """{ papers(search: "spiking neural", first: 10) { totalCount nodes { key title year venue } } }""",
        "{ papers(first: 12, order: NEWEST) { totalCount nodes { key title year doi arxiv authors { position nameAsWritten person { key } sources { firstLine excerpt source { path } } } } } }",
        "{ organizations(first: 100) { totalCount nodes { key name kind employments(first: 4) { totalCount nodes { role start end person { key } } } } } }",
        "{ labs(first: 50) { nodes { key name organization { key } members { person { key } start end } } } }",
        """{ person(by: {name: "Rui-Jie Zhu"}) { key advisors { kind at advisor { key } } advisees { advisee { key } } employers { role organization { key } start end } education { degree organization { key } } colleagues { person { key } } } }""",
        """{ collaborationPath(from: "Jason Eshraghian", to: "Bo Peng") { length steps { from { key } to { key } strength papers { key title } } } }""",
        """{ collaborationPaths(from: "Jason Eshraghian", to: "Bo Peng", kind: K_SHORTEST, limit: 7) { length people { key } } }""",
        """{ collaborationPaths(from: "Jason Eshraghian", to: "Bo Peng", kind: STRONGEST, options: {links: [COAUTHORSHIP, ADVISING, LAB, EMPLOYER]}) { cost people { key } } }""",
        """{ sharedCollaborators(people: ["Jason Eshraghian", "Rui-Jie Zhu"]) { person { key } with { person { key } papers { key } } } }""",
        """{ advisorLineage(person: "Rui-Jie Zhu", direction: UP) { members { generation person { key } } cycles { key } } }""",
        """{ person(by: {name: "zhu"}) { key } }""",
        """{ collaborationPath(from: "person-nobody", to: "Bo Peng") { length } }""",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered_alike(string question)
    {
        await servers.StartAsync();

        var fromMemory = await servers.Loaded.AskAsync(question);
        var byCypher = await servers.Queried.AskAsync(question);

        byCypher.GetRawText().ShouldBe(fromMemory.GetRawText());
        fromMemory.TryGetProperty("data", out _).ShouldBeTrue(fromMemory.GetRawText());
    }

    [Theory]
    [InlineData("person", "Rui-Jie Zhu", "--json")]
    [InlineData("path", "Jason Eshraghian", "Bo Peng", "--kind", "allshortest", "--json")]
    [InlineData("lineage", "Rui-Jie Zhu", "--json")]
    [InlineData("shared", "Jason Eshraghian", "Rui-Jie Zhu")]
    [InlineData("query", "{ people(search: \"zhu\") { nodes { key name } } }")]
    public async Task A_command_answers_alike(params string[] command)
    {
        await servers.StartAsync();

        var fromMemory = await servers.RunAsync(command);
        var byCypher = await servers.RunAsync([.. command, "--graph", "neo4j"]);

        byCypher.Output.ShouldBe(fromMemory.Output);
        byCypher.ExitCode.ShouldBe(0, byCypher.Error);
        fromMemory.Output.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_another_instance_imports_shows_in_both()
    {
        await servers.StartAsync();

        servers.Workspace.Write("import/profiles/new.md", "# Nadia Fern\n\n## Publications\n\n- Nadia Fern, Omar Till. \"A study of quiet rivers\". Journal of Water, 2021.\n");
        await servers.ImportAsync();

        await servers.ShouldComeToAnswerAsync("""{ people(search: "Nadia Fern") { totalCount } }""", """{"people":{"totalCount":1}}""");
    }

    [Fact]
    public async Task What_an_analyst_changes_by_hand_shows_in_both()
    {
        await servers.StartAsync();

        await servers.RunCypherAsync("MERGE (o:Organization {id: 'org-by-hand'}) SET o.name = 'Quiet River Institute', o.kind = 'institute'");
        await servers.ShouldComeToAnswerAsync(
            """{ organization(by: {key: "org-by-hand"}) { name kind } }""", """{"organization":{"name":"Quiet River Institute","kind":"INSTITUTE"}}""");
        await servers.RunCypherAsync("MATCH (o:Organization {id: 'org-by-hand'}) SET o.name = 'Loud River Institute'");
        await servers.ShouldComeToAnswerAsync(
            """{ organization(by: {key: "org-by-hand"}) { name } }""", """{"organization":{"name":"Loud River Institute"}}""");
        await servers.RunCypherAsync("MATCH (o:Organization {id: 'org-by-hand'}) DELETE o");
        await servers.ShouldComeToAnswerAsync("""{ organization(by: {key: "org-by-hand"}) { name } }""", """{"organization":null}""");
    }

    [Fact]
    public async Task Without_a_Neo4j_nothing_can_be_served_by_Cypher()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");

        var outcome = await workspace.RunAsync("serve", "--graph", "neo4j");

        outcome.ExitCode.ShouldBe(64);
        outcome.Error.Trim().ShouldBe("graphservice: --graph neo4j needs a Neo4j: name it with --neo4j.");
    }

    /// <summary>The shipped profiles in a Neo4j of these tests' own, and two servers over it.</summary>
    public sealed class TwoServers : IAsyncDisposable
    {
        private readonly TestServer _neo4j = new();
        private Server? _loaded;
        private Server? _queried;

        internal Workspace Workspace { get; } = Workspace.WithProfiles();

        internal Server Loaded => _loaded!;

        internal Server Queried => _queried!;

        internal async Task StartAsync()
        {
            await _neo4j.StartOwnAsync();
            if (_queried is not null)
                return;
            await ImportAsync();
            _loaded = await Server.StartAsync(Workspace, Environment, "serve", "--neo4j", _neo4j.Uri);
            _queried = await Server.StartAsync(Workspace, Environment, "serve", "--neo4j", _neo4j.Uri, "--graph", "neo4j");
        }

        internal Task<Outcome> RunAsync(params string[] command) => Workspace.RunAsync(Environment, [.. command, "--neo4j", _neo4j.Uri]);

        internal async Task ImportAsync()
        {
            var outcome = await RunAsync("import");
            outcome.ExitCode.ShouldBe(0, outcome.Output + outcome.Error);
        }

        internal async Task RunCypherAsync(string statement)
        {
            await using var driver = GraphDatabase.Driver(_neo4j.Uri, AuthTokens.Basic(_neo4j.User, _neo4j.Password), _ => { });
            await driver.ExecutableQuery(statement).ExecuteAsync();
        }

        internal async Task ShouldComeToAnswerAsync(string question, string expected)
        {
            foreach (var server in new[] { Loaded, Queried })
            {
                var answer = "";
                for (var attempt = 0; attempt < 200 && answer != expected; attempt++)
                {
                    answer = JsonSerializer.Serialize((await server.AskAsync(question)).GetProperty("data"));
                    await Task.Delay(50);
                }

                answer.ShouldBe(expected, string.Create(CultureInfo.InvariantCulture, $"asked {server.Client.BaseAddress}"));
            }
        }

        public async ValueTask DisposeAsync()
        {
            _loaded?.Dispose();
            _queried?.Dispose();
            Workspace.Dispose();
            await _neo4j.DisposeAsync();
        }

        private (string, string)[] Environment => [("NEO4J_PASSWORD", _neo4j.Password)];
    }
}
