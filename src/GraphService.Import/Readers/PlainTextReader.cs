using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Text;

namespace GraphService.Import.Readers;

/// <summary>
/// Reads text without markup, as it comes out of a PDF or a web page: every line that the author ended counts, blank lines
/// part blocks, bullets and numbers begin items. Marks of Markdown that survived in it are understood.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.PlainText;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        var blocks = new Writer(source.Text).Blocks();
        return ReadResult.Of(new ProfileDocument(Format, null, null, blocks.Count == 0 ? [] : [new Section(null, 0, blocks)]));
    }

    private sealed class Writer(SourceText source)
    {
        private const string Bullets = "•▪◦○●■□‣∙·–—-*+";

        private readonly WrappedText _wrapped = WrappedText.Measure(source);
        private readonly List<Block> _blocks = [];
        private readonly List<TextLine> _open = [];
        private BlockKind _kind = BlockKind.Verbatim;
        private int _indent;
        private int _first;
        private bool _hangs;
        private int _number = -1;
        private string? _line;
        private LineRange _range;

        public List<Block> Blocks()
        {
            for (var number = 1; number <= source.LineCount; number++) Line(number);
            Finish();
            return _blocks;
        }

        private void Line(int number)
        {
            var raw = source.Line(number);
            var text = raw.Trim();
            if (text.IsEmpty)
            {
                Finish();
                return;
            }

            if (IsPageNumber(text)) return;
            var depth = raw.Length - raw.TrimStart().Length;
            var before = number > 1 ? source.Line(number - 1) : default;
            if (text.Length > 2 && Bullets.Contains(text[0]) && char.IsWhiteSpace(text[1]))
            {
                Begin(BlockKind.Item, depth);
                text = text[1..].Trim();
            }
            else if (Numbering(text) is > 0 and var end)
            {
                Begin(BlockKind.Item, depth);
                text = text[end..].Trim();
            }
            else if (_line is not null && (_kind == BlockKind.Item && depth > _indent || Continues(before, text)))
            {
                GoOn(text, number, before);
                return;
            }
            else if (_kind == BlockKind.Item && depth <= _indent || _hangs && depth <= _first)
            {
                Finish();
            }

            if (RuleOrMarks(text)) return;
            if (_open.Count == 0 && _line is null) _first = depth;
            EndLine();
            (_line, _range) = (text.ToString(), LineRange.At(number));
        }

        private bool Continues(ReadOnlySpan<char> before, ReadOnlySpan<char> text) => !HasColumns(before) && _wrapped.GoesOn(before, text);

        // A line that goes on with the one before: as a part of it where that was full, else as a line of the same block.
        private void GoOn(ReadOnlySpan<char> text, int number, ReadOnlySpan<char> before)
        {
            var depth = source.Line(number).Length - source.Line(number).TrimStart().Length;
            _hangs |= depth > _first;
            if (Continues(before, text))
            {
                _line = WrappedText.Join(_line!, text);
                _range = _range.Union(LineRange.At(number));
                return;
            }

            if (RuleOrMarks(text)) return;
            EndLine();
            (_line, _range) = (text.ToString(), LineRange.At(number));
        }

        private void Begin(BlockKind kind, int depth)
        {
            Finish();
            (_kind, _indent) = (kind, depth);
        }

        private void EndLine()
        {
            if (_line is not null) _open.Add(new TextLine(InlineMarks.Read(EntityRepair.Decode(_line)), _range));
            _line = null;
        }

        private void Finish()
        {
            EndLine();
            if (_open.Count > 0) _blocks.Add(Block.Of(_kind, [.. _open]));
            _open.Clear();
            (_kind, _hangs) = (BlockKind.Verbatim, false);
        }

        // "12. ", "[12] ", "(12) " where the numbers run on, up or down; gives where the text begins.
        private int Numbering(ReadOnlySpan<char> text)
        {
            var start = text[0] is '[' or '(' ? 1 : 0;
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end == start || end - start > 3 || end + 2 >= text.Length || text[end] is not ('.' or ']' or ')') || text[end + 1] != ' ') return 0;
            var number = int.Parse(text[start..end]);
            var runsOn = _number >= 0 && Math.Abs(number - _number) == 1;
            if (!runsOn && (_line is not null || _open.Count > 0) && number > 1) return 0;
            _number = number;
            return end + 2;
        }
    }

    // "3", "Page 3 of 7", "- 3 -" at the foot of a page.
    private static bool IsPageNumber(ReadOnlySpan<char> text)
    {
        if (text.Length > 16) return false;
        var rest = text.Trim("-–— ");
        if (rest.StartsWith("Page ", StringComparison.OrdinalIgnoreCase)) rest = rest[5..];
        else if (rest.Length > 3 && !rest.Contains('/') && !rest.Contains(" of ", StringComparison.Ordinal)) return false;
        var slash = rest.IndexOf(" of ") is > 0 and var of ? of : rest.IndexOf('/');
        return slash > 0 ? IsNumber(rest[..slash].Trim()) && IsNumber(rest[(slash + 1)..].TrimStart("of /")) : IsNumber(rest);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= 3 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    // Wide gaps make columns, whose lines end where their author ended them.
    private static bool HasColumns(ReadOnlySpan<char> line) => line.Trim().IndexOf("    ") > 0;

    // A line drawn with dashes says nothing.
    private static bool RuleOrMarks(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("-_=*~ ") < 0;
}
