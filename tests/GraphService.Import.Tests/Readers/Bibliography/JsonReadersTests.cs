using System.Text;
using GraphService.Import.Extraction;
using GraphService.Import.Readers;
using GraphService.Import.Readers.Bibliography;

namespace GraphService.Import.Tests.Readers.Bibliography;

public sealed class JsonReadersTests
{
    [Fact]
    public void Csl_json_states_papers_with_their_lines()
    {
        var papers = Read(new CslJsonReader(), """
            [
              {"type": "article-journal", "title": "On <i>E. coli</i> and 3 < 4",
               "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}, {"literal": "The Team"}],
               "container-title": "Nature", "issued": {"date-parts": [[2021, 5]]}, "DOI": "10.1038/abc"},
              {"type": "book"},
              {"title": ["From Crossref"], "container-title": ["Science"], "issued": {"date-parts": [["2019"]]}, "URL": "https://arxiv.org/abs/1901.00001v1"}
            ]
            """).Stated!;

        papers.Papers.Select(paper => (paper.Title, paper.Venue, paper.Year, paper.Doi, paper.Arxiv)).ShouldBe(
            [("On E. coli and 3 < 4", "Nature", 2021, "10.1038/abc", null), ("From Crossref", "Science", 2019, null, "1901.00001")]);
        papers.Papers[0].Authors.Select(author => author.Name).ShouldBe(["Jan van der Berg", "The Team"]);
        (papers.Papers[0].Evidence[0].FirstLine, papers.Papers[0].Evidence[0].LastLine).ShouldBe((2, 4));
        papers.Unread.Single().FirstLine.ShouldBe(5);
    }

    [Fact]
    public void Json_resume_states_person_work_education_and_publications()
    {
        var claims = Read(new JsonResumeReader(), """
            {
              "basics": {"name": "Jane Roe", "url": "https://roe.example", "profiles": [{"network": "ORCID", "url": "https://orcid.org/0000-0002-1825-0097"}]},
              "work": [
                {"name": "ACME", "position": "Engineer", "startDate": "2020-02-01"},
                {"company": "Initech", "position": "Intern", "startDate": "2019", "endDate": "2019-12-31"}],
              "education": [{"institution": "MIT", "studyType": "Ph.D.", "area": "Physics", "startDate": "2015-09", "endDate": "2019-06"}],
              "publications": [{"name": "A Paper.", "publisher": "ICML", "releaseDate": "2020-07-01", "url": "https://arxiv.org/abs/2001.00001"}]
            }
            """).Stated!;

        (claims.Subject.Name, claims.Subject.Orcid, claims.Subject.Homepages.Single()).ShouldBe(("Jane Roe", "0000-0002-1825-0097", "https://roe.example"));
        claims.Employers.Select(job => (job.Organization, job.Role, job.Start, job.End)).ShouldBe([("ACME", "Engineer", "2020-02", "present"), ("Initech", "Intern", "2019", "2019-12")]);
        claims.Education.Select(study => (study.Institution, study.Degree, study.Field, study.Start, study.End)).ShouldBe([("MIT", "Ph.D.", "Physics", "2015-09", "2019-06")]);
        claims.Papers.Select(paper => (paper.Title, paper.Venue, paper.Year, paper.Arxiv)).ShouldBe([("A Paper", "ICML", 2020, "2001.00001")]);
        claims.Employers[1].Evidence.Single().ShouldBe(new Import.Claims.Evidence(5, 5, "Intern, Initech, 2019 – 2019-12", 0.99));
    }

    [Fact]
    public void Broken_json_is_reported_with_its_line()
    {
        foreach (var reader in new IDocumentReader[] { new CslJsonReader(), new JsonResumeReader() })
        {
            var problem = Read(reader, "{\"basics\":\n  {\"name\" \"Jane\"}}").Problems.Single();

            (problem.Code, problem.Line).ShouldBe(("json-document", 2));
        }
    }

    [Fact]
    public void Json_nested_without_end_is_reported()
    {
        var deep = new string('[', 200_000);

        Read(new CslJsonReader(), deep).Problems.Single().Code.ShouldBe("json-document");
        Read(new JsonResumeReader(), "{\"basics\":" + deep).Problems.Single().Code.ShouldBe("json-document");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[1,\"a\",null,[[]]]")]
    [InlineData("{\"basics\":[],\"work\":{\"name\":[]},\"education\":[{\"institution\":{}}],\"publications\":[7]}")]
    [InlineData("[{\"title\":{\"a\":1},\"author\":\"x\",\"issued\":[]},{\"title\":\"T\",\"author\":[7,{}],\"issued\":{\"date-parts\":[[]]}}]")]
    public void Json_of_another_shape_gives_nothing_and_no_exception(string json)
    {
        foreach (var reader in new IDocumentReader[] { new CslJsonReader(), new JsonResumeReader() })
            Read(reader, json).Problems.ShouldBeEmpty();
    }

    private static ReadResult Read(IDocumentReader reader, string json) =>
        reader.Read(new DocumentSource("a.json", Encoding.UTF8.GetBytes(json)), ExtractionOptions.Default);
}
