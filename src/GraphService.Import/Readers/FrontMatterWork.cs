using GraphService.Import.Claims;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Readers.Bibliography;

namespace GraphService.Import.Readers;

/// <summary>
/// The paper that a page of its own describes in front matter, as site generators have it: Jekyll's <c>_publications/*.md</c>
/// with <c>venue</c> and <c>citation</c>, Hugo's <c>publication/*/index.md</c> with <c>authors</c> and <c>publication</c>.
/// </summary>
internal sealed class FrontMatterWork
{
    private static readonly string[] Lists = ["authors", "author"];
    private static readonly string[] Venues = ["venue", "publication", "journal", "booktitle", "conference", "publication_short"];
    private static readonly string[] Addresses = ["paperurl", "url_pdf", "link", "url", "pdf"];
    private static readonly string[] Signs = ["publication_types", "publication", "publication_short", "journal", "booktitle", "citation", "paperurl", "doi"];

    private readonly FrontMatter _matter;
    private readonly string _text;

    private FrontMatterWork(string text, FrontMatter matter) => (_text, _matter) = (text, matter);

    /// <summary>The paper, or null when the page is about something else.</summary>
    /// <param name="frontMatter">Front matter without its delimiting lines, or null.</param>
    /// <param name="matter">Its fields.</param>
    /// <param name="body">What follows it, where the reference may stand.</param>
    public static PaperClaim? Read(string? frontMatter, FrontMatter matter, ReadOnlySpan<char> body) =>
        frontMatter is null ? null : new FrontMatterWork(frontMatter, matter).Read(body);

    private PaperClaim? Read(ReadOnlySpan<char> body)
    {
        if (_matter.Line("title") is not { } title || !IsWork()) return null;
        var citation = _matter.Line("citation")?.Text ?? Reference(body);
        var (authors, truncated) = Authors();
        if (authors.Count == 0 && citation is not null) (authors, truncated) = AuthorsOf(citation, title.Text);
        var venue = Text(Venues)?.Replace("*", "", StringComparison.Ordinal).Trim('_', ' ');
        if (venue?.StartsWith("In ", StringComparison.Ordinal) == true) venue = venue[3..];
        var (url, all) = (Text(Addresses), string.Join(' ', _text, citation));
        var name = title.Text.TrimEnd('.', ' ');
        return new PaperClaim(
            name, authors, truncated, venue, Year(), WorkIdentifiers.Arxiv(all), WorkIdentifiers.Doi(Text("doi") ?? all), url?.StartsWith("http", StringComparison.Ordinal) == true ? url : null,
            [WorkEvidence.At(title.Range, string.Join(", ", new[] { string.Join(", ", authors.Select(author => author.Name)), name, venue }.Where(part => !string.IsNullOrEmpty(part))))]);
    }

    // A collection says what its pages are; else what only papers have, and no event.
    private bool IsWork() => _matter.Line("collection")?.Text is { } collection
        ? collection.StartsWith("publication", StringComparison.OrdinalIgnoreCase)
        : Array.Exists(Signs, _matter.Has) && (_matter.Has("date") || _matter.Has("year")) && !_matter.Has("event");

    private string? Text(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (_matter.Line(key)?.Text is { } text) return text;
        return null;
    }

    private int? Year() =>
        Text("year", "date", "publishDate") is { Length: >= 4 } date && int.TryParse(date.AsSpan(0, 4), out var year) && year is >= 1900 and <= 2099 ? year : null;

    // "authors: [A, B]", "authors: A, B" or an item a line.
    private (List<AuthorClaim> Authors, bool Truncated) Authors()
    {
        var (names, inList) = (new List<string>(), false);
        foreach (var row in _text.AsSpan().EnumerateLines())
        {
            var text = row.Trim();
            var at = FrontMatter.Separator(text);
            if (!row.IsEmpty && !char.IsWhiteSpace(row[0]) && text[0] != '-' && at > 0)
            {
                inList = names.Count == 0 && Array.IndexOf(Lists, text[..at].TrimEnd().ToString()) >= 0;
                text = inList ? text[(at + 1)..].Trim() : default;
                foreach (var part in text.Trim("[]").Split(','))
                    Add(text.Trim("[]")[part]);
            }
            else if (inList)
            {
                Add(at > 0 && text[..at].Trim("- ") is "name" ? text[(at + 1)..] : text);
            }
        }

        // "admin" and "me" are the owner of the site, whom it does not name here.
        var all = names.Count;
        names.RemoveAll(name => name is "admin" or "me");
        return ([.. names.Select(name => new AuthorClaim(name))], names.Count < all);

        void Add(ReadOnlySpan<char> name)
        {
            name = name.Trim("-\"' ,").Trim();
            if (!name.IsEmpty && !name.Contains(':')) names.Add(GraphService.Import.Text.TextRepair.Repair(name.ToString()));
        }
    }

    // "Bell, Ann, and Dorn, Carl. (2019). "Title." Journal": what stands before the year or the title.
    private static (List<AuthorClaim> Authors, bool Truncated) AuthorsOf(string citation, string title)
    {
        var end = citation.IndexOf(title, StringComparison.OrdinalIgnoreCase) is > 0 and var found ? found : citation.Length;
        var list = NameListParser.Parse(citation, 0, end);
        return ([.. list.People.Select(person => new AuthorClaim(person.Name))], list.Truncated);
    }

    // "Recommended citation: …"
    private static string? Reference(ReadOnlySpan<char> body)
    {
        const string Words = "ecommended citation:";
        if (body.IndexOf(Words, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) return null;
        var rest = body[(at + Words.Length)..];
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).Trim().ToString();
    }
}
