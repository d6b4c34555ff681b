using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Readers;
using GraphService.Import.Readers.Bibliography;
using GraphService.Import.Readers.Latex;

namespace GraphService.Import.Tests.Readers;

/// <summary>Documents that somebody cut, joined and garbled are read without an exception and without broken text.</summary>
public sealed class MutatedInputTests
{
    private static readonly string[] Snippets =
    [
        "\\textbf{", "}", "{", "\\\\", "\\item ", "\\begin{itemize}", "\\end{itemize}", "\\begin{tabular}{ll}", "\\end{tabular}", "\\newcommand{\\x}[2][a]{#1#2}",
        "\\x", "\\x[b]{c}", "\\section{", "$^", "$", "%", "&", "#1", "\\'", "\\cventry{a}{b}", "\\href{u}{", "[", "]", "\\verb|", "\\def\\y#1.{#1}", "\\y", "\\fi", "\\iftrue ",
        "@article{", "@string{", "title = {", " and ", ",", "\"", "#", "\n\n", "\n", "\\", "😀", "\uD800", "\0", "é", "{\"a\":[", "]}", ":", "null", "1e999", "\\u00", "\"author\":[{\"family\":7}]",
    ];

    public static TheoryData<string> Formats => ["latex", "bibtex", "csl", "resume", "lines", "any"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_throws_and_no_text_is_broken(string format)
    {
        var seeds = Seeds(format);
        var mutated =
            from seed in Gen.Elements(seeds)
            from edits in Gen.ListOf(Edits(), 8)
            select edits.Aggregate(seed, (text, edit) => edit(text));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(format == "any" ? 100 : 300).WithQuietOnSuccess(true), Prop.ForAll(mutated.ToArbitrary(), text => IsSound(format, text)));
    }

    private static Gen<Func<string, string>> Edits() =>
        from place in Gen.Choose(0, 10_000)
        from length in Gen.Choose(0, 60)
        from snippet in Gen.Elements(Snippets)
        from kind in Gen.Choose(0, 3)
        select new Func<string, string>(text =>
        {
            var at = text.Length == 0 ? 0 : place % text.Length;
            var end = Math.Min(text.Length, at + length);
            return kind switch
            {
                0 => text.Insert(at, snippet),
                1 => text.Remove(at, end - at),
                2 => text.Insert(at, text[at..end]),
                _ => text[..at] + snippet + text[end..],
            };
        });

    private static bool IsSound(string format, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (format == "any")
        {
            var result = ProfileExtractor.Extract("page", bytes, ExtractionOptions.Default);
            return result.Claims.Papers.All(paper => IsWellFormed(paper.Title) && paper.Authors.All(author => IsWellFormed(author.Name)));
        }

        IDocumentReader reader = format switch
        {
            "latex" => new LatexReader(),
            "bibtex" => new BibTexReader(),
            "csl" => new CslJsonReader(),
            "resume" => new JsonResumeReader(),
            _ => new JsonLinesReader(),
        };
        var read = reader.Read(new DocumentSource("page", bytes), ExtractionOptions.Default);
        var lines = text.Count(c => c == '\n') + 1;
        return read.Document.Sections.SelectMany(section => section.Blocks).All(block => IsSound(block, lines))
            && (read.Stated?.Papers ?? []).All(paper => IsWellFormed(paper.Title) && paper.Evidence.All(at => at.FirstLine >= 1 && at.LastLine >= at.FirstLine && at.LastLine <= lines && IsWellFormed(at.Excerpt)))
            && read.Problems.All(problem => problem.Line >= 0 && problem.Line <= lines && IsWellFormed(problem.Message));
    }

    private static bool IsSound(Block block, int lines) =>
        block.Range.First >= 1 && block.Range.Last >= block.Range.First && block.Range.Last <= lines
        && block.Lines.All(line => IsWellFormed(line.Text) && line.Text.Length > 0 && !line.Text.Contains('\n') && line.Range.Last <= lines)
        && block.Children.All(child => IsSound(child, lines));

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) return false;
            i++;
        }

        return true;
    }

    private static string[] Seeds(string format)
    {
        var profiles = Path.Combine(Repository.Root, "import", "profiles");
        var tex = File.ReadAllText(Path.Combine(profiles, "hanqing-zhu.tex"));
        var bib = File.ReadAllText(Path.Combine(profiles, "ruijie-zhu", "publications.bib"));
        const string Csl = """[{"type":"book","title":"A <i>B</i>","author":[{"family":"R","given":"J"}],"issued":{"date-parts":[[2020,1]]},"DOI":"10.1234/5"}]""";
        const string Resume = """{"basics":{"name":"J R"},"work":[{"name":"A","startDate":"2020-01"}],"education":[{"institution":"M"}],"publications":[{"name":"T","releaseDate":"2020"}]}""";
        const string Lines = "{\"title\":\"A\",\"authors\":[\"B\",\"C\"],\"year\":2020}\n{\"title\":\"D\",\"authors\":[]}\n";
        return format switch
        {
            "latex" => [tex],
            "bibtex" => [bib],
            "csl" => [Csl],
            "resume" => [Resume],
            "lines" => [Lines],
            _ => [tex, bib, Csl, Resume, Lines, .. Directory.EnumerateFiles(profiles, "*.md").Concat(Directory.EnumerateFiles(profiles, "*.html")).Concat(Directory.EnumerateFiles(profiles, "*.txt")).Select(File.ReadAllText)],
        };
    }
}
