using GraphService.Domain;
using GraphService.Import.Claims;
using GraphService.Import.Corrections;
using GraphService.Import.Identity;

namespace GraphService.Import.Tests.Identity;

public sealed class PaperTests
{
    [Fact]
    public void Titles_that_differ_in_case_markup_and_punctuation_are_one_paper()
    {
        var graph = Resolve(
            Bibliography("a.bib", Documents.Paper("FedHCA$^2$: Towards {Hetero}-Client Learning", "Ann Lowell", "Bo Hahn")),
            Bibliography("b.bib", Documents.Paper("FedHCA²: towards hetero‐client learning.", "A. Lowell", "B. Hahn")));
        graph.Papers.ShouldHaveSingleItem();
        graph.People.Count.ShouldBe(2);
        graph.Authorships.ShouldAllBe(a => a.Sources.Count == 2);
    }

    [Fact]
    public void A_generic_title_by_other_authors_is_another_paper()
    {
        var graph = Resolve(Bibliography("a.bib", Documents.Paper("Introduction", "Ann Lowell")), Bibliography("b.bib", Documents.Paper("Introduction", "Bo Hahn")));
        graph.Papers.Count.ShouldBe(2);
    }

    [Fact]
    public void One_DOI_is_one_paper_and_a_preprint_joins_the_published_paper()
    {
        var preprint = Documents.Paper("Looms that count by themselves", "Ann Lowell", "Bo Hahn") with { Arxiv = "2401.00001v2", Venue = "arXiv", Year = 2024 };
        var published = Documents.Paper("Looms That Count by Themselves", "Ann Lowell", "Bo Hahn") with { Doi = "https://doi.org/10.1000/LOOM", Venue = "Journal of Looms", Year = 2025 };
        var retitled = Documents.Paper("Looms that count", "Ann Lowell", "Bo Hahn") with { Doi = "10.1000/loom" };
        var paper = Resolve(Bibliography("a.bib", preprint), Bibliography("b.bib", published), Bibliography("c.bib", retitled)).Papers.ShouldHaveSingleItem();
        (paper.Doi, paper.Arxiv, paper.Venue, paper.Year).ShouldBe(("10.1000/loom", "2401.00001", "Journal of Looms", 2025));
    }

    [Fact]
    public void One_address_given_to_two_papers_of_a_page_joins_nothing()
    {
        var graph = Resolve(Bibliography(
            "a.bib", Documents.Paper("Looms that count by themselves", "Ann Lowell") with { Arxiv = "2401.00001" },
            Documents.Paper("Bridges under heavy snow", "Ann Lowell") with { Arxiv = "2401.00001" }));
        graph.Papers.Count.ShouldBe(2);
        graph.Papers.Select(p => p.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void The_complete_list_is_kept_and_the_truncated_one_is_evidence()
    {
        var whole = Documents.Paper("Looms that count by themselves", "Ann Lowell", "Bo Hahn", "Cy Dahl");
        var part = Documents.Paper("Looms that count by themselves", "A. Lowell", "B. Hahn") with { Truncated = true };
        var graph = Resolve(Bibliography("a.bib", part), Bibliography("b.bib", whole));
        graph.Papers.ShouldHaveSingleItem().HasAllAuthors.ShouldBeTrue();
        graph.Authorships.OrderBy(a => a.Position).Select(a => (a.NameAsWritten, a.Sources.Count)).ShouldBe([("Ann Lowell", 2), ("Bo Hahn", 2), ("Cy Dahl", 1)]);
    }

    [Fact]
    public void A_short_mention_in_the_page_of_an_author_is_the_paper()
    {
        var graph = Resolve(
            Bibliography("a.bib", Documents.Paper("SpikeLoom: Generative Weaving with Spiking Looms", "Ann Lowell", "Bo Hahn")),
            Documents.Profile("ann.md", "Ann Lowell", Documents.Paper("SpikeLoom")),
            Documents.Profile("eve.md", "Eve Stranger", Documents.Paper("SpikeLoom")));
        graph.Papers.Count.ShouldBe(2);
        graph.Papers.ShouldContain(p => p.Title == "SpikeLoom: Generative Weaving with Spiking Looms" && p.Sources.Count == 2);
    }

    [Fact]
    public void Another_spelling_in_a_list_that_is_equal_otherwise_is_the_same_author()
    {
        var graph = Resolve(
            Bibliography("a.bib", Documents.Paper("Looms that count by themselves", "Ann Lowell", "Ridger", "Cy Dahl")),
            Bibliography("b.bib", Documents.Paper("Looms that count by themselves", "Ann Lowell", "Bo Hahn", "Cy Dahl")));
        graph.People.Count.ShouldBe(3);
    }

    private static GraphSnapshot Resolve(params DocumentWithClaims[] documents) =>
        IdentityResolver.Resolve(documents, CorrectionSet.Empty, OrganizationRegistry.Empty, GraphSnapshot.Empty).Snapshot;

    private static DocumentWithClaims Bibliography(string path, params PaperClaim[] papers) =>
        Documents.Of(path, DocumentClaims.Empty with { Papers = papers }, "bibtex");
}
