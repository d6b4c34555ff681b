using GraphService.Import.Claims;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Reads the groups that a sentence says the subject belongs to.</summary>
internal sealed class GroupReader(CareerClaims claims)
{
    // What stands before a group that one belongs to.
    private static readonly PhraseList Places = ["at the ", "at ", "in the ", "within the ", "inside the "];

    // What stands before a group that one is a member or the head of, which may be a whole institute.
    private static readonly PhraseList Memberships =
    [
        "member of both the ", "member of both ", "member of the ", "member of ", "members of the ", "part of the ", "part of ", "affiliated with both the ", "affiliated with both ", "affiliated with the ", "affiliated with ", "affiliated to the ", "affiliate of the ",
        "i lead the ", "i have led the ", "i direct the ", "i head the ", "i run the ", "i co-lead the ", "i co-direct the ", "i am leading the ", "leading the ", "directing the ", "directs the ", "leads the ", "heads the ", "runs the ", "co-directs the ", "co-leads the ",
        "director of the ", "director of ", "co-director of the ", "head of the ", "leader of the ", "founder of the ", "founded the ", "joined the ", "joining the ", "group called the ", "group called ", "lab called the ", "lab called ", "my group, the ", "my lab, the ", "my research group, the ",
    ];

    /// <summary>States the named groups, linked or with a proper name before the word.</summary>
    public void Read(EntryText sentence)
    {
        var text = sentence.Text;
        if (!IsOfSubject(text) && !BeginsWithPosition(text)) return;
        ReadBehind(sentence, Places, isMember: false);
        ReadBehind(sentence, Memberships, isMember: true);
    }

    private static bool IsOfSubject(string text) =>
        FirstPerson.SpeaksIn(text) || text.Contains(" is ", StringComparison.Ordinal) || text.Contains(" was ", StringComparison.Ordinal) || text.Contains("where he ", StringComparison.Ordinal) || text.Contains("where she ", StringComparison.Ordinal) || text.StartsWith("He ", StringComparison.Ordinal) || text.StartsWith("She ", StringComparison.Ordinal) || text.StartsWith("Member of ", StringComparison.Ordinal);

    // "Postdoc at Kiel University in the Tide Group"
    private static bool BeginsWithPosition(string text) =>
        text.Contains(" in the ", StringComparison.Ordinal) && RoleScanner.Find(text, capitalized: true) is [{ Start: 0 }, ..];

    private void ReadBehind(EntryText sentence, PhraseList announcements, bool isMember)
    {
        var text = sentence.Text;
        for (var i = announcements.Next(text, 0); i >= 0; i = announcements.Next(text, i + 1))
        {
            if (i > 0 && char.IsLetter(text[i - 1])) continue;
            foreach (var words in announcements.BeginningWith(text[i]))
            {
                if (!PhraseList.StandsAt(text, i, words)) continue;
                if (Group(sentence, i + words.Length, isMember) is { } group) State(sentence, group);
                else if (isMember && OrganizationScanner.At(sentence, i + words.Length) is { } other) StateSecond(sentence, other.End);
                break;
            }
        }
    }

    private void State(EntryText sentence, (string Name, int End) group)
    {
        claims.Add(new LabClaim(group.Name.TrimEnd('.'), null, [sentence.EvidenceForAll(0.7)]));
        StateSecond(sentence, group.End);
    }

    // "a member of the X Lab and the Y Lab"
    private void StateSecond(EntryText sentence, int end)
    {
        if (sentence.Text.AsSpan(end).StartsWith(" and ") && Group(sentence, end + 5, isMember: true) is { } second)
            claims.Add(new LabClaim(second.Name.TrimEnd('.'), null, [sentence.EvidenceForAll(0.65)]));
    }

    private static (string Name, int End)? Group(EntryText sentence, int at, bool isMember) =>
        OrganizationScanner.At(sentence, at) is { } phrase && OrganizationScanner.IsGroup(phrase.Name) && !phrase.Name.Contains("Universit", StringComparison.Ordinal) && (isMember || !phrase.Name.Contains("Institute", StringComparison.Ordinal)) ? phrase : null;
}
