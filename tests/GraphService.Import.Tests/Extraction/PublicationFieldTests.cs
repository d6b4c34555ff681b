using GraphService.Import.Claims;

namespace GraphService.Import.Tests.Extraction;

/// <summary>Lists of papers as chemists, lawyers, linguists and historians of several languages write them.</summary>
public sealed class PublicationFieldTests
{
    [Theory]
    [InlineData("- Bell, Ann & Carl Dorn (2021): Looking Twice at Tide Pools. Shores. [<a href=\"https://e.example\">open access</a>] [<a href=\"https://d.example\">data & scripts on a server</a>]")]
    [InlineData("- Bell, Ann & Carl Dorn (eds.). 2021. Looking Twice at Tide Pools. Leiden: Narrow.")]
    [InlineData("- Bell, Ann & Carl Dorn (eds.) (in prep.) <i>Looking Twice at Tide Pools</i>. Leiden: Narrow.")]
    [InlineData("- Bell, A., Dorn, C. and Fisk, E., 2021, July. Looking Twice at Tide Pools. In 4th International Conference on Shores (pp. 1-5). IEEE.")]
    [InlineData("- Dorn, Carl (2014): Looking Twice at Tide Pools. Lettere del mare 37.2, Special Issue “Waves and their words”. [<a href=\"https://e.example\">pdf</a>]")]
    [InlineData("- [Bell, Ann, Eva Fisk, and Carl Dorn\n\"Looking Twice at\nTide Pools.\" Journal of shores and\nwaters (2020).\n](https://t.example)")]
    [InlineData("- <i>Looking Twice at Tide Pools</i> - <a href=\"https://arxiv.org/abs/2101.00001\"> arXiv.org </a> (under review at Shores)")]
    [InlineData("I have written 56 articles on shores. They are cited often (A. Bell et al. 2015, E. Fisk et al. 2014).\n\n- Ann Bell, Carl Dorn. Looking Twice at Tide Pools. *Shores*, 2017.")]
    [InlineData("**Looking Twice at Tide Pools**\n72 _Shore Law Journal_ 353 (2022)")]
    [InlineData("- Dorn, C. & Bell, A. (2021). Looking Twice at Tide Pools (Under Review). *Shores*.")]
    [InlineData("- Bell, A. B. Looking Twice at Tide Pools. *Shores* **2019**, 7, 128.")]
    [InlineData("Looking Twice at Tide Pools (in Danish, in press). _Annals of the Tidal Society_.")]
    public void The_title_is_told_from_buttons_editors_and_issues(string entry) => Papers(entry).ShouldHaveSingleItem().Title.ShouldBe("Looking Twice at Tide Pools");

    [Theory]
    [InlineData("- Dorn, Carl (2019): Early rivers. A study of maps and their words. Waters. [<a href=\"https://e.example\">link</a>]", "Early rivers. A study of maps and their words")]
    [InlineData("- Dorn, Carl (2018): Alte Flüsse. Karten und Wörter. Leiden: Narrow.", "Alte Flüsse. Karten und Wörter")]
    [InlineData("- Dorn, Carl (2013): Das Kartenlesen. Was alte Karten über neue verraten. In: Hefte der Küste 31, 163-175.", "Das Kartenlesen. Was alte Karten über neue verraten")]
    [InlineData("- A. Bell, C. Dorn, The return of the early rivers?, 2017, Waters, 607, A4", "The return of the early rivers?")]
    [InlineData("- Dorn, C. (2019). Early rivers in the delta. Accounts of water research. 2019;12:1-3.", "Early rivers in the delta")]
    public void A_sentence_between_title_and_venue_is_a_subtitle(string entry, string title) => Papers(entry).ShouldHaveSingleItem().Title.ShouldBe(title);

    [Theory]
    [InlineData("(13) <b>Looking Twice at Tide Pools.</b> Eva Fisk, <u>C. Dorn</u> and A. Bell <i>J. Am. Shore Soc.</i>, <b>2019</b>, <i>141</i>, 1–8.", "Eva Fisk", "C. Dorn", "A. Bell")]
    [InlineData("- Bell, A.B., Dorn, C., Fisk, E. et al. “Looking Twice at Tide Pools” Journal of Shores (2018) 3: 8.", "Bell, A.B.", "Dorn, C.", "Fisk, E.")]
    [InlineData("- [Looking Twice at Tide Pools](https://t.example): Carl Dorn, Ann Bell and Eva Fisk, R. Soc. Open. Sci., 2023", "Carl Dorn", "Ann Bell", "Eva Fisk")]
    [InlineData("- “Looking Twice at Tide Pools,” _Shores_ 80 (5): 1-9, 2012 (w/ Ann Bell).", "Ann Bell")]
    [InlineData("- **Anna Bell** \"Looking Twice at Tide Pools.\" poster at the Shores Day (November 2020).", "Anna Bell")]
    [InlineData("- Looking Twice at Tide Pools: Carl Dorn, Ann Bell and Eva Fisk, In preparation, 2021", "Carl Dorn", "Ann Bell", "Eva Fisk")]
    [InlineData("- “Looking Twice at Tide Pools”, A. M. Bell et al. (102 authors, including **C. B. Dorn**), Shores, 824:11 (2016).", "A. M. Bell", "C. B. Dorn")]
    [InlineData("- Bell, A., Dorn, C., Fisk, E., . . . Hart, G. *Looking Twice at Tide Pools*. Shores, (2020).", "Bell, A.", "Dorn, C.", "Fisk, E.", "Hart, G.")]
    [InlineData("- García Bell, Ann, Carl Dorn, Eva Fisk & Gil Hart (2019): Looking Twice at Tide Pools. Shores.", "García Bell, Ann", "Carl Dorn", "Eva Fisk", "Gil Hart")]
    [InlineData("- Dorn, C. y Bell, A. (2018). *Looking Twice at Tide Pools*. Revista de Aguas, 3.", "Dorn, C.", "Bell, A.")]
    [InlineData("<ul><li><div class='pub-title'>Looking Twice at Tide Pools</div><div>Narrow Verlag, Leiden, 2021</div><div>mit Eva Fisk</div></li></ul>", "Eva Fisk")]
    [InlineData("<div><h4>Looking Twice at Tide Pools</h4><p>Hg. von Ann Bell und Carl Dorn. Leiden: Narrow 2004<br><a href='b.pdf'>[Buch als PDF]</a></p></div>", "Ann Bell", "Carl Dorn")]
    [InlineData("<h4>Looking Twice at Tide Pools (mit Ann Bell)</h4><p>In: <i>Machines: Shores, Waters</i><br>Hg. von Eva Fisk und Gil Hart<br>Leiden: Narrow 2012, S. 1-5.</p>", "Ann Bell")]
    public void Authors_of_every_language_are_found(string entry, params string[] names)
    {
        var paper = Papers(entry).ShouldHaveSingleItem();

        paper.Title.ShouldBe("Looking Twice at Tide Pools");
        paper.Authors.Select(author => author.Name).ShouldBe(names);
    }

    [Theory]
    [InlineData("- Dorn, Carl (2019): Looking Twice at Tide Pools. Word Structure. [link](https://e.example)", "Word Structure", 2019)]
    [InlineData("- Dorn, Carl (2018): Looking Twice at Tide Pools. Shore Sciences. doi 10.1016/j.shore.2018.07.007[<a href=\"https://e.example\">preprint</a>]", "Shore Sciences", 2018)]
    [InlineData("- Dorn, Carl (2014): Looking Twice at Tide Pools. Litorum Investigationes 37.2, Special Issue “Waves and their words”.", "Litorum Investigationes", 2014)]
    [InlineData("- 2019 [Looking Twice at Tide Pools](https://t.example), A. Bell, C. Dorn, Int. J. Shore Chem.", "Int. J. Shore Chem", 2019)]
    [InlineData("- Dorn, C. and A. Bell. 2019. Looking Twice at Tide Pools. Accepted with minor revisions at Journal of Tidal Shores.", "Journal of Tidal Shores", 2019)]
    [InlineData("**Looking Twice at Tide Pools**  \n(joint with Ann Bell)  \n*Forthcoming, Journal of Tidal Shores, 2019*", "Journal of Tidal Shores", 2019)]
    [InlineData("**Looking Twice at Tide Pools**  \n(joint with Ann Bell)  \n*Submitted, 2019*", null, 2019)]
    [InlineData("- Dorn, C., A. Bell. Looking Twice at Tide Pools. Tidal Letters. In press. 2019.", "Tidal Letters", 2019)]
    [InlineData("- **Dorn, Carl** (2019b). “Looking Twice at Tide Pools.” (In Danish) *Kyst og vand* 62(2), pp. 19–26. [PDF](a.pdf)", "Kyst og vand", 2019)]
    [InlineData("1. **[Looking Twice at Tide Pools](https://t.example)**\n_Published in the Annals of the Tidal Society in August 2019_", "Annals of the Tidal Society", 2019)]
    [InlineData("- Bell, A., Dorn, C. (2019). Looking Twice at Tide Pools. In: Fisk E., Hart G. (eds) Tidal Systems and Shores. Springer, Leiden.", "Tidal Systems and Shores", 2019)]
    [InlineData("- A. Bell and C. Dorn. 2019. Looking Twice at Tide Pools. pp. 45–60 in Handbook of Tidal Shores.", "Handbook of Tidal Shores", 2019)]
    [InlineData("- A. Bell, C. Dorn “Looking Twice at Tide Pools,” International Journal of Shores, Vol. 5, pp.69 - 79, 2011, ISSN 1818-1139 (PRINT), ISSN 1996-1065 (ONLINE)", "International Journal of Shores", 2011)]
    public void Venue_and_year_follow_the_title(string entry, string? venue, int year)
    {
        var paper = Papers(entry).ShouldHaveSingleItem();

        paper.Venue.ShouldBe(venue);
        paper.Year.ShouldBe(year);
    }

    [Fact]
    public void Short_titles_in_bold_may_look_like_names()
    {
        var papers = Papers("**Tidal Insurance**\n(with Ann Bell), 26 _Shore Law Journal_ 793 (2024)\n\n**Harbour Games**\n72 _Shore Law Review_ 353 (2022)\n\n**Nonprofit Piers**\n(with Eva Fisk), in Hart, ed., _A Companion to Harbours_ (Narrow)");

        papers.Select(paper => paper.Title).ShouldBe(["Tidal Insurance", "Harbour Games", "Nonprofit Piers"]);
        papers.Select(paper => paper.Authors.Count).ShouldBe([1, 0, 1]);
    }

    [Fact]
    public void Titles_and_coauthors_are_not_the_subject() =>
        Extracting.Markdown("---\ntitle: Research\n---\n\n## Articles\n\n**Fair Tides for Harbours**\n_Shore Law Review_ (2024)\n\n**Trading Piers**\nwith Ann Bell\n").Subject.Name.ShouldBeNull();

    [Fact]
    public void Headings_of_years_divide_lists_wherever_they_stand()
    {
        var entries = string.Join('\n', new[] { 2018, 2017 }.Select(year => $"<div class='row'><div class='year'><h3>{year}</h3></div><div><p>Ann Bell, Carl Dorn, “A Study of the Tide Pool Number {year % 10}”, Shores Conference</p></div></div>"));

        Extracting.Html($"<h1>Carl Dorn</h1><h2>Publications</h2><div>{entries}</div>").Papers.Select(paper => paper.Year).ShouldBe([2018, 2017]);
    }

    [Fact]
    public void Papers_among_presentations_are_talks() =>
        Extracting.Markdown("# Carl Dorn\n\n## Presentations\n\n### Conference Sessions and Papers\n\n* “Looking Twice at Tide Pools,” Annual Meeting of Shores, May 3–4, 2009, Fairport (with Ann Bell and Eva Fisk).\n").Papers.ShouldBeEmpty();

    [Theory]
    [InlineData("Bücher")]
    [InlineData("Aufsätze und Artikel (Auswahl)")]
    [InlineData("Veröffentlichungen")]
    [InlineData("Chapitres d’ouvrages")]
    [InlineData("Recherche")]
    [InlineData("Articles and Essays")]
    public void Lists_of_papers_have_headings_in_several_languages(string heading) =>
        Extracting.Html($"<h1>Carl Dorn</h1><h2>{heading}</h2><ul><li><a href='t'>Looking Twice at Tide Pools</a>, <i>Shores</i>, 2021</li></ul>").Papers.ShouldHaveSingleItem().Title.ShouldBe("Looking Twice at Tide Pools");

    [Fact]
    public void A_line_with_a_colon_above_a_list_is_its_heading() =>
        Extracting.Markdown("Papers in refereed journals:\n\n* 2019 [Looking Twice at Tide Pools](https://t.example), A. Bell, C. Dorn, Shores\n").Papers.ShouldHaveSingleItem().Title.ShouldBe("Looking Twice at Tide Pools");

    [Fact]
    public void Highlights_below_a_paper_are_no_papers() =>
        Papers("<b>Looking Twice at Tide Pools.</b> <u>C. Dorn</u> and A. Bell <i>Shore Sci.</i>, <b>2018</b>, <i>10</i>, 1–7.\n\n<b>Highlight:</b> • [Frontispiece](https://f.example) • [A Blog of Computed Shores - Gil M. Hart](https://b.example)").Count.ShouldBe(1);

    [Fact]
    public void A_citation_tells_the_year_better_than_a_note()
    {
        var paper = Papers("### [**Looking Twice at Tide Pools**](https://t.example)\n*Published: December 25, 2023*\n\n**Recommended citation:**\nBell A., **Dorn C.** **Looking Twice at Tide Pools.** *Shores* **2024**; *11*:8.").ShouldHaveSingleItem();

        paper.Year.ShouldBe(2024);
        paper.Authors.Count.ShouldBe(2);
    }

    [Fact]
    public void Class_names_that_head_a_part_of_the_page_name_no_paper()
    {
        var papers = Extracting.Html("""
            <h1>Papers</h1>
            <h2 class="pub-category-title">First Author</h2>
            <div><p><span class="author">Dorn, C.</span>, & Bell, A. (2021). Looking Twice at Tide Pools. <span class="journal-name">Shores and Waters</span>, 18, 265.</p></div>
            <div><p><span class="author">Dorn, C.</span>, & Fisk, E. (2020). Maps of Early Rivers. <span class="journal-name">Deltas</span>.</p></div>
            """).Papers;

        papers.Select(paper => paper.Title).ShouldBe(["Looking Twice at Tide Pools", "Maps of Early Rivers"]);
        papers.Select(paper => paper.Venue).ShouldBe(["Shores and Waters", "Deltas"]);
    }

    [Fact]
    public void Html_that_a_site_generator_fills_in_has_its_title_above() =>
        Extracting.Html("---\ntitle: Publications\n---\n<p>Dorn, C.; Bell, A. (2020). <a href='t'>Looking Twice at Tide Pools</a>. <em>Shores</em>.</p>").Papers.ShouldHaveSingleItem().Title.ShouldBe("Looking Twice at Tide Pools");

    [Fact]
    public void Quoted_titles_in_paragraphs_of_their_own_are_papers_of_their_own() =>
        Papers("[“Looking Twice at Tide Pools.”](https://t.example) _Shores_ 26.3 (2020).\n\n“Maps of Early Rivers and Their Words.” In _The Narrow Handbook of Maps_. Edited by Ann Bell and Eva Fisk. Narrow University Press, 2021.").Count.ShouldBe(2);

    [Fact]
    public void An_address_at_the_end_lets_a_paragraph_be_wrapped() =>
        Papers("-   Bell, A., Dorn, C., Fisk, E., Hart, G., Ivers, K. O., Jansen, M. G.,\n    Kramer, S. L., & Lund, I. (2019). A slow diffusion analysis of the\n    tides and their influence on decisions of seagulls. Scientific\n    Shores, 14(1), 14895. https://doi.org/10.1038/s41598-024-65549-5. [full text](https://shores.example/articles/s41598-024-65549-5)").ShouldHaveSingleItem().Venue.ShouldBe("Scientific Shores");

    private static IReadOnlyList<PaperClaim> Papers(string entries) => Extracting.Markdown($"# Carl Dorn\n\n## Publications\n\n{entries}\n").Papers;
}
