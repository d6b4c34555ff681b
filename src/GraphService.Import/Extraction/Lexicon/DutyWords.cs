namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Verbs that begin a line about what was done in a position.</summary>
internal static class DutyWords
{
    private static readonly WordSet Verbs = WordSet.Words("""
        led developed designed built implemented created conducted managed taught supervised organized organised contributed performed investigated analyzed analysed
        assisted collaborated researched studied proposed explored improved optimized optimised trained evaluated prepared presented published wrote coordinated
        supported maintained established founded launched deployed delivered applied used utilized examined measured modeled modelled simulated tested mentored
        advised promoted selected received awarded helped participated provided produced automated integrated worked responsible leading developing designing building
        implementing working conducting managing investigating analyzing analysing assisting researching exploring improving
        """);

    /// <summary>Whether a word begins such a line: a verb with a capital letter.</summary>
    public static bool Begins(string word) => char.IsUpper(word[0]) && Verbs.Contains(word);
}
