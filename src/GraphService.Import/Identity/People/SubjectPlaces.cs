using GraphService.Import.Identity.Names;
using GraphService.Import.Identity.Papers;

namespace GraphService.Import.Identity.People;

/// <summary>Finds the subject of a document in the author lists of the papers that the document gives it.</summary>
internal static class SubjectPlaces
{
    private static readonly HashSet<string> Bibliographies =
        new(StringComparer.OrdinalIgnoreCase) { "jsonlines", "json-lines", "bibtex", "csljson", "csl-json", "work-page" };

    /// <summary>Whether the document speaks of somebody: a bare bibliography does not.</summary>
    public static bool HasSubject(DocumentWithClaims document)
    {
        var claims = document.Claims;
        return claims.Subject.Name is not null || claims.Advisors.Count > 0 || claims.Employers.Count > 0 || claims.Education.Count > 0
            || claims.Labs.Count > 0 || claims.Collaborators.Count > 0
            || (claims.Papers.Count > 0 && !Bibliographies.Contains(document.Source.Format));
    }

    /// <summary>For every paper of every subject its place in the list; where no list names the subject, a place is added at the end.</summary>
    public static List<(int Document, int Paper, int Place)> Find(
        IReadOnlyList<DocumentWithClaims> documents, IReadOnlyList<MergedPaper> papers, NameTable names)
    {
        var found = new List<(int, int, int)>();
        for (var p = 0; p < papers.Count; p++)
        {
            var paper = papers[p];
            var seen = -1;
            foreach (var document in paper.Claims.Select(claim => claim.Document).Order())
            {
                if (document == seen || !HasSubject(documents[document]))
                    continue;
                seen = document;
                var place = PlaceOf(documents[document], paper, names);
                if (place < 0)
                    place = Append(paper, documents[document], document);
                found.Add((document, p, place));
            }
        }

        return found;
    }

    private static int PlaceOf(DocumentWithClaims document, MergedPaper paper, NameTable names)
    {
        var subject = document.Claims.Subject;
        var known = (subject.Name is { } name ? subject.Aliases.Prepend(name) : subject.Aliases).Select(names.Parse).OfType<PersonName>().ToList();
        var best = (Match: NameMatch.Conflict, Place: -1);
        for (var s = 0; s < paper.Slots.Length; s++)
        {
            var slot = paper.Slots[s];
            foreach (var spelling in slot.Name is null ? [] : (slot.OtherSpellings ?? []).Prepend(slot.Name))
            {
                if (names.Parse(spelling) is not { } written)
                    continue;
                foreach (var one in known)
                {
                    var match = NameComparer.Compare(one, written);
                    if (match > best.Match)
                        best = (match, s);
                }
            }
        }

        return best.Place;
    }

    private static int Append(MergedPaper paper, DocumentWithClaims document, int number)
    {
        var claims = Enumerable.Range(0, paper.Claims.Length).Where(c => paper.Claims[c].Document == number).ToArray();
        paper.Slots = [.. paper.Slots, new AuthorSlot(document.Claims.Subject.Name, null, false, false, claims)];
        return paper.Slots.Length - 1;
    }
}
