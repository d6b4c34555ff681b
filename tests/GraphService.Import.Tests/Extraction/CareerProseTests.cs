using GraphService.Import.Claims;

namespace GraphService.Import.Tests.Extraction;

/// <summary>What sentences say about positions, degrees and advisors beside the plainest forms.</summary>
public sealed class CareerProseTests
{
    [Theory]
    [InlineData("My professional experience includes several years as a data scientist at companies such as **Brinewave** and **TidePort** in Norway.", "Brinewave", "TidePort")]
    [InlineData("I have interned at [Brinewave AI](https://b.example), [Hull Aircraft Company](https://h.example), and [TidePort, Inc](https://t.example).", "Brinewave AI", "Hull Aircraft Company", "TidePort, Inc")]
    [InlineData("I worked as research assistants at Porto University and Oslo University.", "Porto University", "Oslo University")]
    [InlineData("I am a postdoctoral researcher at Leiden University and Mares.", "Leiden University", "Mares")]
    [InlineData("I'm a postdoctoral research fellow of the [Tide Foundation](https://f.example) at Universität Kiel's [Center for Shore Studies](https://s.example).", "Universität Kiel")]
    [InlineData("I worked as a research assistant in Ann Bell's lab at Leiden University.", "Leiden University")]
    [InlineData("I am a postdoctoral researcher at the Biozentrum, University of Basel.", "University of Basel")]
    [InlineData("During 2019-2020, I am a [Young Investigator](https://y.example) for the Brine Institute for Shores (BIS) in Oslo, Norway.", "Brine Institute for Shores (BIS)")]
    [InlineData("I worked as an ecologist at a specialist consultancy ([Brinewave Consulting](https://b.example)) for years.", "Brinewave Consulting")]
    [InlineData("Before that, I was the director of research at [Brinewave Inc](https://b.example); and a Research Scientist for [TidePort Inc](https://t.example).", "Brinewave Inc", "TidePort Inc")]
    [InlineData("I completed a research internship at Brinewave AI Lab, where I was advised by [Ann Bell](https://a.example), [Eva Fisk](https://e.example), and [Jo Hart](https://j.example).", "Brinewave AI Lab")]
    [InlineData("I am an assistant professor at the [School for Tides and Shores](https://s.example) at [Trinity College Oslo](https://t.example).", "Trinity College Oslo")]
    [InlineData("I am a postdoctoral fellow at [School of Public Health](https://s.example), the University of Kiel.", "University of Kiel")]
    [InlineData("I am a postdoctoral research scientist in the [Hull Aerosol Group](https://g.example) at the Brine Earth Observatory, Kiel University.", "Kiel University")]
    [InlineData("I was a postdoctoral researcher at the [Institute for Tides and Shores](https://i.example) of the University of Kiel.", "University of Kiel")]
    [InlineData("I am a researcher at the Centre for Tide Research and Experimental Shores.", "Centre for Tide Research and Experimental Shores")]
    [InlineData("I worked as a research intern at Hull AI Lab. In 2021, I was selected for a prize.", "Hull AI Lab")]
    [InlineData("Previously, I was at [Nova Tide](https://n.example), training models of the sea.", "Nova Tide")]
    [InlineData("I worked as a postdoctoral researcher at the [Tide Center of the University of Kiel](https://t.example) in Professor Ann Bell's ERC-funded project.", "University of Kiel")]
    [InlineData("I was the Student Seminar Coordinator for Spring 2019/2020.")]
    [InlineData("I am a postdoctoral fellow from the University of Kiel.", "University of Kiel")]
    [InlineData("I received my PhD from Kiel University in 2020, where I also served as a postdoctoral researcher until 2024.", "Kiel University")]
    [InlineData("I am a research engineer with an interest in VR/XR and shores.")]
    [InlineData("I am an assistant professor at Kiel University. Before that, I was a postdoctoral researcher in the same group.", "Kiel University", "Kiel University")]
    [InlineData("I was a postdoctoral researcher inside the [Tide Pool research group](https://t.example) at HULL-CNRS in Toulouse.", "HULL-CNRS")]
    [InlineData("I also spent some time working at Brinewave Research (2019) and TidePort Research (2020).", "Brinewave Research", "TidePort Research")]
    [InlineData("I work at the Bergen campus of Kiel University in person.", "Kiel University")]
    [InlineData("I was a postdoctoral fellow at the Institute of Tide Systems (ITS), Department of Shores, Faculty of Mathematics, Winds and Physics, University of Kiel, Germany.", "University of Kiel")]
    [InlineData("Carl Dorn joined the Department of Tides and Shores, Hull University College, Norway in April 2011 where he is a Professor of Winds.", "Hull University College")]
    [InlineData("Since 2020, I have also held an Honorary Professorship at National Kiel University (Germany).", "National Kiel University")]
    [InlineData("My work was recognized with the Eva Fisk Young Investigator Award and two prizes.")]
    [InlineData("My papers can be found at my [Google Scholar Account](https://g.example).")]
    public void Prose_names_every_employer_and_no_other(string sentence, params string[] employers) =>
        About(sentence).Employers.Select(job => job.Organization).ShouldBe(employers);

    [Theory]
    [InlineData("I completed my PhD at Leiden University, where I worked under the supervision of [Ann Bell](https://a.example) and [Eva Fisk](https://e.example).")]
    [InlineData("I received my PhD from Leiden University, where I worked with Professors Ann Bell and Eva Fisk.")]
    [InlineData("I am a PhD student at Leiden University working on tide pools under Ann Bell and Eva Fisk.")]
    [InlineData("I got my PhD in 2010 at Leiden University with [Ann Bell](https://a.example) and [Eva Fisk](https://e.example).")]
    [InlineData("I completed my PhD at Leiden University under the principal supervision of [Dr Ann Bell](https://a.example) and [Dr Eva Fisk](https://e.example).")]
    public void Advisors_are_announced_in_many_ways(string sentence)
    {
        var claims = About(sentence);

        claims.Advisors.Select(advisor => advisor.Name).ShouldBe(["Ann Bell", "Eva Fisk"]);
        claims.Education.ShouldHaveSingleItem().Institution.ShouldBe("Leiden University");
        claims.Employers.ShouldBeEmpty();
    }

    [Fact]
    public void The_owner_of_a_lab_advises_those_who_work_in_it() =>
        About("I also had the opportunity to work in Ann Bell's tide pool lab at Leiden University.").Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");

    [Theory]
    [InlineData("I am a PhD student in the [Department of Shores](https://d.example) at the School of Tides at Leiden University.", "Leiden University")]
    [InlineData("I am a third year PhD candidate at the marine engineering department of Leiden University.", "Leiden University")]
    [InlineData("I did my PhD in Shores from the [Tide Pool Laboratory](https://l.example) at [Leiden Polytechnic](https://p.example).", "Leiden Polytechnic")]
    [InlineData("I obtained a B.S. from the [Special Class for Shores](https://s.example), [University of Kiel](https://k.example) in 2016.", "University of Kiel")]
    [InlineData("I completed my PhD at the University of Kiel in May 2018.", "University of Kiel")]
    [InlineData("Going further back, I went to the University of Kiel as an undergrad.", "University of Kiel")]
    [InlineData("I received my PhD from the [Paul G. Hull School of Shores and Tides](https://s.example) at the University of Kiel.", "University of Kiel")]
    [InlineData("I am currently pursuing the M.S degree of [Kiel University](https://k.example).", "Kiel University")]
    [InlineData("I was at the esteemed University of Kiel, where I achieved a MEng in Shores.", "University of Kiel")]
    [InlineData("I studied marine science at the University of Kiel.", "University of Kiel")]
    public void The_school_is_the_whole_and_not_its_part(string sentence, string school) =>
        About(sentence).Education.ShouldHaveSingleItem().Institution.ShouldBe(school);

    [Theory]
    [InlineData("I am a PhD student at Kiel Shores Department. I began my PhD at Kiel University in 2020.")]
    [InlineData("I am a PhD student at Oslo Tech. I began my PhD at the Oslo Institute of Technology in 2020.")]
    public void A_department_or_a_short_name_is_the_same_school(string sentences) =>
        About(sentences).Education.ShouldHaveSingleItem();

    [Theory]
    [InlineData("I went to grad school at [Kiel & Hull](https://k.example), where I studied tides.", "Kiel & Hull")]
    [InlineData("I graduated from Kiel University.", "Kiel University")]
    public void A_school_may_be_named_without_a_degree(string sentence, string school) =>
        About(sentence).Education.ShouldHaveSingleItem().Institution.ShouldBe(school);

    [Fact]
    public void Hosts_are_told_in_the_sentence_after_the_position()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## News\n\n- **May 2022:** I have joined [Brinewave AI](https://b.example) as a Research Intern. I will be working with [Ann Bell](https://a.example).\n- **August 2020:** I have joined Leiden University as a Ph.D. student.\n");

        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Brinewave AI");
        claims.Education.ShouldHaveSingleItem().Institution.ShouldBe("Leiden University");
    }

    [Fact]
    public void Two_degrees_of_one_level_in_two_fields_are_two() =>
        Extracting.Markdown("# Carl Dorn\n\n## Education\n\n- B.S. Chemistry, Kiel University, 2008\n- B.S. Physics, Kiel University, 2008\n").Education.Select(study => study.Field).ShouldBe(["Chemistry", "Physics"]);

    [Theory]
    [InlineData("- Ph.D in Marine Science, Policy, and Management, UC Berkeley (2022)", "UC Berkeley", "Marine Science, Policy, and Management")]
    [InlineData("- M. Eng in Naval Engineering, Kiel University, 2015", "Kiel University", "Naval Engineering")]
    public void Fields_of_several_words_end_before_the_school(string entry, string school, string field)
    {
        var study = Extracting.Markdown($"# Carl Dorn\n\n## Education\n\n{entry}\n").Education.ShouldHaveSingleItem();

        (study.Institution, study.Field).ShouldBe((school, field));
    }

    [Theory]
    [InlineData("- Postdoctoral Scholar, Museum of Shores, University of Kiel, 2012 - 2014", "University of Kiel")]
    [InlineData("- 2017 - 2019: Postdoctoral Researcher with [Tide Lab](https://t.example) (PI: [Ann Bell](https://a.example))  \n  Kiel University", "Kiel University")]
    [InlineData("- Aug. 2018-Present: Assistant Professor of Chemistry\n  - Hull College", "Hull College")]
    [InlineData("- 2015.10-2020.03: Research/Teaching Assistant, Kiel University", "Kiel University")]
    [InlineData("- 2021.09-2022.03: Algorithm Engineer Intern\n  - Brinewave\n  - Leader: Ann Bell", "Brinewave")]
    [InlineData("* Since 2022.09: Research Intern\n  * Brinewave Research\n  * Supervisor: Ann Bell", "Brinewave Research")]
    [InlineData("- June 2024 - present: Postdoctoral Fellowship\n  - the University of Kiel", "University of Kiel")]
    [InlineData("- 2014 - 2016: Medical Data Manager (part-time)\n  - University hospital Kiel\n  - Department of Shores, Kiel Germany", "University hospital Kiel")]
    [InlineData("- 2014 - 2018: Economist, Research Department\n  - Central Bank of Hull (Bank Al-Hull)", "Central Bank of Hull")]
    [InlineData("- 2018 - 2025: Economist\n  - International Tide Fund, Washington, D.C.\n  - Led the tide surveys in Hull; worked on budgets (2019-21).", "International Tide Fund")]
    [InlineData("- 2013 - 2014: Consultant, Brinewave\n  - Personalized tide and shore startup", "Brinewave")]
    [InlineData("- Software Engineering Intern, 2020 - 2021\n  - Brinewave, Machine Learning Team", "Brinewave")]
    [InlineData("- 2015: Intern\n  - Shore Institute of Hull, Tanzania", "Shore Institute of Hull")]
    [InlineData("- Postdoctoral Fellow, Hull School of Public Policy, **UC Kiel** (2017 - 2018)", "UC Kiel")]
    [InlineData("- Research Intern, Computer Science Lab, TIDE, a Brine Company, Hull from Jun. 2015 to Sep. 2015", "TIDE")]
    [InlineData("- Bell Researcher, 2019 - 2020\n  - Advisor: Ann Bell (Professor, SYSU)", "SYSU")]
    public void Entries_of_lists_name_the_employer(string entry, string employer) =>
        Extracting.Markdown($"# Carl Dorn\n\n## Experience\n\n{entry}\n").Employers.ShouldHaveSingleItem().Organization.ShouldBe(employer);

    [Fact]
    public void A_degree_told_again_in_prose_with_another_field_is_one()
    {
        var studies = Extracting.Markdown("# Carl Dorn\n\nI received my B.Eng. degree in Naval Engineering from Kiel University.\n\n## Education\n\n- B.Eng. in Marine & Naval Engineering, Kiel University, 2010 - 2014\n").Education;

        studies.ShouldHaveSingleItem().Institution.ShouldBe("Kiel University");
    }

    private static DocumentClaims About(string sentence) => Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n");
}
