using GraphService.Import.Evaluation;
using GraphService.Import.Extraction;
using GraphService.Import.Tests.Readers;

namespace GraphService.Import.Tests.Extraction;

/// <summary>The labelled pages are read at least as well as this.</summary>
public sealed class ScoreFloorTests
{
    [Theory]
    [InlineData("papers", 0.98)]
    [InlineData("authors", 0.97)]
    [InlineData("advisors", 0.95)]
    [InlineData("employers", 0.95)]
    [InlineData("education", 1.00)]
    public void The_seed_profiles_are_read_at_least_this_well(string row, double floor) =>
        Score("seeds").Row(row).F1.ShouldBeGreaterThanOrEqualTo(floor, Score("seeds").ToTable());

    [Theory]
    [InlineData("papers", 0.98)]
    [InlineData("authors", 0.98)]
    [InlineData("advisors", 0.97)]
    [InlineData("employers", 0.95)]
    [InlineData("education", 0.97)]
    public void The_development_pages_are_read_at_least_this_well(string row, double floor) =>
        Score("dev").Row(row).F1.ShouldBeGreaterThanOrEqualTo(floor, Score("dev").ToTable());

    [Fact]
    public void The_headlines_hold()
    {
        Score("seeds").Headline.ShouldBeGreaterThanOrEqualTo(0.99);
        Score("dev").Headline.ShouldBeGreaterThanOrEqualTo(0.975);
    }

    private static readonly Dictionary<string, Lazy<ExtractionScore>> Scores = new[] { "seeds", "dev" }.ToDictionary(
        name => name,
        name => new Lazy<ExtractionScore>(() => GoldEvaluation.Run(Path.Combine(Repository.Root, "..", "shared", "eval", name), [], ExtractionOptions.Default)));

    private static ExtractionScore Score(string name)
    {
        _ = Repository.Shared("eval", name);
        return Scores[name].Value;
    }
}
