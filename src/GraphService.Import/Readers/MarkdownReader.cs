using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GraphService.Import.Readers;

/// <summary>Reads Markdown as the usual site generators do: front matter, Liquid tags, HTML blocks with Markdown inside.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    // Twice as many as the parser has room for: an item and its list are two of its elements.
    private const int MaxItems = MaxNesting;
    private const int MaxNesting = 64;

    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Markdown;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        var masked = MarkdownMask.Apply(source.Text.Text, out var frontMatter);
        var matter = FrontMatter.Read(frontMatter);
        if (FrontMatterWork.Read(frontMatter, matter, masked) is { } paper)
            return new ReadResult(ProfileDocument.Empty(DocumentFormat.WorkPage), DocumentClaims.Empty with { Papers = [paper] }, []);
        // The parser gives such a page up as well, but much later.
        if (MarkdownNesting.Exceeds(masked, MaxItems)) throw new InvalidOperationException($"its lists are nested more than {MaxItems} deep");
        var syntax = Markdown.Parse(masked, Pipeline);
        var layout = new LayoutBuilder(options.MaxDepth);
        var writer = new Writer(masked, layout);
        writer.Blocks(syntax, 0);
        var blocks = layout.Build();
        Section[] career = [.. FrontMatterCareer.Read(frontMatter)];
        return ReadResult.Of(new ProfileDocument(
            Format, matter.Line("title"), matter.Line("author") ?? matter.Line("name") ?? writer.PageTitle, blocks.Count == 0 ? career : [new Section(null, 0, blocks), .. career]));
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MaxNesting }
            .UsePreciseSourceLocation().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks();
        // Pages indent the HTML and the text in their boxes; nobody shows code on a profile by four spaces.
        builder.BlockParsers.RemoveAll(parser => parser is IndentedCodeBlockParser);
        return builder.Build();
    }

    private sealed class Writer(string text, LayoutBuilder layout)
    {
        private const int MaxDepth = 128;
        private const string Barrier = "md:item";
        private readonly HtmlFlow _flow = new(layout);
        private HtmlFragment.TextHandler? _htmlText;
        private HtmlFragment.TextHandler? _inlineText;
        private int _line = 1;
        private int _firstLine = 1;

        /// <summary>The title of an HTML page that stands inside the Markdown.</summary>
        public TextLine? PageTitle => string.IsNullOrWhiteSpace(_flow.Title) ? null : TextLine.Plain(_flow.Title, LineRange.At(_flow.TitleLine));

        public void Blocks(ContainerBlock container, int depth)
        {
            if (depth > MaxDepth) return;
            foreach (var block in container) Block(block, depth);
        }

        private void Block(Markdig.Syntax.Block block, int depth)
        {
            _line = block.Line + 1;
            switch (block)
            {
                case HtmlBlock html:
                    HtmlFragment.Read(Slice(html), html.Line + 1, _flow, _htmlText ??= HtmlText, Barrier);
                    break;
                case var _ when _flow.IsSkipping:
                    break;
                case HeadingBlock heading:
                    Leaf(heading, "md:h", BlockKind.Heading, heading.Level);
                    break;
                case FencedCodeBlock or CodeBlock:
                    Code((LeafBlock)block);
                    break;
                case ListItemBlock item:
                    Container(item, "md:item", BlockKind.Item, depth);
                    break;
                case TableRow row:
                    Container(row, "md:row", BlockKind.Row, depth);
                    break;
                case TableCell cell:
                    Container(cell, "md:cell", BlockKind.Paragraph, depth);
                    break;
                case LeafBlock { Inline: not null } leaf:
                    Leaf(leaf, "md:p", BlockKind.Paragraph, 0);
                    break;
                case ContainerBlock other:
                    Container(other, "md:group", BlockKind.Entry, depth);
                    break;
            }
        }

        private void Container(ContainerBlock container, string tag, BlockKind kind, int depth)
        {
            layout.Open(tag, kind);
            Blocks(container, depth + 1);
            layout.Close(tag);
        }

        private void Leaf(LeafBlock leaf, string tag, BlockKind kind, int level)
        {
            var source = Slice(leaf);
            if (BeginsWithBlock(source))
            {
                // HTML that is indented too far to be an HTML block: its tags make the blocks.
                Inlines(leaf.Inline!, false, 0);
                return;
            }

            layout.Open(tag, kind, level);
            Inlines(leaf.Inline!, kind != BlockKind.Heading && !IsWrapped(source) && !SpeaksOfSelf(source), 0);
            layout.Close(tag);
        }

        private static bool BeginsWithBlock(ReadOnlySpan<char> source)
        {
            if (source.IsEmpty || source[0] != '<') return false;
            var name = source[1..].TrimStart('/');
            var length = name.IndexOfAnyExceptInRange('a', 'z');
            return length > 0 && HtmlFlow.IsBlock(name[..length]);
        }

        private void Code(LeafBlock code)
        {
            layout.Open("md:code", BlockKind.Verbatim, 0, LineRole.Description);
            var line = code.Line + 1;
            foreach (var row in Slice(code).EnumerateLines())
            {
                layout.Text(row, line++);
                layout.EndLine();
            }

            layout.Close("md:code");
        }

        private void Inlines(ContainerInline container, bool soft, int depth)
        {
            if (depth > MaxDepth) return;
            foreach (var inline in container)
            {
                if (inline.Line > 0) _line = inline.Line + _firstLine;
                Inline(inline, soft, depth);
            }
        }

        private void Inline(Inline inline, bool soft, int depth)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _flow.Text(literal.Content.AsSpan(), _line);
                    break;
                case LineBreakInline lineBreak:
                    if (lineBreak.IsHard || (soft && !Continues(lineBreak))) layout.EndLine();
                    else layout.Text(" ", _line);
                    break;
                case EmphasisInline emphasis:
                    Styled("md:em", StyleOf(emphasis), null, emphasis, soft, depth + 1);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link:
                    // A line break of the source inside a link's text is never one of the page.
                    Styled("md:a", RunStyle.None, link.Url, link, false, depth + 1);
                    break;
                case HtmlInline html:
                    HtmlFragment.Read(html.Tag, _line, _flow, _inlineText ??= _flow.Text, Barrier);
                    break;
                case CodeInline code:
                    Styled("md:code", RunStyle.Code, null, code.Content);
                    break;
                case HtmlEntityInline entity:
                    _flow.Text(entity.Transcoded.AsSpan(), _line);
                    break;
                case AutolinkInline auto:
                    Styled("md:a", RunStyle.None, auto.Url, auto.Url);
                    break;
                case ContainerInline other:
                    Inlines(other, soft, depth + 1);
                    break;
            }
        }

        private void Styled(string tag, RunStyle style, string? link, string content)
        {
            if (_flow.IsSkipping) return;
            layout.OpenInline(tag, style, link);
            _flow.Text(content, _line);
            layout.CloseInline(tag);
        }

        private void Styled(string tag, RunStyle style, string? link, ContainerInline content, bool soft, int depth)
        {
            if (_flow.IsSkipping) return;
            layout.OpenInline(tag, style, link);
            Inlines(content, soft, depth);
            layout.CloseInline(tag);
        }

        private static RunStyle StyleOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('*' or '_', 1) => RunStyle.Italic,
            ('*' or '_', _) => RunStyle.Bold,
            ('~', 2) => RunStyle.Strikethrough,
            ('~', _) => RunStyle.Subscript,
            ('^', _) => RunStyle.Superscript,
            ('+', _) => RunStyle.Underline,
            _ => RunStyle.None,
        };

        // Markdown inside an HTML block, as kramdown allows it.
        private void HtmlText(ReadOnlySpan<char> content, int line)
        {
            if (_flow.IsSkipping)
            {
                _flow.Text(content, line);
                return;
            }

            if (!content.Contains("**", StringComparison.Ordinal) && !content.Contains("](", StringComparison.Ordinal) && !content.Contains(" *", StringComparison.Ordinal))
            {
                _flow.Text(content, line);
                return;
            }

            // Several lines that begin with a dash and an emphasis or a link are the items of a list.
            if (NextItem(content) is > 0 and var item && NextItem(content[(item + 1)..]) > 0)
            {
                HtmlText(content[..item], line);
                layout.EndLine();
                Items(content[item..], line + content[..item].Count('\n'));
                return;
            }

            // Only its inlines: a lone dash at the beginning of a line is no list here.
            var lead = content.Length - content.TrimStart().Length;
            line += content[..lead].Count('\n');
            layout.Text(" ", line);
            foreach (var block in Markdown.Parse(content[lead..].ToString(), Pipeline))
            {
                if (block is not LeafBlock { Inline: { } inlines }) continue;
                (_line, _firstLine) = (line, line);
                Inlines(inlines, false, 0);
                _firstLine = 1;
            }

            layout.Text(" ", line);
        }

        private void Items(ReadOnlySpan<char> content, int line)
        {
            while (!content.IsEmpty)
            {
                var next = NextItem(content[1..]) is > 0 and var at ? at + 1 : content.Length;
                var item = content[..next];
                HtmlText(item.TrimStart().TrimStart("-* "), line + item[..(item.Length - item.TrimStart().Length)].Count('\n'));
                layout.EndLine();
                line += item.Count('\n');
                content = content[next..];
            }
        }

        // Where the line break before the next item of a list stands, or -1.
        private static int NextItem(ReadOnlySpan<char> content)
        {
            for (var from = 0; content[from..].IndexOf('\n') is >= 0 and var at;)
            {
                var rest = content[(from + at + 1)..].TrimStart(' ');
                if (rest.StartsWith("- **") || rest.StartsWith("- [") || rest.StartsWith("* **") || rest.StartsWith("* [")) return from + at;
                from += at + 1;
            }

            return -1;
        }

        private ReadOnlySpan<char> Slice(Markdig.Syntax.Block block)
        {
            var (start, end) = (block.Span.Start, block.Span.End + 1);
            return start < 0 || end > text.Length || start >= end ? default : text.AsSpan(start, end - start);
        }

        // A paragraph wrapped by an editor has lines of about one length; one whose lines are set on purpose has not.
        private static bool IsWrapped(ReadOnlySpan<char> paragraph)
        {
            int longest = 0, shortest = int.MaxValue, lines = 0, last = 0;
            var address = false;
            foreach (var row in paragraph.EnumerateLines())
            {
                if (lines++ > 0) (longest, shortest) = (Math.Max(longest, last), Math.Min(shortest, last));
                last = row.Trim().Length;
                address = row.Contains("http", StringComparison.Ordinal);
            }

            return lines >= 4 && shortest >= 50 && longest <= 130 && longest - shortest <= 30 && (last <= longest + 15 || address);
        }

        // Sentences in the first person are prose: their editor's line breaks are none of the page's.
        private static bool SpeaksOfSelf(ReadOnlySpan<char> paragraph) =>
            paragraph.Length > 90 && (paragraph.StartsWith("I ") || paragraph.StartsWith("I'") || paragraph.StartsWith("I’") || paragraph.Contains(" I ", StringComparison.Ordinal) || paragraph.Contains("\nI ", StringComparison.Ordinal));

        // Whether the sentence or the list goes on after a line break of the source.
        private bool Continues(LineBreakInline lineBreak)
        {
            var at = lineBreak.Span.Start;
            if (_firstLine > 1 || at <= 0 || at >= text.Length) return true;
            var before = text.AsSpan(0, at).TrimEnd();
            var after = text.AsSpan(at).TrimStart();
            if (before.IsEmpty || after.IsEmpty) return true;
            if (before[^1] is ',' or '-' or '(' or '&' || char.IsLower(after[0])) return true;
            var word = before[(before.LastIndexOf(' ') + 1)..];
            // "C. Diaz, M." and "Dorn, A. Bell": the name goes on.
            if (word is [.., var initial, '.'] && char.IsUpper(initial) && (word.Length == 2 || word[^3] is '.' or '-') && after.IndexOfAny(" ,\n") is > 1 and var end && after[end] == ',') return true;
            return word is "and" or "of" or "the" or "in" or "at" or "for" or "with" or "a" or "an" or "to" or "by" or "on" or "from";
        }
    }
}
