using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Words that tell whether a study or a position is over.</summary>
internal static class TenseWords
{
    public static readonly WordSet Finished = WordSet.Words("received obtained completed earned got graduated finished hold holds held did awarded previously was were before prior former formerly completing defended");

    public static readonly WordSet Running = WordSet.Words("am currently pursuing now is present i'm i’m studying currently, working");
}
