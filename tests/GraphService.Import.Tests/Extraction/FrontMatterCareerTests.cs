namespace GraphService.Import.Tests.Extraction;

/// <summary>Studies and positions that the front matter of a page lists, which the page shows.</summary>
public sealed class FrontMatterCareerTests
{
    [Fact]
    public void Yaml_lists_of_studies_and_positions_are_read()
    {
        var claims = Extracting.Markdown("""
            ---
            title: Carl Dorn
            role: Postdoctoral researcher
            organizations:
              - name: Leiden University
                url: https://l.example
            interests:
              - Tides
            education:
              - area: PhD Marine Science
                institution: Kiel University
                date_start: 2017-10-29
                date_end: 2021-02-18
                summary: |
                  Thesis on tides. Supervisor: [Prof. Ann Bell](https://a.example).
            work:
              - position: Research Coordinator
                company_name: Brinewave Health
                date_start: 2023-04-01
                date_end: ''
                summary: |2-
                  Responsibilities include:
                  - counting
            awards:
              - title: Professor of the Year
                awarder: Oslo University
            ---

            ## About me

            I like tides.
            """);

        claims.Education.Select(study => (study.Institution, study.Degree, study.Start, study.End)).ShouldBe([("Kiel University", "PhD", "2017-10", "2021-02")]);
        claims.Employers.Select(job => (job.Organization, job.Role, job.Start, job.End)).ShouldBe(
            [("Brinewave Health", "Research Coordinator", "2023-04", "present"), ("Leiden University", "Postdoctoral researcher", null, null)]);
        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
    }

    [Fact]
    public void Toml_is_front_matter_too()
    {
        var claims = Extracting.Markdown("""
            +++
            # Display name
            name = "Carl Dorn"
            role = "Associate Professor of Marine Science"
            organizations = [ { name = "Leiden University", url = "https://l.example" } ]

            [[education.courses]]
              course = "PhD in Marine Science"
              institution = "Kiel University"
              year = 2017

            [[social]]
              icon = "envelope"
            +++
            """);

        claims.Subject.Name.ShouldBe("Carl Dorn");
        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Leiden University");
        claims.Education.Select(study => (study.Institution, study.Degree, study.End)).ShouldBe([("Kiel University", "PhD", "2017")]);
    }

    [Fact]
    public void Fields_may_have_other_names_and_broken_lines()
    {
        var claims = Extracting.Markdown("""
            ---
            education:
              - what: B.S. Physics
                where: 'Kiel University, Kiel, Germany'
                when: 2004 - 2008
            research:
              - what: 'Research Assistant, (PI) Ann Bell, Ph.D.'
                where: >-
                  Department of Marine Engineering, Oslo Science
                  University, Oslo
                when: '2008 - 2010 '
            ---
            """);

        claims.Subject.Name.ShouldBeNull();
        claims.Education.ShouldHaveSingleItem().Institution.ShouldBe("Kiel University");
        claims.Employers.Select(job => (job.Organization, job.Start)).ShouldBe([("Oslo Science University", "2008")]);
    }

    [Fact]
    public void Commented_fields_say_nothing() =>
        Extracting.Markdown("---\ntitle: Carl Dorn\n# education:\n#   courses:\n#     - course: PhD in Optics\n#       institution: Kiel University\n#       year: 2026\n---\n").Education.ShouldBeEmpty();
}
