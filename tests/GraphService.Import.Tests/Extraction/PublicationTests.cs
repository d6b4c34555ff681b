using GraphService.Import.Claims;

namespace GraphService.Import.Tests.Extraction;

/// <summary>One paper in the many forms in which lists of papers write it.</summary>
public sealed class PublicationTests
{
    private const string Title = "Looking Twice: A Study of Reading with Two Eyes";

    [Theory]
    [InlineData("- Ann Bell, **Carl Dorn**, and Eva Fisk. \"Looking Twice: A Study of Reading with Two Eyes\". In: *Journal of Vision*, 2021.")]
    [InlineData("- **[Looking Twice: A Study of Reading with Two Eyes](https://example.org/p.pdf)**\n\n  Ann Bell, **Carl Dorn**, Eva Fisk\n\n  Journal of Vision 2021")]
    [InlineData("- Ann Bell, **Carl Dorn** & Eva Fisk. 2021. [Looking Twice: A Study of Reading with Two Eyes](https://example.org). *Journal of Vision, 22(2): 26*.")]
    [InlineData("- Ann Bell*, **Carl Dorn***, Eva Fisk (2021). Looking Twice: A Study of Reading with Two Eyes. *Journal of Vision*, 12(3), 1-20.")]
    [InlineData("### [Looking Twice: A Study of Reading with Two Eyes](https://example.org)\n*Journal of Vision*, 2021 <br>\nAnn Bell, **Carl Dorn**, and Eva Fisk")]
    [InlineData("<div class='box'><div class='badge'>JOV 2021</div><div><b>Looking Twice: A Study of Reading with Two Eyes</b><br>Ann Bell, <b>Carl Dorn</b>, Eva Fisk<br><i>Journal of Vision</i>, 2021</div></div>")]
    [InlineData("<table><tr><td><img src='x.png'></td><td><a href='p.pdf'><papertitle>Looking Twice: A Study of Reading with Two Eyes</papertitle></a><br><a href='a'>Ann Bell</a>, <strong>Carl Dorn</strong>, <a href='e'>Eva Fisk</a><br><em>Journal of Vision</em>, 2021<br><a href='p.pdf'>PDF</a> / <a href='c'>code</a></td></tr></table>")]
    [InlineData("1. A. Bell, **C. Dorn**, and E. Fisk, “Looking Twice: A Study of Reading with Two Eyes,” *Journal of Vision*, vol. 3, pp. 1-9, 2021.")]
    [InlineData("- A. Bell, C. Dorn, E. Fisk, **Looking Twice: A Study of Reading with Two Eyes**, Journal of Vision 2021.")]
    public void A_paper_is_found_in_every_layout(string entry)
    {
        var paper = Paper($"# Carl Dorn\n\n## Publications\n\n{entry}\n");

        paper.Title.ShouldBe(Title);
        paper.Authors.Select(author => author.Name.Split(' ')[^1]).ShouldBe(["Bell", "Dorn", "Fisk"]);
        paper.Year.ShouldBe(2021);
        paper.Venue.ShouldNotBeNull().ShouldContain("Journal of Vision");
        paper.Truncated.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Ann Bell, **Carl Dorn**, et al.", 2)]
    [InlineData("Ann Bell, Eva Fisk, …, **Carl Dorn**", 3)]
    [InlineData("Ann Bell, [9 authors], **Carl Dorn**", 2)]
    [InlineData("Ann Bell, **Carl Dorn**, and 12 others", 2)]
    [InlineData("Ann Bell, ..., **Carl Dorn**, Gil Hart", 3)]
    public void A_list_that_says_it_is_not_complete_is_truncated(string authors, int names)
    {
        var paper = Paper($"# Carl Dorn\n\n## Publications\n\n- {authors}. [{Title}](https://example.org). *Journal of Vision*, 2021.\n");

        paper.Truncated.ShouldBeTrue();
        paper.Authors.Count.ShouldBe(names);
    }

    [Fact]
    public void Surnames_and_initials_on_two_sides_of_a_comma_are_one_author()
    {
        var paper = Paper($"# Carl Dorn\n\n## Publications\n\n- Bell, A.B., **C. Dorn** & van der Fisk, E. 2021. [{Title}](https://example.org). *Journal of Vision*.\n");

        paper.Authors.Select(author => author.Name).ShouldBe(["Bell, A.B.", "C. Dorn", "van der Fisk, E."]);
    }

    [Theory]
    [InlineData("(*revisions*)", null)]
    [InlineData("(*under review*)", null)]
    [InlineData("(*Revise & Resubmit at Journal of Maps*)", "Journal of Maps")]
    [InlineData("Conditionally Accepted at *Journal of Maps*", "Journal of Maps")]
    public void How_far_a_work_is_is_no_venue(string state, string? venue)
    {
        var paper = Paper($"# Carl Dorn\n\n## In Progress\n\n- **Dorn, C.B.** Open Rivers and Closed Minds. {state}\n");

        paper.Title.ShouldBe("Open Rivers and Closed Minds");
        paper.Venue.ShouldBe(venue);
    }

    [Theory]
    [InlineData("Bell, A., **Dorn, C.** 2013. Deltas of the second kind. Riverine Modelling <b>265</b>:45–55. [DOI](https://example.org)", "Riverine Modelling")]
    [InlineData("Bell, A., **Dorn, C.** (2013). Deltas of the second kind. *Dissertation, University of Leiden*. [PDF](https://example.org/a). [URN](https://example.org/b)", "Dissertation, University of Leiden")]
    public void Links_behind_a_venue_are_no_part_of_it(string entry, string venue) =>
        Paper($"# Carl Dorn\n\n## Publications\n\n- {entry}\n").Venue.ShouldBe(venue);

    [Fact]
    public void Classes_part_a_title_from_its_authors_and_its_venue_without_line_breaks()
    {
        var papers = Extracting.Html("""
            <h1>Carl Dorn</h1><h2>Papers</h2>
            <div class="pub"><span class="title">Learning to Swim</span> <span class="authors">Carl Dorn, Bo Chen*, Eva Fisk*</span> <span class="venue">NeurIPS 2019</span></div>
            <div class="pub"><span class="title">Learning to Dive</span> <span class="author">Bo Chen</span>, <span class="author">Carl Dorn</span> <span class="venue">ICLR 2018</span></div>
            """).Papers;

        papers.Select(paper => (paper.Title, paper.Authors.Count, paper.Venue, paper.Year)).ShouldBe(
            [("Learning to Swim", 3, "NeurIPS", 2019), ("Learning to Dive", 2, "ICLR", 2018)], ignoreOrder: true);
    }

    [Fact]
    public void A_label_above_an_entry_is_no_title()
    {
        var paper = Paper("# Carl Dorn\n\n## Publications\n\n**In review**\n\nHart, G., **Dorn, C.**, Ito, H. Modelling rapid rivers. *Water Letters*.\n");

        paper.Title.ShouldBe("Modelling rapid rivers");
    }

    [Theory]
    [InlineData("(https://doi.org/10.1000/abc-01)(PDF)", "10.1000/abc-01")]
    [InlineData("doi:10.1016/S0140-6736(20)30183-5.", "10.1016/S0140-6736(20)30183-5")]
    public void A_parenthesis_around_an_identifier_is_no_part_of_it(string written, string doi) =>
        Paper($"# Carl Dorn\n\n## Publications\n\n- Bell, A., & Dorn, C. (2021). Deltas of the second kind. *Journal of Maps*. {written}\n").Doi.ShouldBe(doi);

    [Fact]
    public void Paragraphs_that_begin_with_a_quotation_are_papers_of_their_own()
    {
        var facts = Extracting.Markdown("""
            # Carla Dorn

            ## Articles

            “Rivers of Memory: Writing Water in Spain.” *Journal of Maps* 12, no. 3 (2019): 101–120.

            “The Archive Burns.” *Past Maps* (forthcoming).

            with Eva Fisk. “Two Ports, One Sea.” *Coastal Review* 30 (2015): 1–22.
            """);

        facts.Papers.Select(paper => (paper.Title, paper.Venue)).ShouldBe(
            [("Rivers of Memory: Writing Water in Spain", "Journal of Maps"), ("The Archive Burns", "Past Maps"), ("Two Ports, One Sea", "Coastal Review")],
            ignoreOrder: true);
    }

    [Fact]
    public void Marks_of_equal_contribution_are_facts_and_no_part_of_names()
    {
        var paper = Paper($"# Carl Dorn\n\n## Publications\n\n- **{Title}**\n\n  Ann Bell$^*$, **Carl Dorn$^*$**, Eva Fisk†\n\n  Journal of Vision, 2021\n");

        paper.Authors.Select(author => (author.Name, author.EqualContribution)).ShouldBe([("Ann Bell", true), ("Carl Dorn", true), ("Eva Fisk", false)]);
    }

    [Fact]
    public void A_paper_in_the_list_and_in_the_news_is_one_paper_with_two_places()
    {
        var claims = Extracting.Markdown($"# Carl Dorn\n\n## News\n- Mar. 2021 - **{Title}** accepted by Journal of Vision!\n\n## Publications\n- Ann Bell, **Carl Dorn**. \"{Title}\". *Journal of Vision*, 2021.\n");

        claims.Papers.ShouldHaveSingleItem().Evidence.Count.ShouldBe(2);
    }

    [Fact]
    public void Identifiers_come_from_text_and_links_without_versions()
    {
        var paper = Paper($"# Carl Dorn\n\n## Publications\n- Ann Bell, **Carl Dorn**. [{Title}](https://arxiv.org/abs/2101.00001v3). *Journal of Vision*, 2021. [doi](https://doi.org/10.1167/jov.21.1.5)\n");

        paper.Arxiv.ShouldBe("2101.00001");
        paper.Doi.ShouldBe("10.1167/jov.21.1.5");
    }

    [Fact]
    public void What_a_comment_or_a_hidden_part_holds_is_no_paper()
    {
        var claims = Extracting.Html($"<h1>Carl Dorn</h1><h2>Publications</h2><ul><!-- <li><b>Carl Dorn</b>, Ann Bell. \"Not There at All for Readers\". 2020.</li> --><li style='display: none'><b>Carl Dorn</b>, Ann Bell. \"Hidden from Every Reader\". 2020.</li><li><b>Carl Dorn</b>, Ann Bell. \"{Title}\". <i>Journal of Vision</i>, 2021.</li></ul>");

        claims.Papers.ShouldHaveSingleItem().Title.ShouldBe(Title);
    }

    [Fact]
    public void Talks_and_patents_are_no_papers()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Talks\n- **Carl Dorn**, Ann Bell. \"Speaking of Reading with Two Eyes\". Vision Days, 2020.\n\n## Patents\n- **Carl Dorn**, Ann Bell. \"A Device for Reading Twice\". US 1234, 2019.\n");

        claims.Papers.ShouldBeEmpty();
    }

    [Fact]
    public void Every_paper_says_where_it_stands()
    {
        var evidence = Paper($"# Carl Dorn\n\n## Publications\n\n- Ann Bell, **Carl Dorn**.\n  \"{Title}\".\n  *Journal of Vision*, 2021.\n").Evidence.ShouldHaveSingleItem();

        (evidence.FirstLine, evidence.LastLine).ShouldBe((5, 7));
        evidence.Excerpt.ShouldContain(Title);
        evidence.Confidence.ShouldBeInRange(0.5, 1);
    }

    private static PaperClaim Paper(string page) => Extracting.Markdown(page).Papers.ShouldHaveSingleItem();

    [Theory]
    [InlineData("Dorn C., Bell A., Fisk E. Robots for rivers. *Journal of Maps*, 2018.", "Robots for rivers", "Dorn C.; Bell A.; Fisk E.")]
    [InlineData("Maps for nobody. Bell, A., Fisk, E., and Dorn, C. In *Proceedings of the Conference on Maps* 2025.", "Maps for nobody", "Bell, A.; Fisk, E.; Dorn, C.")]
    [InlineData("Bell O., A., Fisk, E., & Dorn, C. (2020). Deltas of the second kind. *Journal of Maps*, 12.", "Deltas of the second kind", "Bell O., A.; Fisk, E.; Dorn, C.")]
    [InlineData("Bell, CE, DR Fisk, C Dorn (2009) Rivers that run twice (p 52-64) In: Maps of Nowhere. Acme Press.", "Rivers that run twice", "Bell, CE; DR Fisk; C Dorn")]
    [InlineData("C Dorn (2023) Shores without a sea. Journal of Maps, 3.", "Shores without a sea", "C Dorn")]
    [InlineData("“I can see the river”: Looking at maps with children. Bell, Ann, and Dorn, Carl. In *Proceedings of the Conference on Maps*, 2025.", "“I can see the river”: Looking at maps with children", "Bell, Ann; Dorn, Carl")]
    [InlineData("**Dorn, C.B.** Open Rivers and Closed Minds. *Journal of Maps*, 2020.", "Open Rivers and Closed Minds", "Dorn, C.B.")]
    [InlineData("Dorn, C. Open rivers and closed minds. *Journal of Maps*, 2020.", "Open rivers and closed minds", "Dorn, C.")]
    [InlineData("**Dorn, C.B.**. Open or closed? How rivers end. *Journal of Maps*, 2020.", "Open or closed? How rivers end", "Dorn, C.B.")]
    [InlineData("Dorn, C. Bodo, and Bell, A. Open Rivers. *Journal of Maps*, 2020.", "Open Rivers", "Dorn, C. Bodo; Bell, A.")]
    [InlineData("Fisk E, **Dorn CB**. Early rivers in the delta. Journal of Maps 2020;12:1-3.", "Early rivers in the delta", "Fisk E; Dorn CB")]
    [InlineData("**Dorn CB**. Early rivers in the delta. Journal of Maps 2020;12:1-3.", "Early rivers in the delta", "Dorn CB")]
    [InlineData("Dorn C. A study of early rivers. *Journal of Maps* 2020;12:1-3.", "A study of early rivers", "Dorn C.")]
    [InlineData("Chen B, Fisk E, Dorn C; River Study Group. Mortality after floods. JAMA. 2021;325(9):845-855.", "Mortality after floods", "Chen B; Fisk E; Dorn C")]
    [InlineData("A. Bell, C. Dorn, *Quantum rivers*, Phys. Rev. Lett. **120**, 010401 (2018).", "Quantum rivers", "A. Bell; C. Dorn")]
    [InlineData("“Salt and Silver.” In *The Handbook of Mines*, edited by Ann Bell and Bo Chen, 33–57. Acme University Press, 2021.", "Salt and Silver", "")]
    [InlineData("*The Drowned Valley: A History of Dams*. Leiden: Acme University Press, 2018.", "The Drowned Valley: A History of Dams", "")]
    [InlineData("“The Archive Burns.” *Past Maps* (forthcoming).", "The Archive Burns", "")]
    [InlineData("Carl Dorn & Eva Fisk, *Bridges and Burdens*, 12 Water Law Journal 33 (2018).", "Bridges and Burdens", "Carl Dorn; Eva Fisk")]
    [InlineData("**[EMNLP 2021]** Flood Detection with Language Models. *Carl Dorn, Gil Hart*.", "Flood Detection with Language Models", "Carl Dorn; Gil Hart")]
    [InlineData("Rivers of Text (COLING 2020) <br> Carl Dorn, Hiro Ito", "Rivers of Text", "Carl Dorn; Hiro Ito")]
    [InlineData("\"Dry Banks\" (with Eva Fisk). *Submitted.*", "Dry Banks", "Eva Fisk")]
    [InlineData("“The price of sand” (joint with Ann Bell), revise and resubmit, *Journal of Maps*", "The price of sand", "Ann Bell")]
    [InlineData("Dorn, C. (2016). Rivers in fiction. In G. Hart & H. Ito (Eds.), *Handbook of Water* (pp. 1–22). Acme Press.", "Rivers in fiction", "Dorn, C.")]
    public void Authors_and_title_are_told_apart(string entry, string title, string authors)
    {
        var paper = Extracting.Markdown($"# Carl B. Dorn\n\n## Publications\n\n- {entry}\n").Papers.ShouldHaveSingleItem();

        paper.Title.ShouldBe(title);
        string.Join("; ", paper.Authors.Select(author => author.Name)).ShouldBe(authors);
    }
}
