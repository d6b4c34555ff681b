using GraphService.Domain;
using GraphService.Import.Claims;
using GraphService.Import.Corrections;
using GraphService.Import.Identity;
using Evidence = GraphService.Import.Claims.Evidence;

namespace GraphService.Import.Tests.Identity;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Rui-Jie Zhu", "Ruijie Zhu")]
    [InlineData("Rui-Jie Zhu", "Zhu, Rui-Jie")]
    [InlineData("José Núñez", "Jose Nunez")]
    [InlineData("Jason K. Eshraghian", "Jason Eshraghian")]
    [InlineData("Jason K. Eshraghian", "Jason Kamran Eshraghian")]
    [InlineData("Zhangyang \"Atlas\" Wang", "Zhangyang Wang")]
    [InlineData("J. Eshraghian", "Jason Eshraghian")]
    [InlineData("JK Eshraghian", "Jason K. Eshraghian")]
    [InlineData("Ludwig van der Berg", "Ludwig Van Der Berg")]
    [InlineData("Christopher Manning", "Chris Manning")]
    [InlineData("Yerai Doval", "Yerai Doval Mosquera")]
    [InlineData("Jörg Müller", "Joerg Mueller")]
    public void Spellings_of_one_name_with_a_coauthor_in_common_are_one_person(string one, string other)
    {
        var graph = Resolve(Bibliography(("On the weaving of numbers", [one, "Grace Lowell"]), ("Looms that count by themselves", [other, "Grace Lowell"])));
        graph.People.Count.ShouldBe(2, string.Join(" | ", graph.People.Select(p => p.Name)));
    }

    [Theory]
    [InlineData("Rui-Jie Zhu", "Ruizhe Zhu")]
    [InlineData("Chen Li", "Chenggang Li")]
    [InlineData("Kexin Wang", "Kevin Wang")]
    [InlineData("John A. Burger", "John B. Burger")]
    [InlineData("Bo Peng", "Peng Bo")]
    [InlineData("Anna Lowell", "Hanna Lowell")]
    public void Names_that_exclude_each_other_stay_apart_whatever_they_have_in_common(string one, string other)
    {
        var graph = Resolve(Bibliography(("On the weaving of numbers", [one, "Grace Hopper"]), ("Looms that count by themselves", [other, "Grace Hopper"])));
        graph.People.Count.ShouldBe(3, string.Join(" | ", graph.People.Select(p => $"{p.Name} {p.Aliases}")));
    }

    [Fact]
    public void Initials_that_fit_one_name_are_that_person_in_one_bibliography_and_nobody_on_the_page_of_another()
    {
        (string, string[]) rivers = ("On the weaving of rivers", ["Quist, B. R.", "Grace Lowell"]), looms = ("Looms that count by themselves", ["Berta Quist", "Ola Nordmann"]);

        Resolve(Bibliography(rivers, looms)).People.Count.ShouldBe(3);
        Resolve(Bibliography("a.bib", rivers), Bibliography("b.bib", looms)).People.Count.ShouldBe(4);
    }

    [Fact]
    public void A_common_name_of_mostly_one_person_is_that_person_in_one_bibliography_and_not_on_the_page_of_another()
    {
        (string, string[])[] rivers =
        [
            ("On the weaving of rivers", ["Jie Wang", "Grace Lowell"]), ("Rivers that weave", ["Jie Wang", "Grace Lowell"]),
            ("Rivers at rest", ["Grace Lowell", "Jie Wang"]),
        ];
        (string, string[]) looms = ("Looms that count by themselves", ["Jie Wang", "Ola Nordmann"]);

        Resolve(Bibliography([.. rivers, looms])).People.Count.ShouldBe(3);
        Resolve(Bibliography("a.bib", rivers), Bibliography("b.bib", looms)).People.Count.ShouldBe(4);
    }

    [Fact]
    public void Two_authors_of_one_paper_are_never_one_person()
    {
        var graph = Resolve(Bibliography(("On the weaving of numbers", ["Wei Wang", "Wei Wang", "Grace Lowell"])));
        graph.People.Count.ShouldBe(3);
        graph.People.Select(p => p.Id).Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("Jennifer Smith", 4)]
    [InlineData("J. Smith", 4)]
    [InlineData("Jennifer Farnsworthy", 3)]
    public void A_common_family_name_on_two_pages_without_anything_in_common_is_two_people(string name, int people)
    {
        var graph = Resolve(Bibliography("a.bib", ("On the weaving of rivers", [name, "Grace Lowell"])), Bibliography("b.bib", ("Looms that count by themselves", [name, "Ola Nordmann"])));
        graph.People.Count.ShouldBe(people);
    }

    [Fact]
    public void A_common_name_without_anything_in_common_is_two_people()
    {
        var graph = Resolve(
            Profile("a.md", "Yu Zhang", "Streams of tokens at rest", "University of Oslo", "Ola Nordmann"),
            Profile("b.md", "Yu Zhang", "Bridges under heavy snow", "University of Quito", "Eva Morales"));
        graph.People.Count(p => p.Name == "Yu Zhang").ShouldBe(2);
    }

    [Fact]
    public void Two_rich_profiles_with_nothing_in_common_are_two_people_even_of_an_uncommon_name()
    {
        var graph = Resolve(
            Profile("a.md", "Edith Farnsworthy", "Streams of tokens at rest", "University of Oslo", "Ola Nordmann"),
            Profile("b.md", "Edith Farnsworthy", "Bridges under heavy snow", "University of Quito", "Eva Morales"));
        graph.People.Count(p => p.Name == "Edith Farnsworthy").ShouldBe(2);
    }

    [Fact]
    public void Two_profiles_of_one_employer_are_one_person()
    {
        var graph = Resolve(
            Profile("a.md", "Yu Zhang", "Streams of tokens at rest", "University of Oslo (UiO)", "Ola Nordmann"),
            Profile("b.md", "Yu Zhang", "Bridges under heavy snow", "UiO", "Eva Morales"));
        graph.People.Count(p => p.Name == "Yu Zhang").ShouldBe(1);
        graph.Organizations.ShouldHaveSingleItem().Aliases.ShouldContain("UiO");
    }

    [Fact]
    public void Different_ORCID_iDs_are_different_people_and_equal_ones_the_same()
    {
        var graph = Resolve(WithOrcid("a.md", "Edith Farnsworthy", "0000-0001-0000-0001"), WithOrcid("b.md", "Edith Farnsworthy", "0000-0001-0000-0002"), WithOrcid("c.md", "E. Smith", "0000-0001-0000-0001"));
        graph.People.Count.ShouldBe(2);
        graph.People.Select(p => p.Orcid).ShouldBe(["0000-0001-0000-0001", "0000-0001-0000-0002"], ignoreOrder: true);
    }

    [Fact]
    public void An_advisor_who_is_a_coauthor_is_one_person()
    {
        var profile = Profile("a.md", "Edith Farnsworthy", "Streams of tokens at rest", "University of Oslo", "Wei T. Chen");
        var graph = Resolve(profile with { Claims = profile.Claims with { Advisors = [new("Wei Chen", AdvisorKind.Phd, "UiO", null, null, At(9))] } });
        var advisor = graph.Advisorships.ShouldHaveSingleItem().Advisor;
        graph.Authorships.ShouldContain(a => a.Person == advisor && a.NameAsWritten == "Wei T. Chen");
    }

    [Fact]
    public void A_subject_whom_the_list_leaves_out_is_an_author_after_it()
    {
        var graph = Resolve(Documents.Profile("a.md", "Edith Farnsworthy", Documents.Paper("Streams of tokens at rest", "Ola Nordmann", "Eva Morales")));
        var authorship = graph.Authorships.Where(a => a.NameAsWritten == "Edith Farnsworthy").ShouldHaveSingleItem();
        authorship.Position.ShouldBe(3);
    }

    [Fact]
    public void An_id_does_not_change_when_unrelated_documents_come()
    {
        var profile = Profile("a.md", "Yu Zhang", "Streams of tokens at rest", "University of Oslo", "Ola Nordmann");
        var alone = Resolve(profile);
        var together = Resolve(profile, Profile("b.md", "Eva Morales", "Bridges under heavy snow", "University of Quito", "Juan Perez"));
        alone.People.ShouldBeSubsetOf(together.People);
        alone.Papers.ShouldBeSubsetOf(together.Papers);
    }

    [Fact]
    public void An_explanation_names_what_joined_mentions_and_who_was_kept_apart()
    {
        var resolution = IdentityResolver.Resolve(
            [
                Bibliography(
                    ("On the weaving of numbers", ["Jason K. Eshraghian", "Grace Lowell"]), ("Looms that count by themselves", ["Jason Eshraghian", "Grace Lowell"]),
                    ("Threads in the dark", ["Jane Eshraghian", "Grace Lowell"])),
            ],
            CorrectionSet.Empty, OrganizationRegistry.Empty, GraphSnapshot.Empty);
        var person = resolution.Snapshot.People.Where(p => p.Aliases.Count == 1).ShouldHaveSingleItem();
        var explanation = resolution.Explain(person.Id).ShouldNotBeNull();
        explanation.Spellings.Sum(s => s.Mentions).ShouldBe(2);
        var join = explanation.Joins.ShouldHaveSingleItem();
        join.Signals.ShouldContain("in common: Grace Lowell");
        var rejected = explanation.Rejected.ShouldHaveSingleItem();
        rejected.Name.ShouldBe("Jane Eshraghian");
        rejected.Against.ShouldContain(text => text.Contains("exclude each other", StringComparison.Ordinal));
        resolution.Explain(new("person-nobody")).ShouldBeNull();
    }

    private static GraphSnapshot Resolve(params DocumentWithClaims[] documents) =>
        IdentityResolver.Resolve(documents, CorrectionSet.Empty, OrganizationRegistry.Empty, GraphSnapshot.Empty).Snapshot;

    private static DocumentWithClaims Bibliography(params (string Title, string[] Authors)[] papers) => Bibliography("works.bib", papers);

    private static DocumentWithClaims Bibliography(string path, params (string Title, string[] Authors)[] papers) =>
        Documents.Of(path, DocumentClaims.Empty with { Papers = [.. papers.Select(p => Documents.Paper(p.Title, p.Authors))] }, "bibtex");

    private static DocumentWithClaims Profile(string path, string name, string title, string employer, string coauthor)
    {
        var profile = Documents.Profile(path, name, Documents.Paper(title, name, coauthor), Documents.Paper(title + ", part two", coauthor, name));
        return profile with { Claims = profile.Claims with { Employers = [new(employer, null, "Lecturer", null, null, At(3))] } };
    }

    private static DocumentWithClaims WithOrcid(string path, string name, string orcid)
    {
        var profile = Documents.Profile(path, name);
        return profile with { Claims = profile.Claims with { Subject = profile.Claims.Subject with { Orcid = orcid } } };
    }

    private static Evidence[] At(int line) => [new(line, line, "", 1)];
}
