using System.Diagnostics;
using System.Globalization;
using GraphService.Import.Evaluation;
using GraphService.Import.Extraction;
using GraphService.Import.Tests.Readers;

namespace GraphService.Import.Tests.Evaluation;

public sealed class ExtractionScoreTests
{
    [Fact]
    public void A_fact_counts_whatever_its_accents_case_and_punctuation()
    {
        var score = new ExtractionScore();
        score.Add(
            Profile("J. Müller", ["Hélène Rey"], [new("École Polytechnique", "Ph.D.", null, null)]),
            Profile("j müller", ["helene rey"], [new("Ecole Polytechnique", "PhD student", null, null)]));

        score.Row("advisors").F1.ShouldBe(1);
        score.Row("education").F1.ShouldBe(1);
        score.Row("person name").F1.ShouldBe(1);
    }

    [Fact]
    public void A_fact_pairs_with_one_fact_only()
    {
        var score = new ExtractionScore();
        var jobs = new[] { new LabelledPosition("Meta AI", null, "2024-05", null) };
        score.Add(Profile(null, [], []) with { Employers = jobs }, Profile(null, [], []) with { Employers = [jobs[0], jobs[0]] });

        score.Row("employers").ShouldBe(new ScoreRow("employers", 1, 1, 2));
    }

    [Fact]
    public void A_position_in_another_year_is_another_position()
    {
        var score = new ExtractionScore();
        score.Add(
            Profile(null, [], []) with { Employers = [new("Meta AI", null, "2024-05", null)] },
            Profile(null, [], []) with { Employers = [new("Meta", null, "2023-05", null)] });

        score.Row("employers").Right.ShouldBe(0);
    }

    [Theory]
    [InlineData("UIUC", "University of Illinois at Urbana-Champaign", true)]
    [InlineData("UI", "University of Illinois", true)]
    [InlineData("UT Austin", "ECE Department of UT Austin", true)]
    [InlineData("Google Brain", "Meta", false)]
    [InlineData("the", "Meta", false)]
    public void Organisations_match_by_words_and_acronyms(string a, string b, bool same) => LooseMatch.SameOrganization(a, b).ShouldBe(same);

    [Theory]
    [InlineData("Ph.D. candidate", "phd")]
    [InlineData("M.Sc.", "master")]
    [InlineData("B.Eng.", "bachelor")]
    [InlineData("undergraduate", "bachelor")]
    [InlineData("Highschool", "highschool")]
    public void Degrees_are_compared_by_level(string degree, string level) => LooseMatch.DegreeLevel(degree).ShouldBe(level);

    [Theory]
    [InlineData("seeds")]
    [InlineData("dev")]
    public void The_table_is_that_of_score_py(string set)
    {
        var labels = Repository.Shared("eval", set);
        var script = Repository.Shared("eval", "score.py");
        using var folder = new TemporaryFolder();
        foreach (var path in Directory.EnumerateFiles(labels, "*.json"))
        {
            if (LabelledProfile.Read(path) is not { } gold) continue;
            var document = new[] { Path.Combine(labels, gold.Document), Path.Combine(Repository.Shared("seeds"), gold.Document) }.First(File.Exists);
            using var output = File.Create(Path.Combine(folder.Path, Path.GetFileName(path)));
            GoldJson.Write(output, gold.Document, ProfileExtractor.Extract(gold.Document, File.ReadAllBytes(document), ExtractionOptions.Default).Claims);
        }

        var expected = Run("python3", [script, labels, folder.Path]);
        var score = GoldEvaluation.Run(labels, [], ExtractionOptions.Default);

        foreach (var row in score.Rows)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{row.Name,-16}{row.Precision,10:0.000}{row.Recall,8:0.000}{row.F1,7:0.000}{row.Right,7}{row.Gold,6}{row.Found,7}");
            expected.ShouldContain(line);
        }

        expected.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"headline {score.Headline:0.000}"));
    }

    private static LabelledProfile Profile(string? name, IReadOnlyList<string> advisors, IReadOnlyList<LabelledPosition> education) =>
        new("page.md", name, [], advisors, [], education, [], []);

    private static string Run(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("needs ../shared/eval/score.py and a Python 3 to run it");
            throw;
        }
    }
}
