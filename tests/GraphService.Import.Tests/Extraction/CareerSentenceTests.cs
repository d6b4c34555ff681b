using GraphService.Domain;
using GraphService.Import.Claims;

namespace GraphService.Import.Tests.Extraction;

public sealed class CareerSentenceTests
{
    [Fact]
    public void A_second_post_behind_the_first_one_s_host_is_read_with_its_own_hosts()
    {
        var claims = About("Before joining Hull, I was a postdoctoral researcher in the Tide Lab at TU Darmstadt, working with [Prof. Dr.-Ing. Ann Bell](https://a.example), and a postdoctoral research fellow at Leiden University, working with [Prof. Dr. Eva Fisk](https://e.example) and [Prof. Dr. Dr. Bo Lund](https://b.example).");

        claims.Employers.Select(job => job.Organization).ShouldBe(["TU Darmstadt", "Leiden University"]);
        claims.Advisors.Select(advisor => advisor.Name).ShouldBe(["Ann Bell", "Eva Fisk", "Bo Lund"]);
    }

    [Theory]
    [InlineData("I moved to the Norwegian Polar Institute for a postdoc with [Ann Bell](https://a.example).", "Norwegian Polar Institute")]
    [InlineData("I worked as a software developer on the R&D team of [Brinewave](https://b.example) for two years.", "Brinewave")]
    [InlineData("I was a postdoc at the Institute of Tidal Control (RWTH Hull University).", "RWTH Hull University")]
    [InlineData("I am currently a researcher at T*IDE, working on waves.", "T*IDE")]
    public void Sentences_name_the_whole_employer(string sentence, string employer) =>
        About(sentence).Employers.ShouldHaveSingleItem().Organization.ShouldBe(employer);

    [Fact]
    public void Two_employers_are_joined_by_and_with_an_article() =>
        About("I held postdoctoral positions at Aarhus University and the Norwegian Polar Institute.").Employers.Select(job => job.Organization).ShouldBe(["Aarhus University", "Norwegian Polar Institute"]);

    [Theory]
    [InlineData("I hold a double PhD degree from Kiel University and Aarhus University.")]
    [InlineData("I did my PhD jointly at Kiel University and Aarhus University on tides.")]
    public void A_joint_doctorate_is_of_both_schools(string sentence) =>
        About(sentence).Education.Select(study => study.Institution).ShouldBe(["Kiel University", "Aarhus University"]);

    [Fact]
    public void Who_studied_with_somebody_names_the_school_and_the_advisor()
    {
        var claims = About("I previously studied at Kiel University with [Ann Bell](https://a.example).");

        claims.Education.ShouldHaveSingleItem().Institution.ShouldBe("Kiel University");
        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
    }

    [Fact]
    public void A_doctorate_with_a_name_without_a_link_has_that_advisor() =>
        About("Previously, I completed my PhD in Statistics at Kiel University with Ann Bell.").Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");

    [Fact]
    public void My_advisor_is_no_position_of_mine()
    {
        var claims = About("I received my Ph.D. in Tides at Kiel University under my advisor [Ann Bell](https://a.example).");

        claims.Employers.ShouldBeEmpty();
        claims.Advisors.ShouldHaveSingleItem().Kind.ShouldBe(AdvisorKind.Phd);
    }

    [Fact]
    public void A_postdoc_told_twice_is_one() =>
        Extracting.Markdown("# Carl Dorn\n\n## Postdoctoral researcher at Kiel University\n\nI am a postdoc at the Tide Lab, Kiel University.\n").Employers.ShouldHaveSingleItem().Organization.ShouldBe("Kiel University");

    [Fact]
    public void A_page_called_research_may_begin_with_the_biography() =>
        Extracting.Markdown("---\ntitle: \"Research\"\n---\n\nCurrently I am a postdoc at Kiel University working on a project funded by the Tide Fund under the supervision of [Ann Bell](https://a.example) and [Eva Fisk](https://e.example).\n").Advisors.Select(advisor => advisor.Name).ShouldBe(["Ann Bell", "Eva Fisk"]);

    private static DocumentClaims About(string sentence) => Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n");

    [Theory]
    [InlineData("I am a PhD student at the [TRC BSU](https://t.example) at the [University of Kiel](https://k.example).", "University of Kiel")]
    [InlineData("I am a Ph.D. student at the [Tide Interaction Institute ](https://t.example)@ [Kiel University](https://k.example).", "Kiel University")]
    [InlineData("I am a fourth-year student at UIUC, with a minor in tides.", "UIUC")]
    [InlineData("I received an engineering degree in computer science from Kiel University.", "Kiel University")]
    public void Sentences_name_the_whole_school(string sentence, string school) =>
        About(sentence).Education.ShouldHaveSingleItem().Institution.ShouldBe(school);

    [Fact]
    public void A_lab_at_a_university_is_a_part_of_it()
    {
        var claims = About("Then, I worked as a research analyst at the [TideLab](https://t.example) at [Kiel University](https://k.example).");

        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Kiel University");
        claims.Labs.ShouldHaveSingleItem().Name.ShouldBe("TideLab");
    }

    [Theory]
    [InlineData("I did my PhD with Dr. Ann Bell at the Kiel School of the Environment (KSE), where I studied carbon.", "Kiel School of the Environment (KSE)")]
    [InlineData("I graduated from Kiel University on May 17, 2020, with a Ph.D. in Tides.", "Kiel University")]
    public void Schools_are_read_whole_and_before_dates(string sentence, string school) =>
        About(sentence).Education.ShouldHaveSingleItem().Institution.ShouldBe(school);

    [Fact]
    public void What_a_thesis_did_names_no_school() =>
        About("My Master's thesis examined the export of organic matter from Hull Bay.").Education.ShouldBeEmpty();

    [Fact]
    public void A_lab_of_a_titled_leader_stands_before_the_employer() =>
        About("I am a post-doctoral fellow in Dr. Ann Bell's lab at the University of Kiel.").Employers.ShouldHaveSingleItem().Organization.ShouldBe("University of Kiel");

    [Fact]
    public void An_acronym_is_the_same_employer() =>
        About("I am a researcher at Norwegian Tide University. I joined NTU as a researcher after my studies.").Employers.ShouldHaveSingleItem().Organization.ShouldBe("Norwegian Tide University");

    [Fact]
    public void A_page_that_begins_with_research_tells_of_the_subject() =>
        Extracting.Markdown("Research\n========\n\nI am an assistant professor at Kiel University, working on tides.\n").Employers.ShouldHaveSingleItem().Organization.ShouldBe("Kiel University");

    [Fact]
    public void A_post_doc_is_a_position()
    {
        var job = About("I'm a post doc in Economics at TIDES in Kiel (KSE / IP).").Employers.ShouldHaveSingleItem();

        (job.Organization, job.Role).ShouldBe(("TIDES", "post doc"));
    }

    [Fact]
    public void Clauses_tell_of_one_internship_each() =>
        About("I was a research intern at Brinewave (2022), hosted by [Ann Bell](https://a.example); interned at Tide Research (2021), hosted by [Eva Fisk](https://e.example).").Employers
            .Select(job => (job.Organization, job.Start)).ShouldBe([("Brinewave", "2022"), ("Tide Research", "2021")]);

    [Fact]
    public void The_same_university_is_the_one_told_of_before() =>
        About("I earned a master's degree in Tides from Kiel University. I received my bachelor's degree in Waves (with a minor in Sand) from the same university.").Education
            .Select(study => (study.Institution, study.Degree)).ShouldBe([("Kiel University", "master's degree"), ("Kiel University", "bachelor's degree")]);

    [Fact]
    public void A_professor_is_no_employer() =>
        About("I have been working as a part-time researcher with Prof. Ann Bell.").Employers.ShouldBeEmpty();

    [Fact]
    public void What_came_then_is_a_position_too() =>
        About("After that I was a postdoc at Hull University, and then an Assistant Professor at Kiel University.").Employers
            .Select(job => job.Organization).ShouldBe(["Hull University", "Kiel University"]);

    [Fact]
    public void A_thesis_at_a_university_is_a_study() =>
        About("I completed my Master's Thesis at Kiel University under the supervision of Dr. Ann Bell.").Education.ShouldHaveSingleItem().Institution.ShouldBe("Kiel University");
}
