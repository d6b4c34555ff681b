namespace GraphService.Import.Tests.Extraction;

/// <summary>Where pages name advisors outside sentences about a degree.</summary>
public sealed class AdvisorTests
{
    [Theory]
    [InlineData("I did my PhD at Kiel University. My supervisors are:\n\n- Prof. Ann Bell (Kiel University)\n- [Eva Fisk](https://e.example)\n\nI like tides.\n")]
    [InlineData("I like tides.\n\n## Research Advisors\n\n<div><p>[Ann Bell](https://a.example)<br/>Associate Professor<br/>KU</p></div>\n\n<div><p>[Eva Fisk](https://e.example)<br/>Professor<br/>LU</p></div>\n\n## Schoolmates\n\n<div><p>[Jo Hart](https://j.example)<br/>Student</p></div>\n")]
    public void Lists_of_advisors_follow_a_sentence_or_a_heading(string page) =>
        Extracting.Markdown("# Carl Dorn\n\n" + page).Advisors.Select(advisor => advisor.Name).ShouldBe(["Ann Bell", "Eva Fisk"]);

    [Theory]
    [InlineData("- **Visiting Scholar**, Brinewave (Prof. Ann Bell) (Summer 2024)", "Brinewave")]
    [InlineData("- Software Engineering Intern, Brinewave, June 2020 - Sept 2020\n  - Managers: [Ann Bell](https://a.example)", "Brinewave")]
    public void Entries_name_advisors_in_parentheses_and_behind_labels(string entry, string employer)
    {
        var claims = Extracting.Markdown($"# Carl Dorn\n\n## Research & Teaching Experience\n\n{entry}\n");

        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe(employer);
        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
    }

    [Theory]
    [InlineData("I did my PhD at Kiel University under supervision of prof. dr. Ann Bell.")]
    [InlineData("I received my doctoral degree from Kiel University in 2025, supervised by prof.dr.ir. Ann Bell.")]
    [InlineData("I received my doctoral degree from Kiel University, and my doctoral supervisor was [Ann Bell](https://a.example).")]
    [InlineData("During my PhD at Kiel University I received guidance from Dr. [Ann Bell](https://a.example).")]
    [InlineData("I was a postdoc at Kiel University, working on tide pools with [Ann Bell](https://a.example).")]
    [InlineData("I did a short post-doc at Brinewave where I worked with [Ann Bell](https://a.example).")]
    public void Sentences_name_advisors_in_small_words(string sentence) =>
        Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n").Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");

    [Fact]
    public void Thesis_chairs_advise() =>
        Extracting.Markdown("# Carl Dorn\n\n## Education\n\n- PhD, Marine Science, Kiel University, 2018\n  - Thesis Chairs: Dr. Ann Bell, Dr. Eva Fisk (co-chair)\n").Advisors.Select(advisor => advisor.Name).ShouldBe(["Ann Bell", "Eva Fisk"]);

    [Theory]
    [InlineData("I interned at [Brinewave](https://b.example) with [Ann Bell](https://a.example) on tide stores.", "Ann Bell")]
    [InlineData("I worked as a postdoc at Kiel University in Professor Ann Bell's ERC-funded project.", "Ann Bell")]
    [InlineData("During my postdoc and PhD I had the pleasure to collaborate with [Ann Bell](https://a.example) (NYU).")]
    public void Hosts_advise_and_collaborators_do_not(string sentence, params string[] advisors) =>
        Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n").Advisors.Select(advisor => advisor.Name).ShouldBe(advisors);

    [Fact]
    public void Whom_a_professor_works_with_is_no_advisor() =>
        Extracting.Markdown("# Carl Dorn\n\nI am a professor at Kiel University, working on tide pools with [Ann Bell](https://a.example).\n").Advisors.ShouldBeEmpty();

    [Theory]
    [InlineData("- Postdoctoral Researcher, Kiel University, with Ann Bell, 2019 - 2021")]
    [InlineData("- Postdoctoral Researcher (with Ann Bell), Kiel University, 2019 - 2021")]
    [InlineData("- Postdoctoral Researcher, 2019 - 2021\n  - Kiel University\n  - with Ann Bell")]
    public void Entries_name_the_host_behind_with(string entry) =>
        Extracting.Markdown($"# Carl Dorn\n\n## Experience\n\n{entry}\n").Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");

    [Fact]
    public void The_chair_of_the_committee_advises() =>
        Extracting.Markdown("# Carl Dorn\n\n## Education\n\n- PhD, Kiel University, 2018\n  - Committee: Ann Bell (chair), Eva Fisk, Bo Lund\n").Advisors.Select(advisor => advisor.Name).ShouldBe(["Ann Bell"]);

    [Fact]
    public void An_office_with_an_article_advises_nobody() =>
        Extracting.Markdown("# Carl Dorn\n\nI am a lecturer at Kiel University. My works stand in the guidance of the German Federal Office for Tides.\n").Advisors.ShouldBeEmpty();

    [Fact]
    public void A_title_in_small_letters_ends_no_sentence() =>
        Extracting.Markdown("# Carl Dorn\n\nI obtained my PhD from Kiel University, supervised by [Prof. Dr. ir. Ann Bell](https://a.example).\n").Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");

    [Fact]
    public void A_school_is_no_host() =>
        Extracting.Markdown("# Carl Dorn\n\n## Experience\n\n- **Postdoctoral Researcher** (Jan 2026 – present)\n  - Host: Tide Lab, TU Berlin, Germany\n  - Supervisor: Professor [Ann Bell](https://a.example)\n").Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");

    [Fact]
    public void The_head_of_a_linked_group_is_the_host() =>
        Extracting.Markdown("# Carl Dorn\n\nI was a postdoctoral researcher at [Ann Bell](https://a.example) group at HUSD to work on waves.\n").Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");

    [Fact]
    public void A_group_with_a_short_name_is_nobody() =>
        Extracting.Markdown("# Carl Dorn\n\nI am a lecturer at Kiel University and a member of the [Kiel NLP](https://k.example) group.\n").Advisors.ShouldBeEmpty();

    [Theory]
    [InlineData("I was a postdoc at Kiel University in the Tide Pool Group of [Ann Bell](https://a.example).", new[] { "Ann Bell" })]
    [InlineData("I wrote my Master's thesis at Kiel University in the group of [Ann Bell](https://a.example), working with [Eva Fisk](https://e.example).", new[] { "Ann Bell", "Eva Fisk" })]
    [InlineData("I did my Bachelor thesis at Kiel University with honors, advisor Ann Bell.", new[] { "Ann Bell" })]
    [InlineData("I did my PhD at Kiel University in collaboration with the lab of Ann Bell.", new string[0])]
    [InlineData("I did my PhD at the tides lab of Ecole Polytechnique.", new string[0])]
    [InlineData("I did my PhD at KU Leuven’s Laboratory for Tides.", new string[0])]
    public void Leaders_of_groups_advise_when_they_are_persons(string sentence, string[] advisors) =>
        Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n").Advisors.Select(advisor => advisor.Name).ShouldBe(advisors);

    [Fact]
    public void Who_works_alongside_somebody_collaborates() =>
        Extracting.Markdown("# Carl Dorn\n\nI was a researcher at Kiel University, working alongside Mr. [Bo Lund](https://b.example).\n").Collaborators.ShouldHaveSingleItem().Name.ShouldBe("Bo Lund");

    [Fact]
    public void Entries_name_collaborators_behind_a_label()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Education\n\n- M.Sc. Physics, Kiel University, 2020 - 2022  \n  Supervisor: Ann Bell  \n  Collaborators: Bo Lund, Eva Fisk\n");

        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
        claims.Collaborators.Select(person => person.Name).ShouldBe(["Bo Lund", "Eva Fisk"]);
    }

    [Fact]
    public void Attributes_behind_links_part_neither_names_nor_sentences()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\nI used to be a postdoc in [Ann\nBell](https://a.example){:target=\"blank\"}'s\n[group](https://g.example){:target=\"blank\"}\nat [Kiel University](https://k.example){:target=\"blank\"}, working on tides.\n");

        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Kiel University");
    }
}
