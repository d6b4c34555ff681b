using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace GraphService.Tests.Neo4j;

/// <summary>Cypher for analysts without a Neo4j client, on the command line and over HTTP.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CypherTests(TestServer server, CypherTests.ImportedProfiles profiles) : IClassFixture<CypherTests.ImportedProfiles>
{
    private const string Key = "correct horse";
    private const string Zhu = "MATCH (p:Person {name: $name}) RETURN p.name AS name, 1 AS one, [1.5, null] AS list, p.orcid AS nothing";

    [Fact]
    public async Task A_question_is_answered_as_a_table_as_JSON_and_as_CSV()
    {
        var workspace = await profiles.ReadyAsync(server);

        var table = await CypherAsync(workspace, Zhu, "--param", "name=Rui-Jie Zhu");
        var json = await CypherAsync(workspace, Zhu, "--param", "name=\"Rui-Jie Zhu\"", "--json");
        var csv = await CypherAsync(workspace, Zhu, "--param", "name=Rui-Jie Zhu", "--csv");

        table.Output.ShouldContain("Rui-Jie Zhu");
        table.Output.ShouldContain("[1.5, null]");
        table.Output.ShouldContain("1 row");
        var answer = JsonDocument.Parse(json.Output).RootElement;
        answer.GetProperty("keys").EnumerateArray().Select(k => k.GetString()).ShouldBe(["name", "one", "list", "nothing"]);
        answer.GetProperty("rows")[0].GetRawText().Where(c => !char.IsWhiteSpace(c)).ShouldBe("[\"Rui-JieZhu\",1,[1.5,null],null]");
        csv.Output.ReplaceLineEndings("\n").ShouldBe("name,one,list,nothing\nRui-Jie Zhu,1,\"[1.5, null]\",\n");
    }

    [Fact]
    public async Task Nodes_relationships_paths_and_times_are_written_as_in_Cypher()
    {
        var workspace = await profiles.ReadyAsync(server);

        var answer = await CypherAsync(workspace, """
            MATCH path = (l:Lab)-[:PART_OF]->(o:Organization) WITH path, l, o ORDER BY l.id LIMIT 1
            RETURN [n IN nodes(path) | labels(n)[0]] AS labels, path, date('2024-02-29') AS day, duration('P1M2DT3S') AS span,
              datetime('2024-01-02T03:04:05+01:00') AS time, {b: 'it\'s', a: true} AS map
            """, "--csv");

        answer.Output.ShouldContain("(:Lab {");
        answer.Output.ShouldContain(")-[:PART_OF]->(:Organization {");
        answer.Output.ShouldContain("2024-02-29,P1M2DT3S,2024-01-02T03:04:05+01:00,\"{a: true, b: 'it\\'s'}\"");
    }

    [Fact]
    public async Task A_question_of_the_folder_analysis_runs_from_its_file_and_a_limit_says_that_there_is_more()
    {
        var workspace = await profiles.ReadyAsync(server);

        var file = await CypherAsync(workspace, "--file", Path.Combine(Repository.Root, "cypher", "analysis", "most-connected.cypher"), "--limit", "2");

        file.ExitCode.ShouldBe(0, file.Error);
        file.Output.ShouldContain("2 rows, and more");
    }

    [Theory]
    [InlineData("CREATE (:Person {id: 'x'})")]
    [InlineData("MATCH (p:Person) SET p.name = 'x'")]
    [InlineData("DROP INDEX person_name")]
    [InlineData("CREATE USER eve SET PASSWORD 'not a secret'")]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line")]
    [InlineData("RETURN [x IN [1] | COUNT { LOAD CSV FROM 'http://127.0.0.1/' AS line RETURN line }]")]
    [InlineData("CALL dbms.listConfig()")]
    [InlineData("RETURN [x IN [1] | COLLECT { CALL db.stats.clear('QUERIES') YIELD success RETURN success }]")]
    [InlineData("SHOW TRANSACTIONS")]
    [InlineData("TERMINATE TRANSACTION 'neo4j-transaction-1'")]
    [InlineData("SHOW SETTINGS")]
    public async Task What_does_more_than_read_the_graph_is_refused(string statement)
    {
        var service = await profiles.ServeAsync(server);

        using var response = await AskAsync(service, Key, new { statement });

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString().ShouldBe("READ_ONLY");
    }

    [Fact]
    public async Task A_wrong_statement_is_answered_with_the_servers_words_and_the_place()
    {
        var workspace = await profiles.ReadyAsync(server);

        var outcome = await CypherAsync(workspace, "MATCH (p:Person)\nRETURN p.name LIMT 3");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("(line 2, column 15 (offset: 31))");
        outcome.Error.ShouldContain("LIMT");
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_ended()
    {
        var workspace = await profiles.ReadyAsync(server);

        var outcome = await CypherAsync(workspace, "UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000) AS j RETURN count(*)", "--timeout", "1");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("longer than the 1 s");
    }

    [Fact]
    public async Task Over_HTTP_a_question_needs_the_key()
    {
        var service = await profiles.ServeAsync(server);

        using var without = await AskAsync(service, null, new { statement = "RETURN 1" });
        using var wrong = await AskAsync(service, "guess", new { statement = "RETURN 1" });
        using var right = await AskAsync(service, Key, new { statement = "UNWIND range(1, $n) AS i RETURN i", parameters = new { n = 3 }, limit = 2 });

        without.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await right.Content.ReadAsStringAsync()).ShouldBe("{\"keys\":[\"i\"],\"rows\":[[1],[2]],\"hasMore\":true}");
    }

    [Fact]
    public async Task Over_HTTP_the_answer_may_be_CSV_and_a_bad_request_is_told_why()
    {
        var service = await profiles.ServeAsync(server);

        using var csv = await AskAsync(service, Key, new { statement = "RETURN 'a,b' AS text" }, "text/csv");
        using var none = await AskAsync(service, Key, new { query = "RETURN 1" });
        using var many = await AskAsync(service, Key, new { statement = "RETURN 1", limit = 1_000_000 });
        using var unknown = await AskAsync(service, Key, new { statement = "RETURN $missing" });

        (await csv.Content.ReadAsStringAsync()).ShouldBe("text\r\n\"a,b\"\r\n");
        none.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        many.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await unknown.Content.ReadAsStringAsync()).ShouldContain("missing");
    }

    [Fact]
    public async Task Without_being_told_to_the_service_answers_no_Cypher()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var service = await Server.StartAsync(workspace, ("GRAPHSERVICE_API_KEY", Key));

        using var response = await AskAsync(service, Key, new { statement = "RETURN 1" });

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await workspace.RunAsync("cypher", "RETURN 1")).ExitCode.ShouldBe(64);
        (await workspace.RunAsync("serve", "--cypher")).ExitCode.ShouldBe(64);
    }

    private Task<Outcome> CypherAsync(Workspace workspace, params string[] arguments) =>
        workspace.RunAsync([("NEO4J_PASSWORD", server.Password)], ["cypher", .. arguments, "--neo4j", server.Uri]);

    private static async Task<HttpResponseMessage> AskAsync(Server service, string? key, object body, string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/cypher") { Content = JsonContent.Create(body) };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        if (key is not null)
            request.Headers.Add("X-API-Key", key);
        return await service.Client.SendAsync(request);
    }

    /// <summary>The shipped profiles in Neo4j, imported by the program for the first test, and the program serving them.</summary>
    public sealed class ImportedProfiles : IAsyncDisposable
    {
        private Workspace? _workspace;
        private Server? _service;

        internal async Task<Workspace> ReadyAsync(TestServer server)
        {
            if (_workspace is not null)
                return _workspace;
            await server.StartAsync();
            _workspace = Workspace.WithProfiles();
            var outcome = await _workspace.RunAsync([("NEO4J_PASSWORD", server.Password)], "import", "--neo4j", server.Uri);
            outcome.ExitCode.ShouldBe(0, outcome.Error);
            return _workspace;
        }

        internal async Task<Server> ServeAsync(TestServer server) => _service ??= await Server.StartAsync(
            await ReadyAsync(server), [("NEO4J_PASSWORD", server.Password), ("GRAPHSERVICE_API_KEY", Key)], "serve", "--neo4j", server.Uri, "--cypher");

        public ValueTask DisposeAsync()
        {
            _service?.Dispose();
            _workspace?.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
