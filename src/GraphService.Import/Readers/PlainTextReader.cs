using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Text;

namespace GraphService.Import.Readers;

/// <summary>
/// Reads text without markup, as it comes out of a PDF or a web page: every line counts, blank lines part blocks, bullets
/// begin items. Marks of Markdown that survived in it are understood.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    private const string Bullets = "•▪◦○●■□‣∙·–—-*+";

    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.PlainText;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        var blocks = new List<Block>();
        var open = new List<TextLine>();
        var kind = BlockKind.Verbatim;
        var indent = 0;
        for (var number = 1; number <= source.Text.LineCount; number++)
        {
            var raw = source.Text.Line(number);
            var text = raw.Trim();
            if (text.IsEmpty)
            {
                Finish();
                continue;
            }

            var depth = raw.Length - raw.TrimStart().Length;
            if (text.Length > 2 && Bullets.Contains(text[0]) && char.IsWhiteSpace(text[1]))
            {
                Finish();
                (kind, indent) = (BlockKind.Item, depth);
                text = text[1..].Trim();
            }
            else if (kind == BlockKind.Item && depth <= indent)
            {
                Finish();
            }

            if (RuleOrMarks(text)) continue;
            open.Add(new TextLine(InlineMarks.Read(EntityRepair.Decode(text.ToString())), LineRange.At(number)));
        }

        Finish();
        return ReadResult.Of(new ProfileDocument(Format, null, null, blocks.Count == 0 ? [] : [new Section(null, 0, blocks)]));

        void Finish()
        {
            if (open.Count > 0) blocks.Add(Block.Of(kind, [.. open]));
            open.Clear();
            kind = BlockKind.Verbatim;
        }
    }

    // A line drawn with dashes says nothing.
    private static bool RuleOrMarks(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("-_=*~ ") < 0;
}
