using System.Net;
using System.Text;

namespace GraphService.Tests.Serving;

public sealed class ServerTests
{
    [Fact]
    public async Task Without_a_command_the_program_imports_and_serves_and_stops_on_control_c()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var server = await Server.StartAsync(workspace);

        var answer = await server.AskAsync("""{ statistics { sources } collaborationPath(from: "Jason Eshraghian", to: "Bo Peng") { length } }""");
        answer.GetProperty("data").GetProperty("statistics").GetProperty("sources").GetInt32().ShouldBe(5);
        answer.GetProperty("data").GetProperty("collaborationPath").GetProperty("length").GetInt32().ShouldBe(2);
        (await server.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_change_made_by_another_process_shows_without_a_restart()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var server = await Server.StartAsync(workspace);

        workspace.Write("import/profiles/new.md", "# Nadia Fern\n\n## Publications\n\n- Nadia Fern, Omar Till. \"A study of quiet rivers\". Journal of Water, 2021.\n");
        await workspace.OutputAsync("import");

        for (var attempt = 0; attempt < 100; attempt++)
        {
            var answer = await server.AskAsync("""{ people(search: "Nadia Fern") { totalCount } }""");
            if (answer.GetProperty("data").GetProperty("people").GetProperty("totalCount").GetInt32() == 1)
                return;
            await Task.Delay(100);
        }

        Assert.Fail("the new person did not show");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_one_line()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var server = await Server.StartAsync(workspace);

        var outcome = await workspace.RunAsync("serve", "--url", server.Client.BaseAddress!.ToString());

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("is taken by another program");
    }

    [Fact]
    public async Task A_store_of_another_program_is_refused_and_left_alone()
    {
        using var workspace = Workspace.WithProfiles();
        workspace.Write("graph.db", "This is somebody's diary.");

        var outcome = await workspace.RunAsync("import");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("graph.db");
        File.ReadAllText(workspace["graph.db"]).ShouldBe("This is somebody's diary.");
    }

    [Fact]
    public async Task Browsers_get_pages_and_programs_get_json_at_the_same_address()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var server = await Server.StartAsync(workspace);

        using var browser = new HttpRequestMessage(HttpMethod.Get, "/graphql") { Headers = { { "Accept", "text/html" } } };
        using var page = await server.Client.SendAsync(browser);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");

        var answer = await server.AskAsync("{ __typename }");
        answer.GetProperty("data").GetProperty("__typename").GetString().ShouldBe("Query");

        (await server.Client.GetStringAsync("/graphql?sdl")).ShouldContain("type Person ");
        (await server.Client.GetStringAsync("/health/live")).ShouldBe("live");
    }

    [Fact]
    public async Task A_simple_cross_site_request_executes_nothing()
    {
        using var workspace = Workspace.WithProfiles();
        await workspace.OutputAsync("import");
        using var server = await Server.StartAsync(workspace);

        using var form = new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, "text/plain");
        using var response = await server.Client.PostAsync("/graphql", form);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }
}
