using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Latex.Tokens;

/// <summary>
/// An instruction that stands among tokens. A command such as <c>\cventry</c> becomes marks and its arguments' tokens, so
/// that everything is read in one flat loop, however deep the source is nested.
/// </summary>
internal abstract record LatexMark
{
    /// <summary>Sets the link until the group ends.</summary>
    public sealed record Link(string Address) : LatexMark;

    /// <summary>Adds a style until the group ends.</summary>
    public sealed record Style(RunStyle Added) : LatexMark;

    /// <summary>Starts a new line for something the format names.</summary>
    public sealed record Line(LineRole Role) : LatexMark;

    /// <summary>Ends what <see cref="Line"/> began.</summary>
    public sealed record EndLine : LatexMark;

    /// <summary>Starts a block.</summary>
    public sealed record Begin(BlockKind Kind) : LatexMark;

    /// <summary>Ends the innermost block; an entry stays open for a list that follows.</summary>
    public sealed record End : LatexMark;

    /// <summary>Starts to collect a heading, a title or a name in place of a block.</summary>
    public sealed record BeginCapture(LatexCapture What, int Level = 0) : LatexMark;

    /// <summary>Ends what <see cref="BeginCapture"/> began.</summary>
    public sealed record EndCapture : LatexMark;

    /// <summary>Changes letters until the group ends.</summary>
    public sealed record LetterCase(bool Upper) : LatexMark;
}
