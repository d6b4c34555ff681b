using GraphService.Domain;
using GraphService.Import.Claims;
using GraphService.Import.Corrections;
using GraphService.Import.Identity;
using Evidence = GraphService.Import.Claims.Evidence;

namespace GraphService.Import.Tests.Identity;

public sealed class CareerTests
{
    private static readonly Evidence[] At = [new(1, 1, "", 1)];

    [Fact]
    public void One_position_in_two_documents_is_one_fact_with_the_most_precise_dates()
    {
        var graph = Resolve(
            Page("a.md", employers: [new("Loom Works Inc.", null, "Research Intern", "2024", "2024", At)]),
            Page("b.md", employers: [new("Loom Works", "Threads Team", "Intern", "2024-05", "2024-09", At)]));
        var employment = graph.Employments.ShouldHaveSingleItem();
        (employment.Role, employment.Unit, employment.Period.ToString()).ShouldBe(("Research Intern", "Threads Team", "2024-05–2024-09"));
        employment.Sources.Count.ShouldBe(2);
    }

    [Fact]
    public void Positions_that_contradict_stay_apart() => Resolve(
        Page("a.md", employers: [new("Loom Works", null, "Research Intern", "2024-05", "2024-10", At), new("Loom Works", null, "Research Intern", "2025-05", "2025-12", At)]),
        Page("b.md", employers: [new("Loom Works", null, "Director", "2024-05", null, At)])).Employments.Count.ShouldBe(3);

    [Fact]
    public void Degrees_are_compared_in_canonical_form()
    {
        var graph = Resolve(
            Page("a.md", education: [new("Oslo University", "Ph.D.", "Weaving", "2019", "2023", At)]),
            Page("b.md", education: [new("Oslo University", "Doctor of Philosophy", null, "2019-09", null, At), new("Oslo University", "M.Sc.", null, null, "2019", At)]));
        graph.Educations.Select(e => (e.Degree, e.Field, e.Period.ToString())).ShouldBe([("Ph.D.", "Weaving", "2019-09–2023"), ("M.Sc.", null, "–2019")], ignoreOrder: true);
    }

    [Fact]
    public void An_advisor_in_two_documents_is_one_fact()
    {
        var graph = Resolve(
            Page("a.md", advisors: [new("Grace Lowell", AdvisorKind.Phd, "Oslo University", null, null, At)]),
            Page("b.md", advisors: [new("Grace M. Lowell", AdvisorKind.Phd, null, null, null, At)]));
        graph.Advisorships.ShouldHaveSingleItem().Sources.Count.ShouldBe(2);
        graph.People.Count.ShouldBe(3);
    }

    [Fact]
    public void A_registered_organization_is_found_by_every_name_and_inside_a_longer_one()
    {
        var registry = OrganizationRegistry.Read(
            "organizations:\n  - { name: Oslo University, aliases: [UiO, Universitetet i Oslo], kind: university, ror: 00abc }\nlabs:\n  - { name: Loom Lab, organization: Oslo University }",
            "organizations.yaml");
        var page = Page(
            "a.md", employers: [new("uio", null, "Lecturer", null, null, At), new("Department of Weaving, UiO", null, "Dean", null, null, At), new("The Oslo University", null, "Clerk", null, null, At)]);
        page = page with { Claims = page.Claims with { Labs = [new("LOOM LAB", null, At)] } };
        var graph = IdentityResolver.Resolve([page], CorrectionSet.Empty, registry, GraphSnapshot.Empty).Snapshot;
        var organization = graph.Organizations.ShouldHaveSingleItem();
        (organization.Name, organization.Kind, organization.Ror).ShouldBe(("Oslo University", OrganizationKind.University, "https://ror.org/00abc"));
        graph.Labs.ShouldHaveSingleItem().Organization.ShouldBe(organization.Id);
    }

    [Fact]
    public void Every_fact_says_where_it_was_read()
    {
        var graph = Resolve(Documents.OfLabels(Shared.PathOf("eval/seeds/003_9cd8936b924de7e8.json")), Documents.OfLabels(Shared.PathOf("eval/seeds/004_c7723f0f009f8e23.json")));
        IEnumerable<IFact> facts = [.. graph.Authorships, .. graph.Advisorships, .. graph.Employments, .. graph.Educations, .. graph.Memberships, .. graph.Collaborations];
        facts.ShouldAllBe(fact => fact.Sources.Count > 0);
        facts.Select(fact => fact.Id).ShouldBeUnique();
    }

    private static GraphSnapshot Resolve(params DocumentWithClaims[] documents) =>
        IdentityResolver.Resolve(documents, CorrectionSet.Empty, OrganizationRegistry.Empty, GraphSnapshot.Empty).Snapshot;

    private static DocumentWithClaims Page(string path, EmployerClaim[]? employers = null, EducationClaim[]? education = null, AdvisorClaim[]? advisors = null)
    {
        var page = Documents.Profile(path, "Edith Farnsworthy", Documents.Paper("Streams of tokens at rest", "Edith Farnsworthy", "Ola Nordmann"));
        return page with { Claims = page.Claims with { Employers = employers ?? [], Education = education ?? [], Advisors = advisors ?? [] } };
    }
}
