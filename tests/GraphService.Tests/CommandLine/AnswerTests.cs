using System.Text.Json;

namespace GraphService.Tests.CommandLine;

/// <summary>Questions on the command line, over the profiles that ship, imported once.</summary>
public sealed class AnswerTests(AnswerTests.ImportedProfiles imported) : IClassFixture<AnswerTests.ImportedProfiles>
{
    private Workspace Workspace => imported.Workspace;

    [Fact]
    public async Task A_person_has_advisors_with_the_line_where_it_says_so() =>
        (await Workspace.OutputAsync("person", "Rui-Jie Zhu")).ShouldMatch(@"Jason K\.? Eshraghian\s+phd\s+UC Santa Cruz\s+profiles/rui-jie-zhu\.md:\d+");

    [Fact]
    public async Task Two_profiles_of_one_person_are_one_person()
    {
        var one = JsonDocument.Parse(await Workspace.OutputAsync("person", "Rui-Jie Zhu", "--json")).RootElement;
        var other = JsonDocument.Parse(await Workspace.OutputAsync("person", "Ruijie Zhu", "--json")).RootElement;

        one.GetProperty("key").GetString().ShouldBe(other.GetProperty("key").GetString());
        one.GetProperty("papers").GetArrayLength().ShouldBeGreaterThan(15);
    }

    [Fact]
    public async Task A_path_shows_the_papers_of_every_step()
    {
        var paths = JsonDocument.Parse(await Workspace.OutputAsync("path", "Jason Eshraghian", "Bo Peng", "--json")).RootElement;

        var steps = paths[0].GetProperty("steps");
        steps.GetArrayLength().ShouldBe(2);
        foreach (var step in steps.EnumerateArray())
            step.GetProperty("papers").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Evidence_leads_to_the_lines_that_say_so()
    {
        var paths = JsonDocument.Parse(await Workspace.OutputAsync("path", "Jason Eshraghian", "Bo Peng", "--json")).RootElement;
        var papers = paths[0].GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("papers").EnumerateArray()).ToList();

        papers.SelectMany(p => p.GetProperty("sources").EnumerateArray()).Select(s => s.GetProperty("path").GetString())
            .ShouldContain("profiles/ruijie-zhu/publications.bib");
        foreach (var paper in papers)
        {
            foreach (var source in paper.GetProperty("sources").EnumerateArray())
            {
                var lines = await File.ReadAllLinesAsync(Workspace["import/" + source.GetProperty("path").GetString()]);
                var first = source.GetProperty("firstLine").GetInt32() - 1;
                var passage = string.Join(' ', lines[first..source.GetProperty("lastLine").GetInt32()]);
                Words(passage).ShouldContain(Words(paper.GetProperty("title").GetString()!));
            }
        }
    }

    [Fact]
    public async Task A_lineage_is_a_tree() =>
        (await Workspace.OutputAsync("lineage", "Hanqing Zhu")).ShouldContain("David Z. Pan phd, UT Austin");

    [Fact]
    public async Task Shared_collaborators_are_found() =>
        (await Workspace.OutputAsync("shared", "Rui-Jie Zhu", "Jason Eshraghian")).ShouldContain("Peng Zhou");

    [Fact]
    public async Task A_query_is_answered_as_json()
    {
        const string query = "query ($n: String!) { person(by: {name: $n}) { name } }";

        var answer = JsonDocument.Parse(await Workspace.OutputAsync("query", query, "--variables", """{"n": "Bo Peng"}""")).RootElement;

        answer.GetProperty("data").GetProperty("person").GetProperty("name").GetString().ShouldBe("Bo Peng");
    }

    [Fact]
    public async Task An_unclear_name_ends_with_3_and_lists_candidates()
    {
        var outcome = await Workspace.RunAsync("person", "zhu");

        outcome.ExitCode.ShouldBe(3);
        outcome.Error.ShouldContain("Hanqing Zhu [person-");
        outcome.Error.ShouldContain("Rui-Jie Zhu [person-");
    }

    [Fact]
    public async Task A_question_without_a_graph_says_what_to_do()
    {
        var outcome = await Workspace.RunAsync("person", "Bo Peng", "--store", "none.db");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("graphservice import");
    }

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    public sealed class ImportedProfiles : IAsyncLifetime
    {
        internal Workspace Workspace { get; } = Workspace.WithProfiles();

        public async ValueTask InitializeAsync() => await Workspace.OutputAsync("import");

        public ValueTask DisposeAsync()
        {
            Workspace.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
