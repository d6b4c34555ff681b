using GraphService.Import.Claims;

namespace GraphService.Import.Tests.Extraction;

/// <summary>Habits of publication lists that hide a title or an author.</summary>
public sealed class PublicationStyleTests
{
    [Theory]
    [InlineData("- [Looking Twice at Tide Pools](#) by Ann Bell, Carl Dorn. *Conference on Shores*, Porto (Portugal), 2021<br>**Code:** [here](https://c.example)")]
    [InlineData("- Ann Bell, **Carl Dorn**. [Looking Twice at\nTide Pools](https://e.example), *Shores*, 2021")]
    [InlineData("<p>- [SHORE 21] Looking Twice at Tide Pools. </p>\n<p> Ann Bell, <b>Carl Dorn</b>.</p>")]
    [InlineData("12\\) Bell, A.B., **Dorn, C.D.** In press. Looking Twice at Tide Pools. *Shores.*")]
    [InlineData("<ul><li>Ann Bell and Carl Dorn. Forthcoming.\nLooking Twice at Tide Pools.\nAccepted for publication in <i>Shores</i>.<br>Data and code to follow.</li></ul>")]
    [InlineData("- **Looking Twice at Tide Pools.** (with Ann Bell and Eva Fisk) (__revise and resubmit__).")]
    [InlineData("Ann Bell and Carl Dorn. 2021. Looking Twice at Tide Pools. In Eva Fisk and Gil Hart (eds.), [A Handbook of Shores and Their Small Waters](https://b.example), pp. 2-3.")]
    [InlineData("* A. Bell, **C. Dorn** - *\"Looking Twice at Tide Pools\"* - [arXiv:2101.00001]")]
    public void The_title_is_told_from_what_stands_around_it(string entry) => Papers(entry).ShouldHaveSingleItem().Title.ShouldBe("Looking Twice at Tide Pools");

    [Theory]
    [InlineData("Dorn, Carl, \"Looking Twice at Tide Pools,\" *Shores*, forthcoming.", "Dorn, Carl")]
    [InlineData("<u>C. Dorn</u>. **Looking Twice at Tide Pools.** Shores (A review of [The Book of Waves](https://w.example)).", "C. Dorn")]
    [InlineData("**Dorn, C.D.** Accepted. Looking Twice at Tide Pools. *Shores.*", "Dorn, C.D.")]
    [InlineData("**Bell, Ann and García Dorn, Carl and Fisk, Eva M.**\n*Looking Twice at Tide Pools*\nShores (2021)", "Bell, Ann", "García Dorn, Carl", "Fisk, Eva M.")]
    [InlineData("- Bell, A., Chen, B., Dorn, C., … Fisk, E. (2021). *Looking Twice at Tide Pools*. Shores.", "Bell, A.", "Chen, B.", "Dorn, C.", "Fisk, E.")]
    [InlineData("<div><a class='title' href='t'>Looking Twice at Tide Pools</a><div class='authors'>With Ann Bell and Eva Fisk</div></div>", "Ann Bell", "Eva Fisk")]
    [InlineData("- Ann Bell, Carl Dorn - *\"Looking Twice at Tide Pools\"* - Shores, 2021", "Ann Bell", "Carl Dorn")]
    [InlineData("[Looking Twice at Tide Pools](https://t.example)\n\n**Ann Bell**, **Carl Dorn**,  \n**Eva Fisk**, **Gil Hart**", "Ann Bell", "Carl Dorn", "Eva Fisk", "Gil Hart")]
    public void All_authors_are_found_and_nothing_else(string entry, params string[] names) =>
        Papers(entry).ShouldHaveSingleItem().Authors.Select(author => author.Name).ShouldBe(names);

    [Fact]
    public void News_may_give_the_authors()
    {
        var paper = Extracting.Markdown("# Carl Dorn\n\n## News\n\n- **May 2021:** New paper “Looking Twice at Tide Pools” by **Carl Dorn**, Ann Bell, and Eva Fisk.\n").Papers.ShouldHaveSingleItem();

        paper.Authors.Select(author => author.Name).ShouldBe(["Carl Dorn", "Ann Bell", "Eva Fisk"]);
        paper.Year.ShouldBe(2021);
    }

    [Fact]
    public void Year_headings_that_count_publications_head_publications() =>
        Extracting.Markdown("## 2021 (1 publication)\n\n**Bell, Ann and Dorn, Carl**\n*Looking Twice at Tide Pools*\nShores (2021)\n").Papers.ShouldHaveSingleItem().Year.ShouldBe(2021);

    [Fact]
    public void Invitations_and_press_below_a_paper_are_no_papers() =>
        Papers("- [Subscribe to my new publications](https://s.example)\n\n- **Carl Dorn**, Ann Bell. [Looking Twice at Tide Pools](https://t.example). *Shores*, 2021.\n\n- Popular Press: [*Shore.News*](https://n.example)").Count.ShouldBe(1);

    [Fact]
    public void Who_stands_in_nearly_every_list_is_the_subject()
    {
        var entries = string.Join('\n', new[] { "Ann Bell, Carl Dorn", "Carl Dorn, Eva Fisk", "Gil Hart, Carl Dorn", "Ida Jonk, Carl Dorn" }.Select((authors, i) => $"- {authors}. [A Study of the Tide Pool Number {i}](https://t.example/{i}). *Shores*, 2021."));

        Extracting.Markdown($"# Publications\n\n{entries}\n").Subject.Name.ShouldBe("Carl Dorn");
    }

    private static IReadOnlyList<PaperClaim> Papers(string entries) => Extracting.Markdown($"# Carl Dorn\n\n## Publications\n\n{entries}\n").Papers;
}
