using GraphService.Domain;

namespace GraphService.Import.Tests.Extraction;

public sealed class CareerTests
{
    [Theory]
    [InlineData("I am a Ph.D. student in Physics at Leiden University, advised by Prof. Ann Bell and Dr. Eva Fisk.")]
    [InlineData("I'm currently pursuing a PhD in Physics at Leiden University under the supervision of [Ann Bell](https://a.example) and [Eva Fisk](https://e.example).")]
    [InlineData("I am a doctoral candidate in Physics at Leiden University, co-supervised by Prof. Ann Bell (Fellow of the Royal Society) and Prof. Eva Fisk.")]
    [InlineData("I am a first-year Ph.D student under the guidance of Prof. Ann Bell and Prof. Eva Fisk at Leiden University.")]
    public void Prose_names_the_degree_and_its_advisors(string sentence)
    {
        var claims = Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n");

        claims.Education.ShouldHaveSingleItem().Institution.ShouldBe("Leiden University");
        claims.Advisors.Select(advisor => (advisor.Name, advisor.Kind)).ShouldBe([("Ann Bell", AdvisorKind.Phd), ("Eva Fisk", AdvisorKind.Phd)]);
        claims.Employers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("- **Acme Labs** | May '24 – Oct '24 | Research Intern")]
    [InlineData("- Research Intern, Acme Labs, 05/2024 - 10/2024")]
    [InlineData("**Acme Labs**, Utrecht, Netherlands\n*Research Intern* (May 2024 – October 2024)")]
    [InlineData("- *2024.05 - 2024.10*, Research Intern at [Acme Labs](https://acme.example)")]
    public void A_position_is_found_in_every_layout(string entry)
    {
        var job = Extracting.Markdown($"# Carl Dorn\n\n## Experience\n\n{entry}\n").Employers.ShouldHaveSingleItem();

        job.Organization.ShouldBe("Acme Labs");
        job.Role.ShouldBe("Research Intern");
        (job.Start, job.End).ShouldBe(("2024-05", "2024-10"));
    }

    [Fact]
    public void One_organisation_may_head_several_positions()
    {
        var claims = Extracting.Text("""
            Carl Dorn

            EXPERIENCE
            - Acme Platforms, Inc.
              Senior Research Scientist, 08/2021 - Present
              Research Scientist, 10/2019 - 08/2021
            """);

        claims.Employers.Select(job => (job.Organization, job.Role, job.Start, job.End)).ShouldBe(
            [("Acme Platforms, Inc.", "Senior Research Scientist", "2021-08", "present"), ("Acme Platforms, Inc.", "Research Scientist", "2019-10", "2021-08")]);
    }

    [Fact]
    public void An_advisor_of_an_internship_is_one_of_that_kind()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Experience\n- Acme Labs | May 2024 - Oct 2024 | Research Intern\n  Topic: Reading | Advisor: Dr. Ann Bell, Dr. Eva Fisk\n");

        claims.Advisors.Select(advisor => (advisor.Name, advisor.Kind, advisor.At)).ShouldBe(
            [("Ann Bell", AdvisorKind.Internship, "Acme Labs"), ("Eva Fisk", AdvisorKind.Internship, "Acme Labs")]);
    }

    [Fact]
    public void Two_degrees_of_one_school_are_two_facts()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Education\n- *2022.09 - 2025.03*, **Master** in Optics, Leiden University\n- *2018.09 - 2022.06*, **Bachelor of Science** in Physics, Leiden University\n");

        claims.Education.Select(study => (study.Degree, study.Field, study.Start, study.End)).ShouldBe(
            [("Master", "Optics", "2022-09", "2025-03"), ("Bachelor of Science", "Physics", "2018-09", "2022-06")]);
    }

    [Fact]
    public void Working_closely_with_somebody_is_collaboration_not_advice()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\nI work closely with Prof. Zoe \"Zed\" Young at UT Austin on reading.\n");

        claims.Advisors.ShouldBeEmpty();
        claims.Collaborators.ShouldHaveSingleItem().Name.ShouldBe("Zoe \"Zed\" Young");
    }

    [Fact]
    public void Teaching_assistants_are_not_employed()
    {
        Extracting.Markdown("# Carl Dorn\n\n## Experience\n- Teaching Assistant, Leiden University, 2019 - 2020\n").Employers.ShouldBeEmpty();
    }

    [Fact]
    public void The_subject_may_introduce_himself_with_a_name_in_two_scripts()
    {
        var subject = Extracting.Markdown("Hi, I'm Ruizhe Chen (陈瑞哲), a student of optics.\n").Subject;

        subject.Name.ShouldBe("Ruizhe Chen");
        subject.Aliases.ShouldBe(["陈瑞哲"]);
    }

    [Fact]
    public void A_postdoc_without_a_date_among_degrees_is_a_position()
    {
        var claims = Extracting.Markdown("# Ann Bell\n\n## Education\n\n- Ph.D. in Biology, University of Kiel\n- Postdoctoral Fellow, Tide University\n- Teaching Assistant, University of Kiel\n");

        claims.Education.Select(study => study.Institution).ShouldBe(["University of Kiel"]);
        claims.Employers.Select(job => (job.Role, job.Organization)).ShouldBe([("Postdoctoral Fellow", "Tide University")]);
        claims.Unread.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Ann Bell CV", "Ann Bell")]
    [InlineData("Ann Bell – Curriculum Vitae", "Ann Bell")]
    [InlineData("Academic CV", null)]
    public void What_a_page_is_called_is_no_part_of_a_name(string title, string? name) =>
        Extracting.Markdown($"# {title}\n\n## Education\n\n- B.S. in Geography, University of Ghana, 2019\n").Subject.Name.ShouldBe(name);

    [Fact]
    public void A_page_without_a_name_has_no_subject() =>
        Extracting.Markdown("## Education\n- B.S. in Geography, University of Ghana, 2019\n").Subject.Name.ShouldBeNull();

    [Theory]
    [InlineData("- PhD in theoretical physics at Leiden University, 2015 - 2019", "Ph.D.", "Leiden University")]
    [InlineData("- **Massachusetts Institute of Technology**, Cambridge, MA<br>Ph.D., Atmospheric Science<br>2016", "Ph.D.", "Massachusetts Institute of Technology")]
    [InlineData("- MSci in Mathematics, Imperial College London, 2011", "MSci", "Imperial College London")]
    [InlineData("**Graduate Program** Max Hull Institute for Shores, Germany<br>12/2016-02/2020<br>Ph.D. defended 20.02.2020 from University of Kiel", "Ph.D.", "University of Kiel")]
    [InlineData("- BFA in Painting, 1983<br>Hull School of Design<br>Providence, Rhode Island", "BFA", "Hull School of Design")]
    [InlineData("- 2010-2012 ScM. in Biostatistics, Kiel University", "ScM.", "Kiel University")]
    [InlineData("- **2019-2023**: Ph.D in Genetics and Breeding, Federal University of Kiel - Brazil. Supervisor: Dr. Ann Bell", "Ph.D", "Federal University of Kiel")]
    [InlineData("- **M.Sc. Psychology**, University of Kiel, 10/2016-09/2018, research-oriented psychology with specializations in cognitive psychology, media psychology, and neuroscience. Thesis: Simulating the shore by models that explain what contradicting evidence of its homogeneity says", "M.Sc.", "University of Kiel")]
    [InlineData("- M.A. in Music, Queens College, City University of Hull, 2005", "M.A.", "Queens College")]
    [InlineData("- Ph.D. in Data Science, School of Data Science, KUHK(SZ), 2021–2025", "Ph.D.", "KUHK")]
    [InlineData("- MSC in Computer Science, 2016-2018<br>Department of Computer Science, CentraleKiel, Paris, France", "MSC", "CentraleKiel")]
    public void A_degree_is_found_with_its_institution(string entry, string degree, string institution)
    {
        var study = Extracting.Markdown($"# Carl Dorn\n\n## Education\n\n{entry}\n").Education.ShouldHaveSingleItem();

        (study.Degree?.Replace("PhD", "Ph.D."), study.Institution).ShouldBe((degree, institution));
    }

    [Fact]
    public void Positions_below_an_organisation_are_held_there()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Appointments\n*Imperial College London*\n\n2011–Present. Lecturer.\n\n2009–2011. Research Fellow and Team Leader, Urban Rivers project.\n");

        claims.Employers.Select(job => (job.Organization, job.Role, job.Start)).ShouldBe(
            [("Imperial College London", "Lecturer", "2011"), ("Imperial College London", "Research Fellow and Team Leader", "2009")]);
    }

    [Fact]
    public void A_school_below_a_university_is_a_part_of_it()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Education\n\n**Kiel University of Technology**\n\n- Ph.D. in School of Naval Engineering, Mar. 2016 - Feb. 2022\n- B.S. in School of Computing, Feb. 2010 - Feb. 2014\n\n## Experience\n\n### University of Hull\nProfessor of Tides, September 2003 - Present<br/>\nDirector, Center for Applied Tides, September 1998 - Present\n");

        claims.Education.Select(study => study.Institution).Distinct().ShouldBe(["Kiel University of Technology"]);
        claims.Employers.Select(job => job.Organization).ShouldBe(["University of Hull", "University of Hull"]);
    }

    [Fact]
    public void A_degree_in_another_block_begins_another_study()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Education\n\n**MSc** in Robotics, Kiel University, Germany  \n09/2012-06/2015  \nExchange at Oslo University, 10/2014-09/2015  \n\n**BSc** in Engineering, Hull University, Norway  \n09/2008-08/2012\n");

        claims.Education.Where(study => study.Degree == "BSc").ShouldHaveSingleItem().Institution.ShouldBe("Hull University");
    }

    [Fact]
    public void A_state_behind_a_town_is_no_degree()
    {
        var claims = Extracting.Latex("\\documentclass{article}\\begin{document}\\section{Experience}\\textbf{Brine Daycare}\\hfill September 2018 - present\\\\ Scheduler\\\\ Somerville, MA\n\n\\end{document}");

        claims.Education.ShouldBeEmpty();
    }

    [Fact]
    public void Two_degrees_of_one_level_in_two_fields_and_years_are_two()
    {
        Extracting.Markdown("# Carl Dorn\n\n## Education\n- B.S. in Statistics, Leiden University, 2012\n- B.S. in Psychology, Leiden University, 2010\n").Education.Count.ShouldBe(2);
    }

    [Fact]
    public void A_labelled_advisor_below_a_position_is_no_position()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Research experience\n- Undergraduate Researcher, Leiden University, 2013-2017\n  - Research Advisor: Ann Bell\n- Data Science Intern, Acme, NY, 2022\n");

        claims.Employers.Select(job => (job.Organization, job.Role)).ShouldBe([("Leiden University", "Undergraduate Researcher"), ("Acme", "Data Science Intern")]);
        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
    }

    [Fact]
    public void Rows_of_a_table_hold_one_position_each()
    {
        const string Table = """
            | Period | Position | Institution |
            | :--- | :--- | :--- |
            | 2016–2018 | Postdoc (with Prof. A. Bell) | Tide Pool Group (University of Bergen) |
            | 2013 (Autumn) | Research Intern (with Prof. E. Fisk) | Centre for Shores (University of Kiel) |
            | 2011–2015 | Young Researcher | Institute of Tides, Shores and Winds (Kristiansand) |
            """;

        var claims = Extracting.Markdown($"# Carl Dorn\n\n## Positions\n\n{Table}\n");

        claims.Employers.Select(job => (job.Organization, job.Role, job.Start)).ShouldBe([("University of Bergen", "Postdoc", "2016"), ("University of Kiel", "Research Intern", "2013"), ("Institute of Tides, Shores and Winds", "Young Researcher", "2011")]);
        claims.Advisors.Select(advisor => (advisor.Name, advisor.At)).ShouldBe([("A. Bell", "University of Bergen"), ("E. Fisk", "University of Kiel")]);
    }

    [Fact]
    public void A_doctoral_post_among_positions_is_a_job()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Academic Positions\n- Aug 2024 - Present: PhD Scholar, Kiel University\n\n## Education\n- 2024 - present: Ph.D. in Tides, Leiden University\n- 2012 - 2016, B. Ing, Tides, Shores, Polytechnique Hull\n");

        claims.Employers.Select(job => (job.Organization, job.Role)).ShouldBe([("Kiel University", "PhD Scholar")]);
        claims.Education.Select(study => study.Institution).ShouldBe(["Leiden University", "Polytechnique Hull"]);
    }

    [Fact]
    public void A_hospital_is_no_laboratory() =>
        Extracting.Markdown("# Carl Dorn\n\nI am a professor at Kiel Cancer Center. I lead the **Tide Pool Lab** there.\n").Labs.Select(lab => lab.Name).ShouldBe(["Tide Pool Lab"]);

    [Fact]
    public void A_doctorate_at_a_laboratory_of_a_university_is_of_the_university() =>
        Extracting.Markdown("# Carl Dorn\n\nI received my Ph.D. at the State Key Lab of TID&CG, Kiel University, in 2021.\n").Education.ShouldHaveSingleItem().Institution.ShouldBe("Kiel University");

    [Fact]
    public void The_day_a_degree_was_conferred_is_no_study() =>
        Extracting.Markdown("# Carl Dorn\n\n## Education\n\n### Master of Tides\n\nUniversity of Hull | Feb 2024 - Dec 2025\n\nConferred: 31 December 2025\n\n### Bachelor of Shores\n\nKiel University | 2019 - 2023\n").Education.Select(study => study.Institution).ShouldBe(["University of Hull", "Kiel University"]);

    [Fact]
    public void A_doctorate_where_the_subject_works_is_of_the_employer() =>
        Extracting.Markdown("# Carl Dorn\n\nI am a researcher at the University of Kiel, in Germany, where I received my PhD degree in May 2021.\n").Education.ShouldHaveSingleItem().Institution.ShouldBe("University of Kiel");

    [Fact]
    public void Professional_affiliations_are_memberships() =>
        Extracting.Markdown("# Carl Dorn\n\n## Professional Affiliations\n- 2020 - present: Chartered Engineer, Engineers Council of Kiel\n").Employers.ShouldBeEmpty();

    [Theory]
    [InlineData("* June 2024 - present: Postdoctoral Fellowship\n  * the University of Bergen\n")]
    [InlineData("* June 2024 - present: Postdoctoral Fellowship, University of Bergen\n")]
    public void A_postdoctoral_fellowship_is_a_position(string entry)
    {
        var job = Extracting.Markdown("# Carl Dorn\n\n## Work experience\n" + entry).Employers.ShouldHaveSingleItem();

        (job.Organization, job.Role, job.Start, job.End).ShouldBe(("University of Bergen", "Postdoctoral Fellowship", "2024-06", "present"));
    }
}
