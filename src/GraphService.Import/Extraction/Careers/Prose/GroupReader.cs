using GraphService.Import.Claims;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Reads the groups that a sentence says the subject belongs to.</summary>
internal sealed class GroupReader(CareerClaims claims)
{
    /// <summary>States the named groups, linked or with a proper name before the word.</summary>
    public void Read(EntryText sentence)
    {
        var text = sentence.Text;
        foreach (var words in (ReadOnlySpan<string>)["member of the ", "member of ", "part of the ", "part of ", "affiliated with the ", "affiliated with ", "at the ", "at ", "in the ", "within the ", "inside the ", "I lead the ", "I direct the ", "leading the ", "directing the "])
        {
            for (var i = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(words, i + words.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (i > 0 && char.IsLetter(text[i - 1])) continue;
                if (OrganizationScanner.At(sentence, i + words.Length) is not { } phrase || !OrganizationWords.Groups.ContainsAnyOf(phrase.Name)) continue;
                if (phrase.Name.Contains("Universit", StringComparison.Ordinal) || phrase.Name.AsSpan().Count(' ') == 0 || phrase.Name.Contains("Institute", StringComparison.Ordinal) && !words.StartsWith("member", StringComparison.Ordinal)) continue;
                if (!FirstPerson.SpeaksIn(text) && !text.Contains(" is ", StringComparison.Ordinal) && !text.Contains(" was ", StringComparison.Ordinal)) continue;
                claims.Add(new LabClaim(phrase.Name, null, [sentence.EvidenceForAll(0.7)]));
                // "a member of the X Lab and the Y Lab"
                if (text.AsSpan(phrase.End).StartsWith(" and ") && OrganizationScanner.At(sentence, phrase.End + 5) is { } second && OrganizationWords.Groups.ContainsAnyOf(second.Name) && second.Name.Contains(' ') && !second.Name.Contains("Universit", StringComparison.Ordinal))
                    claims.Add(new LabClaim(second.Name, null, [sentence.EvidenceForAll(0.65)]));
            }
        }
    }
}
