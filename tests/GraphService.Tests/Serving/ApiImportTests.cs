using System.Net.Http.Json;
using System.Text.Json;

namespace GraphService.Tests.Serving;

public sealed class ApiImportTests
{
    private const string Key = "a-key-for-this-test";

    private const string Mutation = """
        mutation ($name: String!, $text: String!) { importDocument(input: {name: $name, text: $text}) {
            importedDocument { hasChanges revision sourceKey } errors { ... on Error { message } } } }
        """;

    private const string Profile = "# Nadia Fern\n\n## Publications\n\n- Nadia Fern, Omar Till. \"A study of quiet rivers\". Journal of Water, 2021.\n";

    [Fact]
    public async Task With_the_key_a_document_is_imported_once_and_the_second_time_changes_nothing()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var server = await Server.StartAsync(workspace, ("GRAPHSERVICE_API_KEY", Key));

        var first = await SendAsync(server, Key, "nadia.md", Profile);
        first.GetProperty("importedDocument").GetProperty("hasChanges").GetBoolean().ShouldBeTrue();
        var found = await server.AskAsync("""{ person(by: {name: "Nadia Fern"}) { papers { nodes { title } } sources { source { path } } } }""");
        found.GetProperty("data").GetProperty("person").GetProperty("sources")[0].GetProperty("source").GetProperty("path").GetString().ShouldBe("submitted/nadia.md");

        var second = await SendAsync(server, Key, "nadia.md", Profile);
        second.GetProperty("importedDocument").GetProperty("hasChanges").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("../nadia.md", Profile)]
    [InlineData("nadia.md", "")]
    public async Task A_document_that_cannot_be_imported_is_a_user_error(string name, string text)
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var server = await Server.StartAsync(workspace, ("GRAPHSERVICE_API_KEY", Key));

        var answer = await SendAsync(server, Key, name, text);

        answer.GetProperty("importedDocument").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("errors")[0].GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("another-key")]
    public async Task Without_the_key_nothing_is_written(string? key)
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var server = await Server.StartAsync(workspace, ("GRAPHSERVICE_API_KEY", Key));

        using var response = await PostAsync(server, key, "nadia.md", Profile);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("AUTH_NOT_AUTHENTICATED");
        var people = await server.AskAsync("""{ people(search: "Nadia Fern") { totalCount } }""");
        people.GetProperty("data").GetProperty("people").GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    private static async Task<JsonElement> SendAsync(Server server, string key, string name, string text)
    {
        using var response = await PostAsync(server, key, name, text);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data").GetProperty("importDocument");
    }

    private static Task<HttpResponseMessage> PostAsync(Server server, string? key, string name, string text)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Mutation, variables = new { name, text } }) };
        if (key is not null)
            request.Headers.Add("X-API-Key", key);
        return server.Client.SendAsync(request);
    }
}
