using GraphService.Import.Documents;

namespace GraphService.Import.Extraction.Outlines;

/// <summary>Leaves out abstracts and BibTeX records that a page folds away below a word.</summary>
internal static class Folding
{
    private const int MaxDepth = 60;

    /// <summary>Whether a line is nothing but the word above a folded abstract or record.</summary>
    public static bool IsFoldWord(TextLine line)
    {
        var word = line.Text.AsSpan().Trim().Trim("[]():+▸▶►▾ ");
        if (word.Length is < 3 or > 13) return false;
        foreach (var known in (ReadOnlySpan<string>)["Abstract", "BibTeX", "Bibtex entry", "Bib", "TL;DR", "TLDR", "Show abstract", "Summary"])
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The block without its folded parts, or null when it is one itself.</summary>
    public static Block? WithoutFolded(Block block, int depth)
    {
        if (block.Kind != BlockKind.Heading && FirstLine(block) is { } first && IsFoldWord(first) && block.AllLines().Count > 1) return null;
        if (block.Children.Count == 0 || depth > MaxDepth) return block;
        var children = new List<Block>(block.Children.Count);
        var isSame = true;
        foreach (var child in block.Children)
        {
            var kept = WithoutFolded(child, depth + 1);
            isSame &= ReferenceEquals(kept, child);
            if (kept is not null) children.Add(kept);
        }

        if (isSame) return block;
        return block.Lines.Count + children.Count == 0 ? null : block with { Children = children };
    }

    private static TextLine? FirstLine(Block block)
    {
        if (block.Lines.Count > 0) return block.Lines[0];
        foreach (var child in block.Children)
            if (FirstLine(child) is { } first) return first;
        return null;
    }
}
