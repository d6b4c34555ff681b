namespace GraphService.GraphQL.Tests;

public sealed class ErrorTests
{
    [Fact]
    public async Task An_ambiguous_name_lists_the_candidates_and_what_tells_them_apart()
    {
        var error = await SampleServer.ErrorAsync("""{ person(by: {name: "Dan Roe"}) { name } }""");

        Code(error).ShouldBe("AMBIGUOUS_NAME");
        var candidates = error.GetProperty("extensions").GetProperty("candidates");
        candidates.EnumerateArray().Select(c => c.GetProperty("key").GetString()).ShouldBe(["person-dan1", "person-dan2"]);
        candidates[0].GetProperty("description").GetString().ShouldBe("1 paper; 2021; with Emil Sand");
        candidates[1].GetProperty("description").GetString().ShouldBe("0 papers");
    }

    [Fact]
    public async Task An_unknown_name_names_the_nearest()
    {
        var error = await SampleServer.ErrorAsync("""{ collaborationPath(from: "Cleo Ruis", to: "Ben Ode") { length } }""");

        Code(error).ShouldBe("NOT_FOUND");
        error.GetProperty("message").GetString()!.ShouldContain("Cleo Ruiz [person-cleo");
        error.GetProperty("path")[0].GetString().ShouldBe("collaborationPath");
    }

    [Theory]
    [InlineData("""{ person(by: {key: "person-nobody"}) { name } }""", "NOT_FOUND")]
    [InlineData("""{ sharedCollaborators(people: ["Ada Löw"]) { person { name } } }""", "BAD_ARGUMENT")]
    [InlineData("""{ advisorLineage(person: "Ada Löw", maxDepth: 0) { person { name } } }""", "BAD_ARGUMENT")]
    [InlineData("""{ people(first: 1, after: "?") { nodes { name } } }""", "BAD_ARGUMENT")]
    [InlineData("""{ people(search: "a", order: NAME) { nodes { name } } }""", "BAD_ARGUMENT")]
    [InlineData("""{ organizations(search: "a", where: {kind: COMPANY}) { nodes { name } } }""", "BAD_ARGUMENT")]
    [InlineData("""{ labs(search: "a", where: {}) { nodes { name } } }""", "BAD_ARGUMENT")]
    [InlineData("""{ person(by: {name: "Ada Löw"}) { papers(after: "TG9vbXMfcGFwZXItbG9vbXM") { nodes { title } } } }""", "BAD_ARGUMENT")]
    public async Task Errors_have_a_stable_code(string query, string code) => Code(await SampleServer.ErrorAsync(query)).ShouldBe(code);

    [Fact]
    public async Task One_failing_field_leaves_the_others() =>
        (await SampleServer.AskAsync("""{ person(by: {name: "Dan Roe"}) { name } statistics { people } }"""))
            .GetProperty("data").GetProperty("statistics").GetProperty("people").GetInt32().ShouldBe(6);

    private static string? Code(System.Text.Json.JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();
}
