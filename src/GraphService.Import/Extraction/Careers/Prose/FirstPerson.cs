namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Whether the subject speaks.</summary>
internal static class FirstPerson
{
    /// <summary>Whether a sentence says "I" or "my".</summary>
    public static bool SpeaksIn(string text) =>
        text.StartsWith("I ", StringComparison.Ordinal) || text.StartsWith("My ", StringComparison.Ordinal) || text.StartsWith("I'", StringComparison.Ordinal) || text.Contains(" I ", StringComparison.Ordinal) || text.Contains(" my ", StringComparison.Ordinal);
}
