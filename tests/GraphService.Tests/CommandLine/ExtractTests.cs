using System.Text.Json;

namespace GraphService.Tests.CommandLine;

public sealed class ExtractTests
{
    [Fact]
    public async Task The_seeds_give_one_file_each_in_the_form_of_the_labels()
    {
        var seeds = Directory.GetFiles(Repository.Shared("seeds"), "*.txt").Order().ToArray();
        using var workspace = new Workspace();

        await workspace.OutputAsync(["extract", .. seeds, "--out", "facts"]);

        Directory.GetFiles(workspace["facts"]).Select(Path.GetFileNameWithoutExtension).Order()
            .ShouldBe(seeds.Select(Path.GetFileNameWithoutExtension));
        foreach (var file in Directory.GetFiles(workspace["facts"]))
        {
            var facts = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            facts.EnumerateObject().Select(p => p.Name).ShouldBe(
                ["document", "person", "papers", "advisors", "employers", "education", "labs", "collaborators"], ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Documents_that_would_overwrite_each_other_are_refused_before_anything_is_written()
    {
        using var workspace = new Workspace();
        workspace.Write("jane.md", "# Jane Roe");
        workspace.Write("jane.html", "<h1>Jane Roe</h1>");

        var outcome = await workspace.RunAsync("extract", "jane.md", "jane.html", "--out", "facts");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("jane.html and jane.md would both be written to jane.json");
        Directory.Exists(workspace["facts"]).ShouldBeFalse();
    }
}
