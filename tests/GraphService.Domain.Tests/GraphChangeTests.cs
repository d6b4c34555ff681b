namespace GraphService.Domain.Tests;

public sealed class GraphChangeTests
{
    private static readonly Evidence Line = new(new("source-a"), 3, 3, "by A. Author", 1);

    private static Paper Paper(string id, string title) => new(new(id), title, 2024, null, null, null, null, true, [Line]);

    [Fact]
    public void Equal_graphs_differ_by_nothing()
    {
        var before = new GraphSnapshot { Papers = [Paper("paper-1", "One"), Paper("paper-2", "Two")] };
        var after = new GraphSnapshot { Papers = [Paper("paper-2", "Two"), Paper("paper-1", "One")] };

        GraphChange.Between(before, after, ListChange<StoredSource>.None).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Changes_hold_only_what_is_new_changed_or_gone()
    {
        var before = new GraphSnapshot { Papers = [Paper("paper-1", "One"), Paper("paper-2", "Two"), Paper("paper-3", "Three")] };
        var after = new GraphSnapshot { Papers = [Paper("paper-1", "One"), Paper("paper-2", "Second"), Paper("paper-4", "Four")] };

        var change = GraphChange.Between(before, after, ListChange<StoredSource>.None);

        change.Papers.Upserted.Select(p => p.Title).ShouldBe(["Second", "Four"]);
        change.Papers.Removed.ShouldBe(["paper-3"]);
        change.People.IsEmpty.ShouldBeTrue();
    }
}
