using GraphService.Domain;
using GraphService.Import.Identity.Papers;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity.Facts;

/// <summary>Makes papers and authorships.</summary>
internal sealed class AuthorshipBuilder(MentionTable table, IReadOnlyList<Person> people, int[] personOfMention, EvidenceSet evidence)
{
    /// <summary>All papers and who wrote them.</summary>
    public (List<Paper> Papers, List<Authorship> Authorships) Build()
    {
        var papers = new List<Paper>(table.Papers.Count);
        var authorships = new List<Authorship>(table.FirstOfPaper[^1]);
        for (var p = 0; p < table.Papers.Count; p++)
        {
            var merged = table.Papers[p];
            var perClaim = Array.ConvertAll(merged.Claims, claim => evidence.Of(claim.Document, Claim(claim).Evidence, Claim(claim).Title));
            var all = EvidenceSet.Join(perClaim);
            papers.Add(new(merged.Id, merged.Title, merged.Year, merged.Venue, merged.Arxiv, merged.Doi, merged.Url, merged.HasAllAuthors, all));
            AddAuthors(authorships, p, perClaim, all);
        }

        return (papers, authorships);
    }

    private Claims.PaperClaim Claim(PaperReference reference) => table.Documents[reference.Document].Claims.Papers[reference.Index];

    private void AddAuthors(List<Authorship> authorships, int p, ValueList<Evidence>[] perClaim, ValueList<Evidence> all)
    {
        var paper = table.Papers[p];
        var start = authorships.Count;
        for (var s = 0; s < paper.Slots.Length; s++)
        {
            var slot = paper.Slots[s];
            var person = people[personOfMention[table.FirstOfPaper[p] + s]];
            var sources = slot.Claims is null || slot.Claims.Length == perClaim.Length ? all : EvidenceSet.Join(slot.Claims.Select(c => perClaim[c]));
            var authorship = new Authorship(
                Authorship.IdOf(person.Id, paper.Id), person.Id, paper.Id, s + 1, slot.Name ?? person.Name,
                slot.EqualContribution ? true : null, slot.IsCorresponding ? true : null, sources);

            // A correction may have joined two places of one list.
            var known = authorships.FindIndex(start, other => other.Person == person.Id);
            if (known < 0)
                authorships.Add(authorship);
            else
                authorships[known] = authorships[known] with { Sources = EvidenceSet.Join([authorships[known].Sources, sources]) };
        }
    }
}
