namespace GraphService.Import.Tests.Extraction;

public sealed class PlainTextTests
{
    [Fact]
    public void Lines_that_a_narrow_page_broke_are_joined()
    {
        var claims = Extracting.Text("""
            Publications

            1. Rivers that run twice and the maps that were drawn of them by all
            who came too late, A.B. Bell, C. Dorn, and E. Fisk, J. Chem. Phys.
            (submitted)

            2. Advances in the measurement of shadows for applications in qua-
            drant surveys, C. Dorn, A.B. Bell, H.-J. Moss, in: Advanced Surveys,
            pp. 119-136, Acme Press, (2013).

            3. Borders in the fog. A systematic study of what nobody has seen so
            far on any of the three shores, C. Dorn, E. Fisk, and R. Garcia–Lopez,
            Phys. Lett. 14, 33 (2009).

            4. Efficient two-step procedures for locating the bridges of a city of
            canals, E. Fisk, C. Dorn, B.-X. Young, and A.B. Bell, J. Geogr. 9, 588
            (2012)
            """);

        claims.Papers.Select(paper => paper.Title).ShouldBe(
        [
            "Rivers that run twice and the maps that were drawn of them by all who came too late",
            "Advances in the measurement of shadows for applications in quadrant surveys",
            "Borders in the fog. A systematic study of what nobody has seen so far on any of the three shores",
            "Efficient two-step procedures for locating the bridges of a city of canals",
        ]);
        claims.Papers.Select(paper => string.Join("; ", paper.Authors.Select(author => author.Name))).ShouldBe(
            ["A.B. Bell; C. Dorn; E. Fisk", "C. Dorn; A.B. Bell; H.-J. Moss", "C. Dorn; E. Fisk; R. Garcia–Lopez", "E. Fisk; C. Dorn; B.-X. Young; A.B. Bell"]);
        (claims.Papers[0].Evidence[0].FirstLine, claims.Papers[0].Evidence[0].LastLine).ShouldBe((3, 5));
    }

    [Fact]
    public void Short_lines_stay_apart()
    {
        var claims = Extracting.Text("""
            Carl Dorn

            EDUCATION
            Leiden University
            Ph.D. in Geography, 2011 - 2015
            Acme College
            B.Sc. in Geography, 2007 - 2011
            """);

        claims.Education.Select(study => (study.Institution, study.Degree)).ShouldBe([("Leiden University", "Ph.D."), ("Acme College", "B.Sc.")]);
    }
}
