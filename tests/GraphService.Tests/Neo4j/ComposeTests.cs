using System.Diagnostics;

namespace GraphService.Tests.Neo4j;

/// <summary><c>docker-compose.yml</c>, judged by Docker Compose itself, and the start order that it describes.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ComposeTests(TestServer server)
{
    [Fact]
    public async Task The_file_is_sound_and_closes_what_need_not_be_open()
    {
        var (exit, config) = await ComposeAsync(("NEO4J_PASSWORD", "a-password"));

        exit.ShouldBe(0, config);
        config.ShouldContain("condition: service_healthy");
        config.ShouldContain("read_only: true");
        config.ShouldContain("no-new-privileges:true");
        config.ShouldContain("NEO4J_AUTH: neo4j/a-password");
        config.Split('\n').Where(line => line.Contains(":7687:", StringComparison.Ordinal) || line.Contains(":5080:", StringComparison.Ordinal))
            .ShouldAllBe(line => line.Contains("127.0.0.1:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_password_nothing_starts()
    {
        var (exit, output) = await ComposeAsync();

        exit.ShouldNotBe(0);
        output.ShouldContain("put NEO4J_PASSWORD into .env");
    }

    [Fact]
    public async Task The_image_runs_as_nobody_special_and_tells_its_health()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "Dockerfile"));

        lines.Last(line => line.StartsWith("USER ", StringComparison.Ordinal)).ShouldBe("USER $APP_UID");
        lines.ShouldContain(line => line.Contains("/health/ready", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_is_started_before_its_Neo4j_waits_imports_and_serves_and_one_started_after_it_finds_all_there()
    {
        await using var neo4j = new TestServer();
        using var workspace = Workspace.WithProfiles();
        (string, string)[] environment = [("NEO4J_PASSWORD", neo4j.Password)];
        var starting = Server.StartAsync(workspace, environment, "--neo4j", neo4j.Uri, "--wait", "120");

        await Task.Delay(TimeSpan.FromSeconds(2));
        starting.IsCompleted.ShouldBeFalse();
        await neo4j.StartOwnAsync();

        using (var service = await starting)
        {
            (await service.AskAsync("{ people(first: 1) { totalCount } }")).GetProperty("data").GetProperty("people").GetProperty("totalCount").GetInt32().ShouldBeGreaterThan(100);
            (await service.StopAsync()).ShouldBe(0);
        }

        using var second = await Server.StartAsync(workspace, environment, "serve", "--neo4j", neo4j.Uri);
        (await second.Client.GetStringAsync("/health/ready")).ShouldBe("ready, revision 1");
    }

    [Fact]
    public async Task A_wrong_password_is_told_at_once_however_long_the_service_may_wait()
    {
        await server.StartAsync();
        using var workspace = new Workspace();

        var outcome = await workspace.RunAsync([("NEO4J_PASSWORD", "wrong")], "serve", "--neo4j", server.Uri, "--wait", "600");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("refuses the user or the password");
    }

    private static async Task<(int Exit, string Output)> ComposeAsync(params (string Name, string Value)[] environment)
    {
        var start = await CommandAsync();
        start.ArgumentList.Add("config");
        start.WorkingDirectory = Repository.Root;
        start.Environment.Remove("NEO4J_PASSWORD");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return await RunAsync(start);
    }

    // The plugin of Docker, or the program of its own that Debian has.
    private static async Task<ProcessStartInfo> CommandAsync()
    {
        foreach (var (program, words) in ((string, string[])[])[("docker", ["compose"]), ("docker-compose", [])])
        {
            try
            {
                if ((await RunAsync(Start(program, [.. words, "version"]))).Exit == 0)
                    return Start(program, words);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // There is no such program.
            }
        }

        Assert.Skip("needs Docker Compose: 'docker compose' or 'docker-compose'");
        return null!;
    }

    private static ProcessStartInfo Start(string program, string[] arguments) =>
        new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

    private static async Task<(int Exit, string Output)> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
