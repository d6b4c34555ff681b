using System.Text;
using System.Text.RegularExpressions;
using GraphService.Import.Documents;

namespace GraphService.Benchmarks;

/// <summary>Pages of any size in one layout, made of real pages again and again.</summary>
/// <param name="Name">The layout.</param>
/// <param name="Page">Makes a page of at least so many bytes.</param>
internal sealed partial record SizedPage(string Name, Func<int, ExtractionPage> Page)
{
    /// <summary>The layouts that the pages give, BibTeX from the shipped profiles.</summary>
    public static IEnumerable<SizedPage> Layouts(IReadOnlyCollection<ExtractionPage> pages)
    {
        var markdown = pages.Where(page => page.Format == DocumentFormat.Markdown).Select(page => page.Text).ToArray();
        var html = pages.Where(page => page.Format == DocumentFormat.Html).Select(page => page.Text).ToArray();
        var latex = pages.Where(page => page.Format == DocumentFormat.Latex).Select(page => page.Text).ToArray();
        var lists = markdown.Select(ItemsOf).Where(list => list.Length > 200).ToArray();
        if (markdown.Length > 0) yield return Repeated("Markdown pages", "page.md", "", markdown, "");
        if (lists.Length > 0) yield return Repeated("Markdown list", "page.md", "# Ann Bell\n\n## Publications\n\n", lists, "");
        if (lists.Length > 0) yield return Repeated("Markdown list, all new", "page.md", "# Ann Bell\n\n## Publications\n\n", lists, "", renamed: true);
        if (html.Length > 0) yield return Repeated("HTML pages", "page.html", "<!doctype html><html><body>\n", [.. html.Select(BodyOf)], "</body></html>");
        if (lists.Length > 0) yield return Repeated("HTML list", "page.html", "<!doctype html><html><body><h1>Ann Bell</h1><h2>Publications</h2>\n<ul>\n", [.. lists.Select(HtmlOf)], "</ul></body></html>");
        if (latex.Length > 0) yield return Repeated("LaTeX", "page.tex", latex[0][..BeginOf(latex[0])], [.. latex.Select(InnerOf)], "\\end{document}\n");
        if (lists.Length > 0) yield return Repeated("plain text", "page.txt", "Ann Bell\n\nPUBLICATIONS\n\n", [.. lists.Select(TextOf)], "");
        if (File.Exists(Bibliography)) yield return Repeated("BibTeX", "page.bib", "", [File.ReadAllText(Bibliography)], "");
    }

    private const string Bibliography = "import/profiles/ruijie-zhu/publications.bib";

    private static SizedPage Repeated(string name, string file, string before, string[] pieces, string after, bool renamed = false) => new(name, size =>
    {
        var text = new StringBuilder(before, size + 100_000);
        for (var i = 0; text.Length < size; i++)
        {
            var piece = pieces[i % pieces.Length];
            // New titles make new papers: nothing can be joined with what came before.
            text.Append(renamed ? LongWord().Replace(piece, word => $"{word.Value}{(char)('a' + i / 676 % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i % 26)}") : piece).Append('\n');
        }

        return new ExtractionPage(file, Encoding.UTF8.GetBytes(text.Append(after).ToString()));
    });

    private static string ItemsOf(string page) =>
        string.Concat(page.Split('\n').Where(line => line.TrimStart() is ['-' or '*' or '+', ' ', ..] && line.Length > 60).Select(line => line.Trim() + "\n"));

    private static string HtmlOf(string items) =>
        string.Concat(items.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(item => $"<li>{Link().Replace(Bold().Replace(item[2..], "<b>$1</b>"), "<a href=\"$2\">$1</a>")}</li>\n"));

    private static string TextOf(string items) => string.Concat(items.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(item => Link().Replace(Bold().Replace(item[2..], "$1"), "$1") + "\n\n"));

    private static string BodyOf(string html)
    {
        var start = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        start = start < 0 ? 0 : html.IndexOf('>', start) + 1;
        var end = html.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        return html[start..(end < start ? html.Length : end)];
    }

    private static int BeginOf(string latex)
    {
        const string Begin = "\\begin{document}";
        var at = latex.IndexOf(Begin, StringComparison.Ordinal);
        return at < 0 ? 0 : at + Begin.Length;
    }

    private static string InnerOf(string latex)
    {
        var end = latex.LastIndexOf("\\end{document}", StringComparison.Ordinal);
        return latex[BeginOf(latex)..(end < 0 ? latex.Length : end)];
    }

    [GeneratedRegex(@"\*\*([^*\n]+)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"\[([^\]\n]+)\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\b[a-z]{7,}\b")]
    private static partial Regex LongWord();
}
