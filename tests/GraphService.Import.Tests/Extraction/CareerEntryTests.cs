namespace GraphService.Import.Tests.Extraction;

public sealed class CareerEntryTests
{
    [Theory]
    [InlineData("- Norwegian Tide Institute\n    - Postdoctoral Researcher\n        - 2023 -- present\n        - Measured ice\n- Kelp Watch\n    - Data Analyst\n        - 2018\n")]
    [InlineData("### Norwegian Tide Institute\nPostdoctoral Researcher, 2023 - present\n\n### Kelp Watch\n*Data Analyst*\n2018\n")]
    public void A_name_alone_begins_the_next_entry(string entries) =>
        Extracting.Markdown($"# Carl Dorn\n\n## Experience\n\n{entries}").Employers.Select(job => (job.Organization, job.Start)).ShouldBe([("Norwegian Tide Institute", "2023"), ("Kelp Watch", "2018")]);

    [Fact]
    public void Companies_and_groups_with_a_style_of_their_own_are_employers_each()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Experience\n\n* **Brinewave Inc.**  \n  Research Intern (06/2025 – 10/2025), Hull\n\n* **Tide Group**  \n  Engineer Intern (07/2021 – 09/2021), Hangzhou, China\n");

        claims.Employers.Select(job => (job.Organization, job.Start)).ShouldBe([("Brinewave Inc.", "2025-06"), ("Tide Group", "2021-07")]);
    }

    [Theory]
    [InlineData("- **Working student** Brinewave mbH, 2021-2022", "Brinewave mbH", "Working student")]
    [InlineData("- Visiting Student, Kiel University, 2021-2022", "Kiel University", "Visiting Student")]
    [InlineData("- __MD Shores__ Postdoctoral Fellow, 2021-2022", "MD Shores", "Postdoctoral Fellow")]
    [InlineData("- **Consultant in marine ecology and tides**: Kelp Watch, Hull (_July 2023_)", "Kelp Watch", "Consultant")]
    [InlineData("- Postdoctoral Fellow, Business School, Shore Polytechnic Institute, 2015–2017", "Shore Polytechnic Institute", "Postdoctoral Fellow")]
    [InlineData("- **Postdoctoral Researcher**: _Jan 2023 - Aug 2025_  \n  **Where**: [HU3](https://h.example), Tide Department", "HU3, Tide Department", "Postdoctoral Researcher")]
    [InlineData("### KELP WATCH, SINGAPORE\n\n<div><span>Operations Intern</span> <span>May 2024 - Jun 2024</span></div>", "KELP WATCH", "Operations Intern")]
    public void Posts_of_students_and_names_in_capitals_are_read(string entry, string employer, string role)
    {
        var job = Extracting.Markdown($"# Carl Dorn\n\n## Experience\n\n{entry}\n").Employers.ShouldHaveSingleItem();

        (job.Organization, job.Role).ShouldBe((employer, role));
    }

    [Fact]
    public void A_tutor_is_no_employee() =>
        Extracting.Markdown("# Carl Dorn\n\n## Experience\n\n- **Tutor** in Mathematics, Kiel University, 2018-2020\n").Employers.ShouldBeEmpty();

    [Fact]
    public void A_background_lists_degrees_and_positions()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## 🎓 Background\n\n- **Ph.D., Tides** — Kiel University (2011)\n- **Associate Professor of Tides**, Hull University (2015–Present)\n");

        claims.Education.ShouldHaveSingleItem().Institution.ShouldBe("Kiel University");
        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Hull University");
    }

    [Fact]
    public void The_beginning_of_a_title_is_no_employer()
    {
        var job = Extracting.Latex("""
            \documentclass{moderncv}
            \firstname{Carl}\familyname{Dorn}
            \begin{document}
            \makecvtitle
            \section{Positions}
            \cventry{2024--present}{TDS Faculty Fellow}{HU Center for Tide Science}{Hull}{}{}
            \end{document}
            """).Employers.ShouldHaveSingleItem();

        job.Organization.ShouldBe("HU Center for Tide Science");
    }

    [Fact]
    public void Labels_and_values_on_lines_of_their_own_tell_one_position()
    {
        var job = Extracting.Latex("""
            \documentclass{europecv}
            \begin{document}
            \begin{europecv}
            \ecvsection{Work experience}
            \ecvitem{Dates}{2023 -- present}
            \ecvitem{Occupation or position held}{Postdoctoral Researcher}
            \ecvitem{Name and address of employer}{Kelp Watch Ltd., Hull, Norway}
            \end{europecv}
            \end{document}
            """).Employers.ShouldHaveSingleItem();

        (job.Organization, job.Start).ShouldBe(("Kelp Watch Ltd.", "2023"));
    }

    [Theory]
    [InlineData("### Structural Biologist & Computational Scientist · Leiden University", "Leiden University", "Structural Biologist & Computational Scientist", null)]
    [InlineData("**Assistant Professor, Department of Geology, Leiden University**", "Leiden University", "Assistant Professor", "Department of Geology")]
    [InlineData("Assistant Professor<br>\nDepartment of Geology<br>\nLeiden University", "Leiden University", "Assistant Professor", "Department of Geology")]
    [InlineData("Leiden University · Assistant Professor", "Leiden University", "Assistant Professor", null)]
    public void The_position_below_the_name_is_the_present_one(string byline, string organization, string role, string? unit)
    {
        var job = Extracting.Markdown($"# Carla Dorn\n\n{byline}\n\nRivers are long, and maps are short.\n").Employers.ShouldHaveSingleItem();

        (job.Organization, job.Role, job.Unit, job.End).ShouldBe((organization, role, unit, "present"));
    }

    [Theory]
    [InlineData("**Former Professor, Leiden University**")]
    [InlineData("**Advisor: Professor Ann Bell, Leiden University**")]
    [InlineData("**Leiden University, Postbus 1**")]
    public void What_stands_below_the_name_without_a_present_position_is_none(string byline) =>
        Extracting.Markdown($"# Carla Dorn\n\n{byline}\n\nRivers are long, and maps are short.\n").Employers.ShouldBeEmpty();

    [Fact]
    public void A_date_that_only_a_style_sheet_parts_from_the_title_is_read()
    {
        var job = Extracting.Html("<h1>Carl Dorn</h1><h2>Positions</h2><div><b>Postdoctoral Fellow</b><span class=\"cv-date\">2022 &ndash; 2024</span></div><div>Kiel University</div>").Employers.ShouldHaveSingleItem();

        (job.Role, job.Start, job.End).ShouldBe(("Postdoctoral Fellow", "2022", "2024"));
    }

    [Fact]
    public void The_university_below_a_post_is_its_employer()
    {
        var job = Extracting.Html("<h1>Carl Dorn</h1><h3>Research Experience</h3><ul><li>Research Fellow, <a href=\"https://a.example\">Ann Bell</a> (02/2019 – 08/2025)<p>Tide Research Center (TRC), Kiel University, Kiel, Germany</p></li></ul>").Employers.ShouldHaveSingleItem();

        (job.Organization, job.Unit).ShouldBe(("Kiel University", "Tide Research Center (TRC)"));
    }

    [Theory]
    [InlineData("- NASA Tides Fellow, Shore Propulsion Laboratory, 2021-2022", "Shore Propulsion Laboratory", "Fellow")]
    [InlineData("- **Outreach & Archives lead**, [Brinewave Engineering](https://b.example), 2021 - 2022", "Brinewave Engineering", "Outreach & Archives lead")]
    [InlineData("- Visiting scholar, University of Tides at Hull, 2021-2022", "University of Tides at Hull", "Visiting scholar")]
    [InlineData("- Data Engineer, Tide and Wave Works Co., Ltd., 2021-2022", "Tide and Wave Works Co., Ltd.", "Data Engineer")]
    public void Who_employs_and_as_what_is_told_by_the_order_and_the_style(string entry, string employer, string role)
    {
        var job = Extracting.Markdown($"# Carl Dorn\n\n## Experience\n\n{entry}\n").Employers.ShouldHaveSingleItem();

        (job.Organization, job.Role).ShouldBe((employer, role));
    }

    [Fact]
    public void Organizations_above_their_posts_begin_entries_also_when_they_are_laboratories() =>
        Extracting.Markdown("# Carl Dorn\n\n## Work experience\n\n**Brinewave Inc.**\n\nGraduate Intern, 03.2021 - 05.2021\n\n**Hull Engineering Laboratory of Tides**\n\nIntern, 05.2019 - 12.2019\n").Employers
            .Select(job => (job.Organization, job.Start)).ShouldBe([("Brinewave Inc.", "2021-03"), ("Hull Engineering Laboratory of Tides", "2019-05")]);

    [Theory]
    [InlineData("- M.Sc. in Engineering, Marine Science, 2020")]
    [InlineData("- B.Sc. in Physics (third year), 2020")]
    public void Fields_and_remarks_are_no_schools(string entry) =>
        Extracting.Markdown($"# Carl Dorn\n\n## Education\n\n{entry}\n").Education.ShouldBeEmpty();

    [Fact]
    public void The_rest_of_a_field_is_no_school()
    {
        var study = Extracting.Latex("""
            \documentclass[]{friggeri-cv}
            \begin{document}
            \header{carl}{dorn}{}
            \section{Education}
            \begin{entrylist}
            \entry{2017 -- 2018}{Kiel University}{MPhil {\normalfont in Waves, Tides and Shore Technologies }}{Kiel}{Distinction}
            \end{entrylist}
            \end{document}
            """);

        study.Education.ShouldHaveSingleItem().Institution.ShouldBe("Kiel University");
        study.Subject.Name.ShouldBe("carl dorn");
    }

    [Fact]
    public void A_table_under_Academic_lists_positions_and_degrees()
    {
        var claims = Extracting.Html("<h2>About</h2><p>I like tides.</p><h3>Academic</h3><table><tr><td>2007-present</td><td>Assistant Professor. Department of Tides, Kiel University.</td></tr><tr><td>2007</td><td>Ph.D. in Tides. Hull University.</td></tr></table>");

        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Kiel University");
        claims.Education.ShouldHaveSingleItem().Institution.ShouldBe("Hull University");
    }

    [Fact]
    public void The_stay_of_a_visiting_student_is_an_entry_of_its_own()
    {
        var claims = Extracting.Latex("""
            \documentclass{article}
            \begin{document}
            \section{Education}
            \textbf{PhD in Tides} \hfill 2022--2026 \\
            Kiel University

            \textbf{Visiting PhD Student} \hfill 2024--2025 \\
            Hull University

            \textbf{MSc in Tides} \hfill 2021--2023 \\
            Kiel University
            \end{document}
            """);

        claims.Education.Select(study => (study.Institution, study.Degree, study.Start)).ShouldBe([("Kiel University", "PhD", "2022"), ("Hull University", null, "2024"), ("Kiel University", "MSc", "2021")]);
    }

    [Fact]
    public void A_project_employs_nobody_and_a_professor_behind_a_bar_advises()
    {
        var claims = Extracting.Markdown("# Carl Dorn\n\n## Research Experience\n\n- **Research Project 2 | Prof. Ann Bell** 09/2024 - Present\n- **Summer Research | Prof. Eva Fisk** 06/2023 - 08/2023\n");

        claims.Employers.ShouldBeEmpty();
        claims.Advisors.Select(advisor => advisor.Name).ShouldBe(["Ann Bell", "Eva Fisk"]);
    }

    [Fact]
    public void Entries_with_other_degrees_and_years_are_two_studies() =>
        Extracting.Markdown("# Carl Dorn\n\n## Education\n\n- 2021 - 2023, MSc Chemistry, Kiel University\n- 2017 - 2020, MA Social Anthropology, Kiel University\n").Education
            .Select(study => study.Degree).ShouldBe(["MSc", "MA"]);
}
