namespace GraphService.Import.Tests.Extraction;

public sealed class UnreadTests
{
    [Fact]
    public void Entries_from_which_nothing_was_read_are_listed_with_what_they_lack()
    {
        var claims = Extracting.Markdown("""
            # Ann Bell

            ## Experience

            - **Acme Corporation**, Research Scientist, 2019 – 2021
            - 2017 – 2018: moved rocks from one field to another

            ## Education

            - PhD in Hydrology, Leiden University, 2019
            - 2008 – 2011: some years among books

            ## Publications

            - Ann Bell, Carl Dorn. *A study of rivers and of the lakes they feed*. Journal of Hydrology, 2020.
            - Carl Dorn, Ann Bell. *How lakes forget the rivers that feed them*. Journal of Hydrology, 2019.
            - 2018, 2019 and 2020: several of them
            """);

        claims.Unread.Select(line => (line.FirstLine, line.Reason)).ShouldBe(
        [
            (6, "no employer of a position was found"),
            (11, "no school of a degree was found"),
            (17, "no title of a paper was found"),
        ]);
        claims.Unread[0].Text.ShouldBe("2017 – 2018: moved rocks from one field to another");
    }

    [Fact]
    public void Remarks_details_and_other_sections_are_no_facts()
    {
        var claims = Extracting.Markdown("""
            # Ann Bell

            ## Experience

            - **Acme Corporation**, Research Scientist, 2019 – 2021
              - Measured the depth of forty lakes in 2020 and wrote a report on them
            - Likes lakes and rivers

            ## Publications

            A full list is on my other page, last changed in 2021.

            - Ann Bell, Carl Dorn. *A study of rivers and of the lakes they feed*. Journal of Hydrology, 2020.

            ## Hobbies

            - Swam across the lake of Geneva in 2018
            """);

        claims.Employers.ShouldHaveSingleItem();
        claims.Papers.ShouldHaveSingleItem();
        claims.Unread.ShouldBeEmpty();
    }
}
