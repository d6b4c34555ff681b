using System.Text.Json;
using GraphService.Domain;

namespace GraphService.Import.Tests.Identity;

/// <summary>Compares a graph with labelled identities.</summary>
internal static class IdentityExpectations
{
    /// <summary>Checks that every spelling is known, the clusters and the distinct pairs.</summary>
    /// <param name="snapshot">The graph.</param>
    /// <param name="labels">The content of <c>IDENTITIES.json</c>.</param>
    public static void CheckPeople(GraphSnapshot snapshot, JsonElement labels)
    {
        foreach (var cluster in labels.GetProperty("clusters").EnumerateArray())
        {
            var people = cluster.EnumerateArray().SelectMany(mention => People(snapshot, mention.GetProperty("name").GetString()!)).Distinct().ToList();
            cluster.EnumerateArray().ShouldAllBe(mention => People(snapshot, mention.GetProperty("name").GetString()!).Count > 0, cluster.ToString());
            people.Count.ShouldBe(1, $"{cluster}: {string.Join(" | ", people.Select(p => $"{p.Name} {p.Aliases}"))}");
        }

        foreach (var pair in labels.GetProperty("distinct").EnumerateArray())
        {
            var (first, second) = (People(snapshot, pair[0].GetString()!), People(snapshot, pair[1].GetString()!));
            first.ShouldNotBeEmpty(pair.ToString());
            second.ShouldNotBeEmpty(pair.ToString());
            first.Intersect(second).ShouldBeEmpty(pair.ToString());
        }
    }

    public static void CheckPapers(GraphSnapshot snapshot, JsonElement labels)
    {
        foreach (var cluster in labels.GetProperty("clusters").EnumerateArray())
        {
            var keys = cluster.EnumerateArray().Select(mention => TextFolding.FoldTight(mention.GetProperty("title").GetString()!)).ToHashSet();
            snapshot.Papers.Count(p => keys.Contains(TextFolding.FoldTight(p.Title))).ShouldBe(1, cluster.ToString());
        }

        foreach (var mention in labels.GetProperty("short_mentions").EnumerateArray())
        {
            var shortTitle = TextFolding.FoldTight(mention.GetProperty("mention").GetString()!);
            snapshot.Papers.ShouldNotContain(p => TextFolding.FoldTight(p.Title) == shortTitle);
            var full = TextFolding.FoldTight(mention.GetProperty("paper").GetProperty("title").GetString()!);
            snapshot.Papers.Count(p => TextFolding.FoldTight(p.Title) == full).ShouldBe(1);
        }
    }

    private static List<Person> People(GraphSnapshot snapshot, string name) =>
        [.. snapshot.People.Where(p => p.Aliases.Prepend(p.Name).Any(n => StraightQuotes(n) == name))];

    // Labels write them so, whatever the format of a profile has.
    private static string StraightQuotes(string name) => name.Replace('“', '"').Replace('”', '"');
}
