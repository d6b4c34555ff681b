namespace GraphService.Tests.CommandLine;

public sealed class HelpTests
{
    public static TheoryData<string> Commands =>
        ["import", "extract", "serve", "query", "person", "path", "lineage", "shared", "forget", "export", "cypher", "check", "explain", "evaluate"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_explains_itself_with_examples(string command)
    {
        using var workspace = new Workspace();

        var help = await workspace.OutputAsync(command, "--help");

        help.ShouldContain("Examples:");
        help.ShouldContain($"graphservice {command}");
    }

    [Fact]
    public async Task A_command_line_that_is_not_understood_ends_with_64()
    {
        using var workspace = new Workspace();

        var outcome = await workspace.RunAsync("imprt");

        outcome.ExitCode.ShouldBe(64);
        outcome.Error.ShouldContain("imprt");
    }
}
