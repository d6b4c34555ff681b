using System.Text.Json;
using GraphService.Import.Claims;
using GraphService.Import.Importing;

namespace GraphService.Import.Tests.Readers;

/// <summary>The profiles that ship state the facts of the five documents they were written from.</summary>
public sealed class ShippedProfilesTests
{
    public static TheoryData<string, string> Profiles => new()
    {
        { "ruijie-zhu", "000_58c6f0df79ab2a50.json" },
        { "rui-jie-zhu.md", "001_c3f88d0ae33b5841.json" },
        { "ruizhe-wang.html", "002_fb0d25370309310f.json" },
        { "hanqing-zhu.tex", "003_9cd8936b924de7e8.json" },
        { "efficient-inference-cv.txt", "004_c7723f0f009f8e23.json" },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task A_shipped_profile_agrees_with_the_labels(string profile, string labels)
    {
        using var label = JsonDocument.Parse(File.ReadAllText(Repository.Shared("eval", "seeds", labels)));
        var gold = label.RootElement;
        var result = await new ProfileDocumentExtractor().ExtractAsync(Find(profile), TestContext.Current.CancellationToken);
        var claims = result.Claims;

        result.Problems.ShouldBeEmpty();
        claims.Subject.Name.ShouldBe(gold.GetProperty("person").GetProperty("name").GetString());
        Papers(claims).ShouldBe(Papers(gold), ignoreOrder: true);
        claims.Advisors.Select(advisor => advisor.Name).Distinct().ShouldBe(Values(gold, "advisors", "name").Distinct(), ignoreOrder: true);
        claims.Education.Count.ShouldBe(gold.GetProperty("education").GetArrayLength());
        // Two positions at one organisation, of which one has no dates, may be read as one.
        claims.Employers.Count.ShouldBeInRange(gold.GetProperty("employers").GetArrayLength() - 1, gold.GetProperty("employers").GetArrayLength());
    }

    [Fact]
    public void No_shipped_profile_holds_private_details()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "import"), "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            text.ShouldNotMatch(@"[\w.]+@[\w-]+\.\w+", Path.GetFileName(file));
            text.ShouldNotMatch(@"\+\d[\d \-()]{8,}", Path.GetFileName(file));
        }
    }

    private static FoundDocument Find(string profile)
    {
        var folder = Path.Combine(Repository.Root, "import", "profiles");
        return DocumentScanner.Scan(new ImportRequest(folder), new ProfileDocumentExtractor().IsDocument, TestContext.Current.CancellationToken)
            .Documents.Single(document => document.Path == profile);
    }

    private static IEnumerable<string> Papers(DocumentClaims claims) =>
        claims.Papers.Select(paper => $"{Fold(paper.Title)}: {string.Join(", ", paper.Authors.Select(author => author.Name))} ({paper.Year}) {paper.Arxiv}{paper.Doi}");

    private static IEnumerable<string> Papers(JsonElement gold) =>
        gold.GetProperty("papers").EnumerateArray().Select(paper =>
            $"{Fold(paper.GetProperty("title").GetString()!)}: {string.Join(", ", paper.GetProperty("authors").EnumerateArray().Select(author => author.GetString()))} ({paper.GetProperty("year")}) {paper.GetProperty("arxiv").GetString()}{paper.GetProperty("doi").GetString()}");

    private static IEnumerable<string?> Values(JsonElement gold, string list, string name) =>
        gold.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(name).GetString());

    // The labels keep a hyphen of its own kind in one title.
    private static string Fold(string title) => title.Replace('‐', '-');
}
