using GraphService.Import.Extraction.Dates;

namespace GraphService.Import.Tests.Extraction;

public sealed class DateScannerTests
{
    [Theory]
    [InlineData("Sep. 2019 – Jul 2023", "2019-09", "2023-07")]
    [InlineData("2023.09 - Present", "2023-09", "present")]
    [InlineData("08/2014 - 09/2019", "2014-08", "2019-09")]
    [InlineData("09/06-06/14", "2006-09", "2014-06")]
    [InlineData("May '24 – Oct '24", "2024-05", "2024-10")]
    [InlineData("Fall 2025 - Spring 2026", "2025", "2026")]
    [InlineData("Jan - Mar 2020", "2020-01", "2020-03")]
    [InlineData("2019-2023", "2019", "2023")]
    [InlineData("2019–23", "2019", "2023")]
    [InlineData("July. 2023 - Now", "2023-07", "present")]
    [InlineData("Mar. 2024 - Sep.2024", "2024-03", "2024-09")]
    [InlineData("September 2021 to June 2022", "2021-09", "2022-06")]
    [InlineData("since 2020", "2020", "present")]
    [InlineData("2021- Postdoc", "2021", "present")]
    public void A_range_is_read_as_precisely_as_it_is_written(string text, string from, string to)
    {
        var date = DateScanner.Find($"Intern at Acme, {text}").ShouldHaveSingleItem();

        (date.From, date.To, date.IsRange).ShouldBe((from, to, true));
    }

    [Theory]
    [InlineData("Nature, 3 May 2019", "2019-05")]
    [InlineData("March 18, 2025", "2025-03")]
    [InlineData("2026.6", "2026-06")]
    [InlineData("(2024)", "2024")]
    public void A_single_date_begins_and_ends_at_once(string text, string at)
    {
        var date = DateScanner.Find(text).ShouldHaveSingleItem();

        (date.From, date.To, date.IsRange).ShouldBe((at, at, false));
    }

    [Theory]
    [InlineData("arXiv:2507.02754")]
    [InlineData("pages 2301-2310 of 12345")]
    [InlineData("10.1002/adma.202400904")]
    [InlineData("a 770 billion token corpus")]
    [InlineData("may be read")]
    public void Numbers_are_not_dates(string text) => DateScanner.Find(text).ShouldAllBe(date => date.Year == null || date.Year < 2400);
}
