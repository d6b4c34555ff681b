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
}
