using System.Text;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Readers;
using GraphService.Import.Readers.Latex;

namespace GraphService.Import.Tests.Readers.Latex;

/// <summary>Reads LaTeX and shows the result as an outline, one line of text per line.</summary>
internal static class LatexReading
{
    public static ReadResult Read(string latex) =>
        new LatexReader().Read(new DocumentSource("cv.tex", Encoding.UTF8.GetBytes(latex)), ExtractionOptions.Default);

    public static string Outline(string latex) => Outline(Read(latex).Document);

    public static string Outline(ProfileDocument document)
    {
        var outline = new StringBuilder();
        foreach (var section in document.Sections)
        {
            if (section.Heading is not null) outline.Append('#', section.Level).Append(' ').Append(section.Title).Append('\n');
            foreach (var block in section.Blocks) Append(outline, block, 0);
        }

        return outline.ToString();
    }

    /// <summary>The text of the first line of the first block.</summary>
    public static TextLine FirstLine(string latex) => Read(latex).Document.Sections[0].Blocks[0].Lines[0];

    private static void Append(StringBuilder outline, Block block, int depth)
    {
        outline.Append(' ', 2 * depth).Append(block.Kind).Append(": ").AppendJoin(" | ", block.Lines.Select(line => line.Text)).Append('\n');
        foreach (var child in block.Children) Append(outline, child, depth + 1);
    }
}
