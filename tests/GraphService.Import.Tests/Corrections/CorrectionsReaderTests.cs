using GraphService.Import.Corrections;

namespace GraphService.Import.Tests.Corrections;

public sealed class CorrectionsReaderTests
{
    [Fact]
    public void Every_section_is_read()
    {
        var set = CorrectionsReader.Read(
            """
            subjects:
              - document: cv.txt
                name: "Ada Park"
            same_person:
              - ["Ada Park", { name: "A. Park", document: cv }, "person-abc"]
            different_people:
              - - { name: "Yu Zhang", paper: "One" }
                - { name: "Yu Zhang", paper: "Two" }
            same_paper:
              - ["One", "arxiv:2401.00001"]
            different_papers:
              - ["One", "Two"]
            same_organization:
              - ["Loom Works", "LW"]
            """,
            "corrections.yaml");
        set.Subjects.ShouldHaveSingleItem().ShouldBe(new SubjectName("cv.txt", "Ada Park", 2));
        set.SamePerson.ShouldHaveSingleItem().Members.Select(m => (m.Name, m.Document, m.Id)).ShouldBe([("Ada Park", null, null), ("A. Park", "cv", null), (null, null, "person-abc")]);
        set.DifferentPeople.ShouldHaveSingleItem().Members.Select(m => m.Paper).ShouldBe(["One", "Two"]);
        set.SamePaper.ShouldHaveSingleItem().Members.ShouldBe(["One", "arxiv:2401.00001"]);
        set.DifferentPapers.ShouldHaveSingleItem();
        set.SameOrganization.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("same_person:\n")]
    public void An_empty_file_corrects_nothing(string text) => CorrectionsReader.Read(text, "corrections.yaml").SamePerson.ShouldBeEmpty();

    [Theory]
    [InlineData("same_persons:\n  - [A, B]", 1, "same_person")]
    [InlineData("same_person:\n  - [A]", 2, "two or more")]
    [InlineData("same_person:\n  - Ada Park", 2, "list of two or more people")]
    [InlineData("same_person: Ada Park", 1, "a list of")]
    [InlineData("same_person:\n  - [A, {name: B, on: C}]", 2, "'on'")]
    [InlineData("same_person:\n  - [A, {paper: C}]", 2, "name:")]
    [InlineData("subjects:\n  - document: cv.txt", 2, "'name:'")]
    [InlineData("same_person:\n  - [A, B\n", 2, "YAML")]
    [InlineData("- A\n- B", 1, "sections")]
    public void A_mistake_is_reported_with_its_line_and_what_was_expected(string text, int line, string expected)
    {
        var exception = Should.Throw<CorrectionsException>(() => CorrectionsReader.Read(text, "corrections.yaml"));
        exception.Message.ShouldStartWith("corrections.yaml:");
        exception.Message.ShouldContain(expected);
        exception.Line.ShouldBeInRange(line, line + 1);
    }

    [Fact]
    public void The_shipped_files_are_well_formed()
    {
        var import = Path.Combine(Identity.Shared.Root, "import");
        CorrectionsReader.Read(File.ReadAllText(Path.Combine(import, "corrections.yaml")), "corrections.yaml").Subjects.ShouldBeEmpty();
        var registry = OrganizationRegistry.Read(File.ReadAllText(Path.Combine(import, "organizations.yaml")), "organizations.yaml");
        registry.Organizations.Count.ShouldBeGreaterThan(50);
        registry.Labs.Count.ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("organizations:\n  - { name: A, kind: university }\n  - { name: a, kind: company }", 3, "line 2")]
    [InlineData("organizations:\n  - { name: A, kind: club }", 2, "'club'")]
    [InlineData("organizations:\n  - { name: A }", 2, "kind")]
    [InlineData("organizations:\n  - { name: A, kind: other, parent: B }", 2, "'B'")]
    [InlineData("labs:\n  - { name: A }", 2, "organization")]
    public void A_mistake_in_the_organizations_is_reported_with_its_line(string text, int line, string expected)
    {
        var exception = Should.Throw<CorrectionsException>(() => OrganizationRegistry.Read(text, "organizations.yaml"));
        exception.Line.ShouldBe(line);
        exception.Message.ShouldContain(expected);
    }
}
