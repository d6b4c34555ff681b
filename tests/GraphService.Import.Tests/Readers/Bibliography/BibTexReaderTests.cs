using System.Text;
using GraphService.Import.Claims;
using GraphService.Import.Extraction;
using GraphService.Import.Readers;
using GraphService.Import.Readers.Bibliography;

namespace GraphService.Import.Tests.Readers.Bibliography;

public sealed class BibTexReaderTests
{
    [Fact]
    public void An_entry_becomes_a_paper_with_its_lines()
    {
        var paper = Papers("""

            @article{roe2024,
              title   = {{FedHCA}$^2$: Towards {\"U}ber--models},
              author  = {Roe, Jane M. and van der Berg, Jan and Doe, Jr, John and {The ACME Team} and Li Wei},
              journal = "Journal of " # {Things \& Stuff},
              year    = 2024,
              doi     = {https://doi.org/10.1234/abc.5},
            }
            """).Single();

        paper.Title.ShouldBe("FedHCA²: Towards Über–models");
        paper.Authors.Select(author => author.Name).ShouldBe(["Jane M. Roe", "Jan van der Berg", "John Doe Jr", "The ACME Team", "Li Wei"]);
        paper.ShouldSatisfyAllConditions(
            p => p.Venue.ShouldBe("Journal of Things & Stuff"), p => p.Year.ShouldBe(2024), p => p.Doi.ShouldBe("10.1234/abc.5"), p => p.Truncated.ShouldBeFalse());
        (paper.Evidence.Single().FirstLine, paper.Evidence.Single().LastLine).ShouldBe((2, 8));
        paper.Evidence.Single().Excerpt.ShouldBe("Jane M. Roe, Jan van der Berg, John Doe Jr, FedHCA²: Towards Über–models, Journal of Things & Stuff, 2024");
    }

    [Theory]
    [InlineData(@"J{\""o}rgensen, U. G.", "U. G. Jörgensen")]
    [InlineData(@"{\'E}tienne Gr{\'e}goire", "Étienne Grégoire")]
    [InlineData("Roe*, Jane", "Jane Roe")]
    [InlineData("O'Neil, Pat", "Pat O'Neil")]
    [InlineData("{Barnes and Noble}", "Barnes and Noble")]
    [InlineData("Zhu,Rui-Jie", "Rui-Jie Zhu")]
    [InlineData("Anderson and\n  Brand", "Anderson|Brand")]
    [InlineData("A. {\\O}land AND B. {\\L}och", "A. Øland|B. Łoch")]
    public void Names_are_written_in_reading_order(string field, string expected) =>
        string.Join('|', Papers($"@misc{{k, title={{T}}, author={{{field}}}}}").Single().Authors.Select(author => author.Name)).ShouldBe(expected);

    [Fact]
    public void Others_cut_a_list_short_wherever_they_stand()
    {
        var papers = Papers("@misc{a, title={A}, author={Peng, Bo and others and Zhu, Rui-Jie}} @misc{b, title={B}, author={Roe, Jane and others}}");

        papers.Select(paper => paper.Truncated).ShouldBe([true, true]);
        papers[0].Authors.Select(author => author.Name).ShouldBe(["Bo Peng", "Rui-Jie Zhu"]);
    }

    [Theory]
    [InlineData("eprint={2101.00001v2}, archivePrefix={arXiv}", "2101.00001", "arXiv")]
    [InlineData("journal={arXiv preprint arXiv:2101.00001}", "2101.00001", "arXiv")]
    [InlineData("journal={CoRR}, volume={abs/2101.00001}", "2101.00001", "CoRR")]
    [InlineData("booktitle={ICML}, url={https://arxiv.org/abs/2101.00001}", "2101.00001", "ICML")]
    [InlineData("eprint={hep-th/9901001}, eprinttype={arxiv}", "hep-th/9901001", "arXiv")]
    [InlineData("eprint={10773}, eprinttype={jstor}, journal={Botany}", null, "Botany")]
    public void An_arxiv_id_is_found_in_every_place_it_is_put(string fields, string? arxiv, string venue)
    {
        var paper = Papers($"@article{{k, title={{T}}, {fields}}}").Single();

        paper.Arxiv.ShouldBe(arxiv);
        paper.Venue.ShouldBe(venue);
    }

    [Fact]
    public void Strings_and_the_volume_a_part_refers_to_are_filled_in()
    {
        var papers = Papers("""
            @string(icml = "Machine Learning " # "Conference")
            @inproceedings{part, crossref = {whole}, title = {Part}, author = {Roe, Jane}}
            @inproceedings{other, title = "Other", booktitle = icml, date = {2021-07}}
            @comment{ @article{no, title = {No}} }
            % @article{hidden, title = {Hidden}}
            @proceedings{whole, title = {The Whole}, year = 2020, editor = {Doe, John}}
            """);

        papers.Select(paper => (paper.Title, paper.Venue, paper.Year)).ShouldBe([("Part", "The Whole", 2020), ("Other", "Machine Learning Conference", 2021)]);
    }

    [Fact]
    public void A_broken_entry_is_reported_with_its_line_and_the_next_is_read()
    {
        var result = Read("@article{a, title={A}}\n@article{b, title {B}, year=2020}\n@article{c, title={C}}\n@article{d, title={D");

        result.Stated!.Papers.Select(paper => paper.Title).ShouldBe(["A", "C"]);
        result.Problems.Select(problem => (problem.Code, problem.Line)).ShouldBe([("bibtex-entry", 2), ("bibtex-entry", 4)]);
        result.Problems[0].Message.ShouldContain("title {B}");
    }

    [Fact]
    public void The_shipped_bibliography_is_read_without_a_problem()
    {
        var result = new BibTexReader().Read(new DocumentSource("publications.bib", File.ReadAllBytes(Path.Combine(Repository.Root, "import", "profiles", "ruijie-zhu", "publications.bib"))), ExtractionOptions.Default);

        result.Problems.ShouldBeEmpty();
        result.Stated!.Papers.Count.ShouldBe(11);
        result.Stated.Papers.ShouldAllBe(paper => paper.Authors.Any(author => author.Name == "Rui-Jie Zhu") && paper.Venue != null && paper.Year != null);
        result.Stated.Papers.Count(paper => paper.Truncated).ShouldBe(3);
    }

    [Theory]
    [InlineData("@article{a, title={")]
    [InlineData("@article{a, title=\"{")]
    [InlineData("@string{a = a # a # ")]
    [InlineData("@article{")]
    [InlineData("{{{{{{{{")]
    [InlineData("@a{b, crossref={b}, title={T}} ")]
    public void Fifty_thousand_of_anything_end_without_an_exception(string repeated) =>
        Read(string.Concat(Enumerable.Repeat(repeated, 50_000))).Stated.ShouldNotBeNull();

    private static IReadOnlyList<PaperClaim> Papers(string bibtex)
    {
        var result = Read(bibtex);
        result.Problems.ShouldBeEmpty();
        return result.Stated!.Papers;
    }

    private static ReadResult Read(string bibtex) =>
        new BibTexReader().Read(new DocumentSource("a.bib", Encoding.UTF8.GetBytes(bibtex)), ExtractionOptions.Default);
}
