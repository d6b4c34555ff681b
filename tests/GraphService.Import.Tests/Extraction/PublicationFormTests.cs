using GraphService.Import.Claims;

namespace GraphService.Import.Tests.Extraction;

/// <summary>Forms of entries, one rule each.</summary>
public sealed class PublicationFormTests
{
    private const string Title = "Looking Twice at Tide Pools";

    [Fact]
    public void Authors_begin_behind_a_label_in_brackets() =>
        Authors("* **[SHORE'21]** Ann Bell, Eva Fisk, <span>**Carl Dorn**</span>, and Gil Hart, _\"Looking Twice at Tide Pools\"_, Conference on Shores, 2021").ShouldBe(["Ann Bell", "Eva Fisk", "Carl Dorn", "Gil Hart"]);

    [Fact]
    public void A_linked_title_of_nouns_is_no_list_of_names() =>
        Paper("1. Carl Dorn, Eva Fisk, <a href=\"https://t.example\">Shore Triage and Tide Prioritization Under Austere Conditions</a>. _Shores_, 2021.").Title.ShouldBe("Shore Triage and Tide Prioritization Under Austere Conditions");

    [Fact]
    public void A_bold_title_of_two_nouns_and_two_nouns_is_no_list_of_names()
    {
        var paper = Paper("<ul><li><strong>Tidal Rules and Regional Growth</strong><div class=\"author-names\">With Eva Fisk</div></li></ul>");

        paper.Title.ShouldBe("Tidal Rules and Regional Growth");
        paper.Authors.ShouldHaveSingleItem().Name.ShouldBe("Eva Fisk");
    }

    [Fact]
    public void Surnames_in_capitals_may_be_short_or_hyphenated() =>
        Authors("* **C. DORN**, B. KOY, A. MARSH-POLDER, and E. FISK, \"Looking Twice at Tide Pools\", *Shores*, 2021.").ShouldBe(["C. DORN", "B. KOY", "A. MARSH-POLDER", "E. FISK"]);

    [Fact]
    public void Two_initials_make_a_surname_of_any_word() =>
        Authors("<b>Narrow, S.I.</b>, C. Dorn, K.D. Fisk, and J.S. Hart. 2013. Looking Twice at Tide Pools. Shores <b>70</b>:755-767.").ShouldBe(["Narrow, S.I.", "C. Dorn", "K.D. Fisk", "J.S. Hart"]);

    [Fact]
    public void Any_word_is_a_surname_among_surnames_with_initials() =>
        Authors("- Chen, Y., Dorn, C., An, K., Fisk, E. Looking Twice at Tide Pools. *Shores*, 2021.").ShouldBe(["Chen, Y.", "Dorn, C.", "An, K.", "Fisk, E."]);

    [Fact]
    public void A_surname_of_two_letters_may_end_the_list()
    {
        var paper = Paper("- Bell, A.A., C. Dorn, J.C. Wells, Y. Ye. Looking twice at tide pools. Journal of Shores. In press.");

        paper.Title.ShouldBe("Looking twice at tide pools");
        paper.Authors[^1].Name.ShouldBe("Y. Ye");
    }

    [Fact]
    public void The_full_stop_of_an_initial_may_stand_behind_its_mark() =>
        Authors("- Chen, Y., Dorn, C*., Fisk, E*., Hart, G. Looking Twice at Tide Pools. *Shores*, 2021.").ShouldBe(["Chen, Y.", "Dorn, C.", "Fisk, E.", "Hart, G."]);

    [Fact]
    public void A_second_full_stop_is_no_part_of_a_name() =>
        Authors("1. Bell, A., **Dorn, C. H.**, Fisk, D. C.. [\"Looking Twice at Tide Pools\".](https://t.example) *Shores*, 2021.").ShouldBe(["Bell, A.", "Dorn, C. H.", "Fisk, D. C."]);

    [Fact]
    public void The_full_stop_behind_bare_initials_is_the_sentences() =>
        Authors("- Bell A, **Dorn C**, and Fisk E-H. Looking twice at tide pools. Journal of Shores 45, 2-3 (2021).").ShouldBe(["Bell A", "Dorn C", "Fisk E-H"]);

    [Fact]
    public void A_list_wrapped_behind_initials_goes_on() =>
        Authors("2017\n:    Bell, A.A., E.M. Fisk, **C. Dorn**, M.\n     Hale-Dorn, A.B. Hart. Looking Twice at Tide Pools. Journal of Shores. In press.").ShouldBe(["Bell, A.A.", "E.M. Fisk", "C. Dorn", "M. Hale-Dorn", "A.B. Hart"]);

    [Fact]
    public void A_link_around_the_whole_entry_sets_nothing_apart()
    {
        var paper = Paper("<ul><li><a href=\"https://doi.org/10.1000/tide\">Bell, A.; Dorn, C.; Fisk, E. Looking Twice at Tide Pools. <em>J. Shores</em> <strong>2021</strong>, <em>7</em>, 13.</a></li></ul>");

        paper.Title.ShouldBe(Title);
        paper.Authors.Select(author => author.Name).ShouldBe(["Bell, A.", "Dorn, C.", "Fisk, E."]);
    }

    [Fact]
    public void A_heading_may_be_a_whole_reference()
    {
        var paper = Paper("###### \\[1\\] [**Dorn C** and Fisk E. _Looking Twice at Tide Pools._ arXiv preprint arXiv:2101.00001 (2021).](https://arxiv.org/abs/2101.00001)");

        paper.Title.ShouldBe(Title);
        paper.Authors.Count.ShouldBe(2);
    }

    [Fact]
    public void A_title_goes_on_behind_a_colon_in_the_next_line() =>
        Paper("<ins>**Looking Twice: <br/>\nA Study of Tide Pools**</ins> <br/>\n**Carl Dorn**, Eva Fisk").Title.ShouldBe("Looking Twice: A Study of Tide Pools");

    [Fact]
    public void An_italic_title_ends_before_an_italic_journal() =>
        Paper("- Bell, A.; Dorn, C. *Looking Twice at Tide Pools.* *J. Shores* **2021**, *7*, 13.").Title.ShouldBe(Title);

    [Fact]
    public void A_venue_in_italics_ends_a_title_without_a_full_stop() =>
        Latex("\\href{https://t.example}{Carl Dorn},\n\\href{https://t.example}{Eva Fisk} (2021)\nLooking Twice at Tide Pools\n\\textit{Proceedings of the Conference on Shores}:2--3.").Title.ShouldBe(Title);

    [Fact]
    public void A_quoted_title_may_hold_straight_quotation_marks() =>
        Paper("* **Carl Dorn** and Eva Fisk, _\"Pools: A \"Look Twice\" Framework for Tidal Research\"_, Conference on Shores, Mar. 2021").Title.ShouldStartWith("Pools: A \"Look Twice\" Framework for Tidal Research");

    [Fact]
    public void What_is_linked_behind_an_address_is_no_title() =>
        Paper("- Bell, A.G., **C. Dorn**. Looking Twice at Tide Pools. Journal of Shores. 4(12): 2563-2576. <http://doi.org/10.1000/tide> [Geographic news story of pools](http://n.example).").Title.ShouldBe(Title);

    [Fact]
    public void Parentheses_opened_before_the_coauthors_are_no_part_of_the_title() => Paper("- Looking Twice at Tide Pools (with Ann Bell and Eva Fisk)").Title.ShouldBe(Title);

    [Fact]
    public void Plain_lines_below_work_in_progress_are_titles() =>
        Extracting.Markdown("# Carl Dorn\n\n### Work in Progress\n\n- The Role of Tides and Pools in Building Shores. **Job Market Paper** (Draft coming soon!)\n- Looking Twice at Tide Pools (with Ann Bell and Eva Fisk)\n- Reducing Sand Disparities by Shore Contact\n")
            .Papers.Select(paper => paper.Title).ShouldBe(["The Role of Tides and Pools in Building Shores", Title, "Reducing Sand Disparities by Shore Contact"]);

    [Fact]
    public void Quoted_titles_of_a_list_are_papers_each_with_its_own_authors()
    {
        var papers = Papers("* \"Arguments about Tides in Shore Philosophy,\" forthcoming from _Critical Shores_.\n\n* \"Tides and Research Ethics: A Way Forward,\" first author with\n\t\tAnn Bell and Eva Fisk. _Shores_ 27 (2013): 333-40.\n");

        papers.Select(paper => paper.Authors.Count).ShouldBe([0, 2]);
    }

    [Fact]
    public void A_coauthor_follows_first_author_with() => Authors("* \"Looking Twice at Tide Pools,\"\nsecond author with Eva Fisk. _Journal of Shores_\n103 (2013): 2141-6.").ShouldBe(["Eva Fisk"]);

    [Fact]
    public void A_box_called_a_title_may_hold_the_authors() =>
        Authors("<div class=\"pubs\"><div class=\"venue\">SHORE '21</div><div class=\"title\"><a href=\"https://t.example\">Looking Twice at Tide Pools</a><br/>Ann Bell, <strong>Carl Dorn</strong>, and Eva Fisk.<br/><a href=\"t.pdf\">[pdf]</a></div></div>").ShouldBe(["Ann Bell", "Carl Dorn", "Eva Fisk"]);

    [Fact]
    public void One_author_with_initials_stands_before_a_quoted_title() => Latex("A.~M.~Fisk,\n``Looking Twice at Tide Pools,''\n\\textit{J. Shores} \\textbf{6}, 885--893 (1957).").Authors.ShouldHaveSingleItem().Name.ShouldBe("A. M. Fisk");

    [Fact]
    public void Authors_behind_a_semicolon_at_a_lines_end_go_on_in_the_next() =>
        Extracting.Markdown("## Papers\n- Bell, A.; Chen, B.; Hart, G.;\n  Fisk, S. E. \"Looking Twice at Tide Pools.\" *J. Shores* **2021**, *7*.\n- Cole, A.; Bell, B. \"Looking Once at Tide Pools.\" *J. Shores* **2020**, *7*.\n").Papers[0].Authors.Count.ShouldBe(4);

    [Fact]
    public void A_number_alone_is_no_venue() => Paper("2017\n:    Bell, A.A., **C. Dorn**. Looking Twice at Tide Pools. Shores. 4(12): 2563-2576.").Venue.ShouldNotBe("2017");

    [Fact]
    public void A_year_in_parentheses_before_the_venue_is_no_part_of_it() => Paper("- **Looking Twice at Tide Pools** (2021) *Journal of Shores* [Text](https://t.example)").Venue.ShouldNotBeNull().ShouldStartWith("Journal of Shores");

    [Theory]
    [InlineData("* Looking Twice at Tide Pools, _Shores_, 3 (1966) p. 1-3.")]
    [InlineData("* Looking Twice at Tide Pools, in A. Bell (ed.): _A Book of Shores_, Sand House, 1980, pp. 71-80.")]
    [InlineData("* Looking Twice at Tide Pools (2017). *Shores and Waters.*")]
    public void A_plain_title_before_a_venue_in_italics_and_a_year_is_a_paper(string entry) => Paper(entry).Title.ShouldBe(Title);

    [Fact]
    public void A_heading_with_nothing_below_it_divides_the_list() =>
        Papers("### (b) Statistical Shores and Computational Sand\n- **Carl Dorn** and Ann Bell. Looking Twice at Tide Pools. *Shores*, 2021.").ShouldHaveSingleItem().Title.ShouldBe(Title);

    [Fact]
    public void The_mark_of_a_kind_of_work_is_no_part_of_a_title() => Paper("6. Ann Bell, Carl Dorn. **Looking Twice at Tide Pools[J].** Journal of Shores, 2021.").Title.ShouldBe(Title);

    [Theory]
    [InlineData("- *Looking Twice at Tide Pools* (mit Ann Bell und Eva Fisk), Shores, 2021.")]
    [InlineData("- Looking Twice at Tide Pools (avec Ann Bell et Eva Fisk), *Shores*, 2021.")]
    [InlineData("- Looking Twice at Tide Pools (with Ann Bell and Eva Fisk), Shores, 2021.")]
    public void Coauthors_in_parentheses_follow_a_title_in_several_languages(string entry)
    {
        Paper(entry).Title.ShouldBe(Title);
        Authors(entry).ShouldBe(["Ann Bell", "Eva Fisk"]);
    }

    [Fact]
    public void Published_by_parts_a_plain_title_from_its_authors() =>
        Extracting.Html("<h1>Carl Dorn</h1><h2>Publications</h2><p><a>Looking Twice at Tide Pools</a>\nPublished by <a> Ann Bell</a>,<a> Carl Dorn </a> in <strong>SHORES </strong> on February, 2021</p>").Papers.ShouldHaveSingleItem().Title.ShouldBe(Title);

    private static IEnumerable<string> Authors(string entry) => Paper(entry).Authors.Select(author => author.Name);

    private static PaperClaim Paper(string entry) => Papers(entry).ShouldHaveSingleItem();

    private static IReadOnlyList<PaperClaim> Papers(string entries) => Extracting.Markdown($"# Carl Dorn\n\n## Publications\n\n{entries}\n").Papers;

    private static PaperClaim Latex(string entry) =>
        Extracting.Latex($"\\begin{{document}}\n\\begin{{center}}{{\\Large Carl Dorn}}\\end{{center}}\n\\section*{{Publications}}\n\\begin{{thebibliography}}{{9}}\n\\bibitem{{a}}\n{entry}\n\\end{{thebibliography}}\n\\end{{document}}\n").Papers.ShouldHaveSingleItem();
}
