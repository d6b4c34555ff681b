using System.Buffers;
using System.Text;
using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Subjects;

/// <summary>
/// Finds out whom a document is about: what its metadata and first headings say, how it introduces itself, and whose name
/// its lists of authors set in bold.
/// </summary>
internal static class SubjectFinder
{
    private const int LinesToIntroduce = 60;
    private const int LongestName = 50;

    private static readonly string[] Introductions = ["I am ", "I'm ", "I’m ", "My name is ", "my name is ", "This is ", "name's ", "Welcome to "];

    private static readonly SearchValues<string> AnyIntroduction = SearchValues.Create([.. Introductions.Where(words => Ascii.IsValid(words))], StringComparison.Ordinal);

    private static readonly SearchValues<string> AnyBiography = SearchValues.Create(["is a", "is the", "is currently", "received"], StringComparison.Ordinal);

    public static Subject Find(ProfileDocument document, IReadOnlyList<Topic> topics)
    {
        var lines = topics.SelectMany(topic => topic.Blocks.SelectMany(block => block.AllLines())).ToList();
        var emphasized = Emphasized(lines);
        var (title, heading) = (FromLine(document.Title, false), FromHeadings(topics));
        // A page's own title is surer than a heading inside it; when both give the name, the heading may tell more of it.
        var named = title is { } own && !(heading is { } inner && NameMatch.Compatible(own.Name, inner.Name)) ? title : heading;
        var stated = FromLine(document.Author, false) ?? InSmallLetters(document.Author) ?? named ?? FromLine(document.Title, true) ?? FromProse(lines) ?? FromFirstLines(document, topics);
        if (stated is null)
        {
            if (emphasized.Count == 0) return MostFrequentAuthor(topics) is var (author, place) ? new Subject(author, [], [Evidence(place, 0.6)]) : new Subject(null, [], []);
            var (often, line) = emphasized[0];
            return new Subject(often, [.. emphasized.Skip(1).Where(other => NameMatch.Compatible(often, other.Name)).Select(other => other.Name).Take(3)], [Evidence(line, 0.7)]);
        }

        var (name, aliases, source) = stated.Value;
        foreach (var (other, _) in emphasized)
            if (other != name && !aliases.Contains(other) && NameMatch.Compatible(name, other)) aliases.Add(other);
        if (Nickname(name, lines) is { } nickname && !aliases.Contains(nickname)) aliases.Add(nickname);
        return new Subject(name, aliases, [Evidence(source, 0.95)]);
    }

    // Vectors look for ASCII alone.
    private static string[] IntroductionsIn(string text) =>
        text.AsSpan().ContainsAny(AnyIntroduction) || text.Contains("I’m ", StringComparison.Ordinal) ? Introductions : [];

    /// <summary>The ORCID iD that the page links or writes, when it is only one.</summary>
    public static string? Orcid(IReadOnlyList<Topic> topics)
    {
        var found = default(string);
        foreach (var topic in topics)
            foreach (var block in topic.Blocks)
                foreach (var line in block.AllLines())
                {
                    if (OrcidIn(line) is not { } orcid || orcid == found) continue;
                    if (found is not null) return null;
                    found = orcid;
                }

        return found;
    }

    private static string? OrcidIn(TextLine line)
    {
        var orcid = Publications.Identifiers.Orcid(line.Text);
        for (var i = 0; orcid is null && i < line.Runs.Count; i++)
            if (line.Runs[i].Link is { } link) orcid = Publications.Identifiers.Orcid(link);
        return orcid;
    }

    private static Evidence Evidence(TextLine line, double confidence) =>
        new(line.Range.First, line.Range.Last, EntryText.Excerpt(line.Text), confidence);

    private static (string Name, List<string> Aliases, TextLine Line)? FromHeadings(IReadOnlyList<Topic> topics)
    {
        if (topics.Count == 0) return null;
        foreach (var topic in topics.Take(2).Where(topic => topic.Kind is SectionKind.About or SectionKind.Unknown))
        {
            if (topic.Heading is not null && FromLine(topic.Heading, true) is { } heading) return heading;
            foreach (var block in Headings(topic.Blocks, 0).Take(4))
                if (FromLine(block.Lines[0], true) is { } found) return found;
        }

        return null;
    }

    private static IEnumerable<Block> Headings(IEnumerable<Block> blocks, int depth) =>
        depth > 30 ? [] : blocks.SelectMany(block => block.Kind == BlockKind.Heading && block.Lines.Count > 0 ? [block] : Headings(block.Children, depth + 1));

    // "Jane Doe", "Jane Doe's Homepage", "Home | Jane Doe", "Jane Doe - University of X", "Jiecao Yu 俞杰草", "Dr. Jane Doe, PhD".
    private static (string Name, List<string> Aliases, TextLine Line)? FromLine(TextLine? line, bool split)
    {
        if (line is null) return null;
        var text = EntryText.Of(line).Text.Trim();
        if (text.Length > 90) return null;
        foreach (var hello in IntroductionsIn(text))
            if (text.IndexOf(hello, StringComparison.Ordinal) is >= 0 and var at && at < 12) text = text[(at + hello.Length)..];
        foreach (var piece in split ? text.Split(['|', '–', '—', '·', ':', '\n', '!'], StringSplitOptions.TrimEntries) : [text])
        {
            foreach (var part in split ? (string[])[piece, .. piece.Split(" - ", StringSplitOptions.TrimEntries)] : [piece])
                if (NameIn(part) is { } found) return (found.Name, found.Aliases, line);
        }

        return null;
    }

    // "ann bell", as some classes of CVs set the name of the author.
    private static (string Name, List<string> Aliases, TextLine Line)? InSmallLetters(TextLine? author)
    {
        if (author is null || author.Text.AsSpan().ContainsAnyExceptInRange('a', 'z') && author.Text.Any(c => !char.IsLower(c) && c is not (' ' or '-'))) return null;
        var capitals = string.Join(' ', author.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return NameIn(capitals) is not null ? (author.Text.Trim(), [], author) : null;
    }

    private static (string Name, List<string> Aliases)? NameIn(string text)
    {
        foreach (var owner in (ReadOnlySpan<string>)["'s ", "’s ", "' ", "’ "])
            if (text.IndexOf(owner, StringComparison.Ordinal) is > 0 and var at && at + 2 < text.Length) text = text[..at];
        text = WithoutDocument(text);
        var aliases = new List<string>();
        var latin = SplitScripts(text, aliases);
        var list = NameListParser.Parse(latin, 0, latin.Length);
        if (list.People is not [var only] || only.Shape != NameShape.Full) return null;
        if (latin[only.End..].Trim(' ', '.', ',', ')').Length > 0 && !IsPostnominal(latin[only.End..])) return null;
        AddNicknames(only.Name, aliases);
        if (IsNickname(only.Remark)) aliases.Add(only.Remark);
        return (only.Name, aliases);
    }

    // "Jane Doe CV", "Academic CV": the word would pass for initials.
    private static string WithoutDocument(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)[" CV", " C.V.", " Curriculum Vitae", " Resume", " Résumé"])
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return text[..^word.Length].TrimEnd(" ,-–—".ToCharArray());
        return text;
    }

    private static bool IsPostnominal(string rest)
    {
        if (NameWords.Postnominals.Contains(string.Concat(rest.Where(char.IsLetter)))) return true;
        foreach (var word in rest.AsSpan().Words())
            if (!NameWords.Postnominals.Contains(rest.AsSpan()[word]) && !NameWords.Honorifics.Contains(rest.AsSpan()[word])) return false;
        return true;
    }

    // A name in a second script beside the first is an alias.
    private static string SplitScripts(string text, List<string> aliases)
    {
        var kept = new System.Text.StringBuilder();
        var other = new System.Text.StringBuilder();
        var hasLatin = text.Any(char.IsAsciiLetter);
        foreach (var c in text)
        {
            if (hasLatin && c >= '\u2E80' && char.IsLetter(c)) other.Append(c);
            else kept.Append(hasLatin && c is '「' or '」' or '（' or '）' or '【' or '】' ? ' ' : c);
        }

        if (other.Length is >= 2 and <= 12) aliases.Add(other.ToString());
        return kept.ToString().Replace("()", "").Replace("( )", "").Replace(" ,", ",").Trim();
    }

    private static void AddNicknames(string name, List<string> aliases)
    {
        var open = name.IndexOfAny(['(', '"', '“']);
        var close = open < 0 ? -1 : name.IndexOfAny([')', '"', '”'], open + 1);
        if (close > open + 1) aliases.Add(name[(open + 1)..close]);
    }

    // "Hi! I'm Rui-Jie (Ridger), currently …", "Justin Wasserman is a research scientist …".
    private static (string Name, List<string> Aliases, TextLine Line)? FromProse(List<TextLine> lines)
    {
        foreach (var line in lines.Take(LinesToIntroduce))
        {
            var text = EntryText.Of(line).Text;
            foreach (var words in IntroductionsIn(text))
            {
                for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 4, StringComparison.Ordinal))
                {
                    if (at > 0 && char.IsLetter(text[at - 1])) continue;
                    var start = at + words.Length;
                    var aliases = new List<string>();
                    var latin = SplitScripts(text[start..Math.Min(text.Length, start + 60)], aliases);
                    var list = NameListParser.Parse(latin, 0, latin.Length);
                    if (list.People.Count == 0 || list.People[0].Shape != NameShape.Full || list.People[0].Start > 6) continue;
                    if (IsNickname(list.People[0].Remark)) aliases.Add(list.People[0].Remark);
                    return (list.People[0].Name, aliases, line);
                }
            }

            if (BeginsBiography(text) is { } third) return (third, [], line);
        }

        return null;
    }

    private static bool IsNickname(string remark) =>
        remark is { Length: > 1 and < 20 } && NameShapes.Of(remark) is NameShape.Single or NameShape.Full && !NameWords.Postnominals.Contains(remark);

    // "I'm Jane (Janey)" on the page of Jane Doe.
    private static string? Nickname(string name, List<TextLine> lines)
    {
        foreach (var line in lines.Take(LinesToIntroduce))
        {
            var text = EntryText.Of(line).Text;
            foreach (var words in IntroductionsIn(text))
            {
                var start = text.IndexOf(words, StringComparison.Ordinal) + words.Length;
                if (start < words.Length || text.IndexOf('(', start) is not (>= 0 and var open) || open - start > LongestName) continue;
                var introduced = text[start..open].Trim();
                if (introduced.Length == 0 || !name.StartsWith(introduced, StringComparison.OrdinalIgnoreCase) && !NameMatch.Compatible(name, introduced)) continue;
                if (text.IndexOf(')', open) is > 0 and var close && IsNickname(text[(open + 1)..close])) return text[(open + 1)..close];
            }
        }

        return null;
    }

    private static string? BeginsBiography(string text)
    {
        if (!text.AsSpan().ContainsAny(AnyBiography)) return null;
        var list = NameListParser.Parse(text, 0, Math.Min(text.Length, 80));
        if (list.People is not [var only] || only.Shape != NameShape.Full) return null;
        var rest = text.AsSpan(only.End).TrimStart();
        return rest.StartsWith("is a") || rest.StartsWith("is the") || rest.StartsWith("is currently") || rest.StartsWith("received") || rest.StartsWith("is an") ? only.Name : null;
    }

    // Below the first line a list of papers has titles and coauthors.
    private static (string Name, List<string> Aliases, TextLine Line)? FromFirstLines(ProfileDocument document, IReadOnlyList<Topic> topics)
    {
        const int Most = 6;
        if (document.Format is not (DocumentFormat.PlainText or DocumentFormat.Markdown or DocumentFormat.Pdf or DocumentFormat.Html)) return null;
        var lines = topics.SelectMany(topic => topic.Blocks.SelectMany(block => block.AllLines()).Select(line => (Line: line, Listed: topic.Kind == SectionKind.Publications)));
        foreach (var (index, (line, listed)) in lines.Take(Most).Index())
            if (!(listed && index > 0) && line.Text.Length < LongestName && line.Role is LineRole.None or LineRole.Title && FromLine(line, false) is { } found) return found;
        return null;
    }

    // Who stands in nearly every list of authors wrote the page.
    private static (string Name, TextLine Line)? MostFrequentAuthor(IReadOnlyList<Topic> topics)
    {
        const int FewestLists = 4;
        var authors = new Publications.AuthorLists(new Subject(null, [], []));
        var counts = new Dictionary<string, (int Count, TextLine Line)>();
        var lists = 0;
        foreach (var line in topics.Where(topic => topic.Kind == SectionKind.Publications).SelectMany(topic => topic.Blocks.SelectMany(block => block.AllLines())))
        {
            if (authors.In(line) is not { } list) continue;
            lists++;
            foreach (var name in list.People.Where(person => person.Shape == NameShape.Full).Select(person => person.Name).Distinct())
                counts[name] = counts.TryGetValue(name, out var seen) ? seen with { Count = seen.Count + 1 } : (1, line);
        }

        if (lists < FewestLists || counts.Count < 2) return null;
        var ranked = counts.OrderByDescending(pair => pair.Value.Count).Take(2).ToList();
        return ranked[0].Value.Count * 4 >= lists * 3 && ranked[1].Value.Count < ranked[0].Value.Count ? (ranked[0].Key, ranked[0].Value.Line) : null;
    }

    // Beside a comma or "and", as an author stands among others.
    private static bool AmongNames(TextLine line, int index)
    {
        var before = index > 0 ? line.Runs[index - 1].Text.AsSpan().TrimEnd() : default;
        var after = index + 1 < line.Runs.Count ? line.Runs[index + 1].Text.AsSpan().TrimStart("*∗†‡§¶#^0123456789 ") : default;
        return before is [.., ',' or ';' or '&'] || before.EndsWith(" and") || after is [',' or ';' or '&', ..] || after.StartsWith("and ") || line.Runs[index].Text.AsSpan().TrimEnd() is [.., ','];
    }

    // Names that lists of authors set in bold or underline, most frequent first.
    private static List<(string Name, TextLine Line)> Emphasized(List<TextLine> lines)
    {
        var counts = new Dictionary<string, (int Count, int First, TextLine Line)>();
        var order = 0;
        foreach (var line in lines)
        {
            if (line.Runs.Count < 2 || !line.Text.Contains(',') && !line.Text.Contains(" and ") && !line.Text.Contains('&')) continue;
            for (var i = 0; i < line.Runs.Count; i++)
            {
                var run = line.Runs[i];
                if (!run.Has(RunStyle.Bold) && !run.Has(RunStyle.Underline) || run.Text.Length is < 4 or > 50 || !AmongNames(line, i)) continue;
                var list = NameListParser.Parse(run.Text, 0, run.Text.Length);
                if (list.People is not [var only] || only.Shape is not NameShape.Full || run.Text.AsSpan(only.End).Trim().TrimEnd(".,;:*∗†‡§¶ ").Length > 0) continue;
                counts[only.Name] = counts.TryGetValue(only.Name, out var seen) ? seen with { Count = seen.Count + 1 } : (1, order++, line);
            }
        }

        return [.. counts.Where(pair => pair.Value.Count >= 2 || counts.Count == 1).OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Value.First).Select(pair => (pair.Key, pair.Value.Line))];
    }
}
