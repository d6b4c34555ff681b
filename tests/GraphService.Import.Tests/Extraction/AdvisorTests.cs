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
}
