using GraphService.Import.Claims;

namespace GraphService.Import.Tests.Extraction;

/// <summary>Pages of site generators that describe one paper each.</summary>
public sealed class FrontMatterWorkTests
{
    [Fact]
    public void A_page_of_a_collection_of_publications_states_one_paper()
    {
        var paper = Paper("""
            ---
            title: "On the rivers of the north: a &amp; b"
            collection: publications
            date: 2019-04-01
            venue: '<i>Journal of Rivers</i>'
            paperurl: 'https://example.org/rivers.pdf'
            citation: 'Bell, Ann, and Dorn, Carl. (2019). &quot;On the rivers of the north: a &amp; b.&quot; <i>Journal of Rivers</i>. 1(1).'
            ---

            This paper was written with Gil Hart's help.
            """);

        (paper.Title, paper.Venue, paper.Year, paper.Url).ShouldBe(("On the rivers of the north: a & b", "Journal of Rivers", 2019, "https://example.org/rivers.pdf"));
        paper.Authors.Select(author => author.Name).ShouldBe(["Bell, Ann", "Dorn, Carl"]);
        paper.Evidence.Single().FirstLine.ShouldBe(2);
    }

    [Fact]
    public void The_reference_may_stand_in_the_text() =>
        Paper("""
            ---
            title: "Ponds and their doubts"
            collection: publications
            date: 2011-01-01
            ---

            Recommended citation: Ann Bell, Carl Dorn (2011). Ponds and their doubts. doi:10.1234/ponds.5
            """).ShouldSatisfyAllConditions(
                paper => paper.Authors.Select(author => author.Name).ShouldBe(["Ann Bell", "Carl Dorn"]),
                paper => paper.Doi.ShouldBe("10.1234/ponds.5"));

    [Theory]
    [InlineData("authors:\n- admin\n- Carl Dorn\n- \"Gil Hart\"\ndate: \"2013-07-01T00:00:00Z\"", "Carl Dorn, Gil Hart", true)]
    [InlineData("authors: [\"Ann Bell\", 'Carl Dorn']\ndate: 2013-07-01", "Ann Bell, Carl Dorn", false)]
    [InlineData("author:\n  - name: Ann Bell\n    email: ann@example.org\n  - name: Carl Dorn\ndate: 2013", "Ann Bell, Carl Dorn", false)]
    public void Authors_are_listed_in_every_way_that_front_matter_has(string lines, string authors, bool truncated)
    {
        var paper = Paper($"---\ntitle: Lakes that count\npublication: In *Acme Conference on Lakes*\n{lines}\n---\n");

        string.Join(", ", paper.Authors.Select(author => author.Name)).ShouldBe(authors);
        (paper.Truncated, paper.Venue, paper.Year).ShouldBe((truncated, "Acme Conference on Lakes", 2013));
    }

    [Theory]
    [InlineData("title: A talk on lakes\ncollection: talks\nvenue: Acme University\ndate: 2013-01-01")]
    [InlineData("title: A talk on lakes\nevent: Acme Conference\npublication: none\ndate: 2013-01-01")]
    [InlineData("title: Ann Bell\ndate: 2013-01-01")]
    public void Pages_about_something_else_are_no_papers(string lines) =>
        Extracting.Markdown($"---\n{lines}\n---\n\nSome text.\n").Papers.ShouldBeEmpty();

    private static PaperClaim Paper(string page) => Extracting.Markdown(page).Papers.ShouldHaveSingleItem();
}
