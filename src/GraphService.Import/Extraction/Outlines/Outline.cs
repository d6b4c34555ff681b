using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Outlines;

/// <summary>
/// Divides a document into topics. A heading begins a topic when its words are those of a section, wherever on the page it
/// stands; other headings are titles of entries or subheadings and stay with the blocks.
/// </summary>
internal sealed class Outline
{
    private readonly List<Topic> _topics = [];
    private readonly List<Block> _open = [];
    private SectionKind _kind;
    private TextLine? _heading;
    private int _level;
    private int? _year;
    private (SectionKind Kind, int Level)? _around;

    private Outline(SectionKind initial) => _kind = initial;

    /// <summary>The topics of a document, in order.</summary>
    public static IReadOnlyList<Topic> Of(ProfileDocument document)
    {
        var title = document.Title is { } line ? SectionTitles.KindOf(line.Text) : SectionKind.Unknown;
        var outline = new Outline(title is SectionKind.Unknown or SectionKind.Other ? SectionKind.About : title);
        foreach (var section in document.Sections)
        {
            if (section.Heading is { } heading) outline.Add(new Block(BlockKind.Heading, [heading], [], heading.Range, Math.Max(1, section.Level)), 0);
            for (var i = 0; i < section.Blocks.Count; i++)
            {
                if (i + 1 < section.Blocks.Count && LabelOfPapers(section.Blocks[i], section.Blocks[i + 1]) is { } label) outline.BeginTopic(SectionKind.Publications, label, 6);
                else if (Folding.WithoutFolded(section.Blocks[i], 0) is { } kept) outline.Add(kept, 0);
            }
        }

        outline.EndTopic();
        return outline._topics;
    }

    private void Add(Block block, int depth)
    {
        if (block.Kind == BlockKind.Heading)
        {
            Heading(block);
        }
        else if (IsBareHeading(block))
        {
            BeginTopic(SectionTitles.KindOf(HeadingText(block)), block.Lines[0], 6);
        }
        else if (block.Children.Count > 0 && depth < 40 && HoldsSectionHeading(block, 0))
        {
            if (block.Lines.Count > 0) Add(block with { Children = [] }, depth + 1);
            foreach (var child in block.Children) Add(child, depth + 1);
        }
        else if (block.Kind is BlockKind.Verbatim or BlockKind.Paragraph && block.Lines.Count > 1 && block.Children.Count == 0)
        {
            AddLines(block);
        }
        else
        {
            _open.Add(block);
        }
    }

    // Headings between the lines of a text that has no other structure.
    private void AddLines(Block block)
    {
        var start = 0;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (!IsBareHeading(block.Lines[i], block.Kind)) continue;
            if (i > start) _open.Add(Block.Of(block.Kind, [.. block.Lines.Skip(start).Take(i - start)]));
            BeginTopic(SectionTitles.KindOf(block.Lines[i].Text), block.Lines[i], 6);
            start = i + 1;
        }

        if (start == 0) _open.Add(block);
        else if (start < block.Lines.Count) _open.Add(Block.Of(block.Kind, [.. block.Lines.Skip(start)]));
    }

    private void Heading(Block block)
    {
        if (block.Lines.Count == 0) return;
        var text = HeadingText(block);
        var kind = SectionTitles.KindOf(text);
        if (IsKindOfTalk(block, kind, text))
        {
            _open.Add(block);
        }
        else if (kind != SectionKind.Unknown && !IsEntryTitle(block, kind))
        {
            // "Publications" > "Talks and posters" is a topic of its own; "Journal" below "Publications" goes on with it.
            if (_around is { } outer && block.Level <= outer.Level) _around = null;
            if (block.Level > _level && _level > 0 && _kind is SectionKind.Experience && kind != _kind) _around ??= (_kind, _level);
            BeginTopic(kind, block.Lines[0], block.Level);
        }
        else if (YearOf(WithoutRemark(text)) is { } year)
        {
            // "2024 (3 publications)" says what stands below it.
            var listed = text.Contains("ublication", StringComparison.Ordinal) || text.Contains("paper", StringComparison.OrdinalIgnoreCase) || text.Contains("rticle", StringComparison.Ordinal);
            var (current, heading, level) = (listed ? SectionKind.Publications : _kind, _heading, _level);
            BeginTopic(current, heading, level);
            _year = year;
        }
        else if (_kind is SectionKind.About or SectionKind.Unknown && _topics.Count == 0 && _level == 0)
        {
            _open.Add(block);
        }
        else if (block.Level > _level || StaysInside(block))
        {
            _open.Add(block);
        }
        else
        {
            // "Experience" > "Teaching", then "Experience" > "Clinical": back in the section around.
            var kindAround = _around is { } around && block.Level > around.Level ? around.Kind : SectionKind.Unknown;
            if (kindAround == SectionKind.Unknown) _around = null;
            BeginTopic(kindAround, block.Lines[0], block.Level);
        }
    }

    // A heading as high as its section's that is long or linked is a paper's title, where papers are listed.
    private bool StaysInside(Block heading) =>
        _kind == SectionKind.Publications
        && (heading.Lines[0].Text.AsSpan().HasWords(5) || heading.Lines[0].Runs.Any(run => run.Link is not null && run.Text.Length > 12));

    // A paper may be called "A Survey of Papers": a linked or long heading inside the list of papers is an entry.
    private bool IsEntryTitle(Block block, SectionKind kind) =>
        _kind == SectionKind.Publications && kind is not SectionKind.Publications && block.Level > _level && block.Lines[0].Runs.Any(run => run.Link is not null && run.Text.Length > 12);

    // "Presentations" > "Conference papers" lists talks.
    private bool IsKindOfTalk(Block block, SectionKind kind, string text) =>
        _kind == SectionKind.Talks && kind == SectionKind.Publications && block.Level > _level && _level > 0 && !text.Contains("ublication", StringComparison.Ordinal);

    private void BeginTopic(SectionKind kind, TextLine? heading, int level)
    {
        EndTopic();
        (_kind, _heading, _level, _year) = (kind, heading, level, YearIn(heading));
    }

    private void EndTopic()
    {
        if (_open.Count > 0) _topics.Add(new Topic(_kind, _heading, _year, [.. _open]));
        _open.Clear();
    }

    private static bool HoldsSectionHeading(Block block, int depth)
    {
        if (depth > 40) return false;
        foreach (var child in block.Children)
        {
            if (child.Kind == BlockKind.Heading && child.Lines.Count > 0 && HeadingText(child) is var text && (SectionTitles.KindOf(text) != SectionKind.Unknown || YearOf(text) is not null)) return true;
            if (IsBareHeading(child) || HoldsSectionHeading(child, depth + 1)) return true;
        }

        return false;
    }

    // "Papers in refereed journals:" above a list.
    private static TextLine? LabelOfPapers(Block block, Block next) =>
        block is { Kind: BlockKind.Paragraph, Children.Count: 0, Lines: [var line] } && line.Text.AsSpan().TrimEnd() is [.., ':'] && !line.Text.AsSpan().HasWords(6)
        && (next.Kind == BlockKind.Item || next.Children.Any(child => child.Kind == BlockKind.Item)) && SectionTitles.KindOf(line.Text) == SectionKind.Publications ? line : null;

    private static string HeadingText(Block block) => EntryText.Of(block.Lines).Text.Replace('\n', ' ').Trim();

    // A line that is nothing but the words of a section heading, set apart from the text.
    private static bool IsBareHeading(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Verbatim or BlockKind.Entry or BlockKind.Row && block.Lines.Count == 1 && block.Children.Count == 0
        && IsBareHeading(block.Lines[0], BlockKind.Heading);

    private static bool IsBareHeading(TextLine line, BlockKind within)
    {
        var text = line.Text.Trim();
        if (text.Length is < 3 or > 45 || text[^1] is '.' or ',' or ';' or '!' || line.Runs.Any(run => run.Link is not null && run.Text.Length > 0)) return false;
        if (text.AsSpan().ContainsAny("|•·/") || text.AsSpan().HasWords(5)) return false;
        if (SectionTitles.KindOf(text) == SectionKind.Unknown) return false;
        var letters = text.Where(char.IsLetter).ToList();
        var upper = letters.Count > 3 && letters.All(char.IsUpper);
        if (within != BlockKind.Heading) return upper;
        return upper || line.Runs.All(run => run.Text.Trim().Length == 0 || run.Has(RunStyle.Bold)) || (char.IsUpper(letters.FirstOrDefault()) && text[^1] != ':' && !text.Contains(':') && line.Role is LineRole.None or LineRole.Title);
    }

    private static string WithoutRemark(string heading) => heading.IndexOf('(') is > 0 and var remark ? heading[..remark] : heading;

    private static int? YearOf(string heading)
    {
        var text = heading.AsSpan().Trim(" []()-–—:.#");
        return text.Length == 4 && text[0] is '1' or '2' && text.IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(text) : null;
    }

    private static int? YearIn(TextLine? heading) => heading is null ? null : YearOf(heading.Text.AsSpan().EnumerateWords() is [.., var last] ? heading.Text[last] : "");
}
