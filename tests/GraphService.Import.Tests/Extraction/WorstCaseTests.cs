using System.Text;
using GraphService.Import.Extraction;

namespace GraphService.Import.Tests.Extraction;

/// <summary>Pages made to take long are read in time that grows with their length, not with its square.</summary>
public sealed class WorstCaseTests
{
    // A megabyte that took the square of its length would take minutes.
    private static readonly TimeSpan PerMegabyte = TimeSpan.FromSeconds(2);

    public static TheoryData<string, string, string, string, int, string> Pages => new()
    {
        { "a line of 1 MB", "page.md", "## Publications\n\n- ", "Looking twice at things and more ", 30_000, "" },
        { "a line of 1 MB in a text", "page.txt", "PUBLICATIONS\n\n", "Looking twice at things and more. ", 30_000, "" },
        { "a line of 1 MB in LaTeX", "page.tex", "\\section{Publications}", "Looking twice at things and more. ", 30_000, "" },
        { "100,000 commas", "page.md", "## Publications\n\n- ", ",", 100_000, "" },
        { "100,000 names", "page.txt", "PUBLICATIONS\n\n", "Ann Bell, ", 100_000, "A title of some words. Journal, 2020." },
        { "100,000 names, each on a line", "page.txt", "PUBLICATIONS\n\n", "Ann Bell,\n", 100_000, "" },
        { "100,000 authors of one work", "page.bib", "@article{a, title={A title}, author={", "Ann Bell and ", 100_000, "Eva Fisk}}" },
        { "lists 10,000 deep", "page.html", "<h2>Publications</h2>", "<ul><li>Ann Bell, Eva Fisk. A title of things", 10_000, "" },
        { "quotations 10,000 deep", "page.md", "", "> ", 10_000, "x" },
        { "a list 200,000 deep on one line", "page.md", "", "- ", 200_000, "x" },
        { "100,000 items, each deeper by one", "page.md", "", "+ 1) ", 50_000, "x" },
        { "10 MB of <div>", "page.html", "<!doctype html>", "<div>", 2_000_000, "" },
        { "unclosed boxes closed by others", "page.html", "<div></p>", "<section></div><b></i>", 100_000, "</p></i></main>" },
        { "spans that change nothing", "page.html", "<p>", "<span>x</span>", 80_000, "" },
        { "quotation marks that never close", "page.md", "<div>\n", "<a href='x' title=\">", 50_000, "" },
        { "links in one line", "page.html", "<h2>Publications</h2><li>", "<a href=x>Some words</a>, ", 30_000, "" },
        { "brackets", "page.txt", "x ](", "[a", 300_000, "" },
        { "asterisks", "page.txt", "", "**a", 200_000, "" },
        { "entities without a semicolon", "page.txt", "", "&amp", 200_000, "" },
        { "braces 100,000 deep", "page.tex", "\\begin{document}", "{", 100_000, "x" },
        { "bold 100,000 deep", "page.tex", "\\begin{document}", "\\textbf{", 100_000, "x" },
        { "one paper 20,000 times", "page.txt", "PUBLICATIONS\n\n", "Ann Bell, Eva Fisk. Looking twice at things. Journal of Vision, 2020.\n\n", 20_000, "" },
        { "one job 20,000 times", "page.txt", "EXPERIENCE\n\n", "Research Scientist, Company Inc., 2010 - 2012\n\n", 20_000, "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_made_to_take_long_does_not(string what, string name, string before, string repeated, int times, string after)
    {
        ShouldBeQuick(name, new StringBuilder(before).Insert(before.Length, repeated, times).Append(after).ToString(), what);
    }

    [Fact]
    public void Lists_2000_deep_are_read_as_text_in_time()
    {
        var page = new StringBuilder();
        for (var depth = 0; depth < 2000; depth++) page.Append(' ', 2 * depth).Append("- An item\n");

        ShouldBeQuick("page.md", page.ToString(), "lists 2,000 deep");
    }

    private static void ShouldBeQuick(string name, string text, string what)
    {
        var page = Encoding.UTF8.GetBytes(text);

        var time = ThreadTime.Of(() => ProfileExtractor.Extract(name, page, ExtractionOptions.Default));

        time.ShouldBeLessThan(PerMegabyte * Math.Max(1, page.Length / 1e6), what);
    }
}
