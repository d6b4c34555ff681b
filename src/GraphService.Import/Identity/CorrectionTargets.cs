using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity.Organizations;
using GraphService.Import.Identity.Papers;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity;

/// <summary>Finds what the addresses in corrections speak of.</summary>
internal sealed class CorrectionTargets(CorrectionSet corrections, List<CorrectionWarning> warnings)
{
    /// <summary>Names the subjects of documents.</summary>
    public IReadOnlyList<DocumentWithClaims> NameSubjects(IReadOnlyList<DocumentWithClaims> documents)
    {
        if (corrections.Subjects.Count == 0)
            return documents;
        var named = documents.ToArray();
        foreach (var subject in corrections.Subjects)
        {
            var found = false;
            for (var d = 0; d < named.Length; d++)
            {
                if (!DocumentAddress.Matches(subject.Document, named[d].Source.Path))
                    continue;
                found = true;
                var claim = named[d].Claims.Subject;
                var aliases = claim.Name is { } old && old != subject.Name ? [.. claim.Aliases, old] : claim.Aliases;
                named[d] = named[d] with { Claims = named[d].Claims with { Subject = claim with { Name = subject.Name, Aliases = aliases } } };
            }

            if (!found)
                Warn(subject.Line, $"no document is called '{subject.Document}'");
        }

        return named;
    }

    /// <summary>What corrections say about papers.</summary>
    public PaperConstraints Papers(PaperIndex index)
    {
        if (corrections.SamePaper.Count + corrections.DifferentPapers.Count == 0)
            return PaperConstraints.None;
        var same = new List<(int, int)>();
        foreach (var correction in corrections.SamePaper)
        {
            var targets = correction.Members.SelectMany(member => Papers(index, member, correction.Line)).ToList();
            same.AddRange(targets.Skip(1).Select(target => (targets[0], target)));
        }

        var different = corrections.DifferentPapers
            .Select(correction => correction.Members.Select(member => Papers(index, member, correction.Line).ToArray()).ToArray())
            .ToList();
        return new(same, different);
    }

    /// <summary>What corrections say about people.</summary>
    /// <exception cref="CorrectionsException">Two corrections contradict one another.</exception>
    public PersonConstraints People(MentionTable table)
    {
        if (corrections.SamePerson.Count + corrections.DifferentPeople.Count == 0)
            return PersonConstraints.None;
        var finder = new PersonFinder(table);
        var same = new List<(int, int)>();
        var together = new DisjointSets(table.Count);
        foreach (var correction in corrections.SamePerson)
        {
            var targets = correction.Members.SelectMany(member => People(finder, member)).ToList();
            foreach (var target in targets.Skip(1))
            {
                same.Add((targets[0], target));
                together.Union(targets[0], target);
            }
        }

        var sides = new Dictionary<int, List<(int, int)>>();
        for (var c = 0; c < corrections.DifferentPeople.Count; c++)
        {
            var correction = corrections.DifferentPeople[c];
            var sideOf = new Dictionary<int, int>();
            for (var side = 0; side < correction.Members.Count; side++)
            {
                foreach (var mention in People(finder, correction.Members[side]))
                {
                    if (!sideOf.TryAdd(together.Find(mention), side) && sideOf[together.Find(mention)] != side)
                        throw new CorrectionsException(corrections.File, correction.Members[side].Line, $"expected different people; {correction.Members[side]} is named twice here or is joined with another of this list by same_person");
                    if (!sides.TryGetValue(mention, out var list))
                        sides.Add(mention, list = []);
                    if (!list.Contains((c, side)))
                        list.Add((c, side));
                }
            }
        }

        return new(same, sides);
    }

    /// <summary>Warns of organizations that nobody names.</summary>
    public void CheckOrganizations(OrganizationResolver organizations)
    {
        foreach (var correction in corrections.SameOrganization)
        {
            foreach (var name in correction.Members.Where(name => !organizations.IsKnown(name)))
                Warn(correction.Line, $"no organization is called '{name}'");
        }
    }

    private List<int> People(PersonFinder finder, PersonAddress address)
    {
        var found = finder.Find(address);
        if (found.Count == 0)
            Warn(address.Line, $"nobody is called {address}");
        return found;
    }

    private List<int> Papers(PaperIndex index, string address, int line)
    {
        var key = TitleKey.Of(address);
        var arxiv = address.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase) ? PaperIdentifiers.Arxiv(address, null) : null;
        var doi = address.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? PaperIdentifiers.Doi(address) : null;
        var isId = address.StartsWith(PaperId.Prefix, StringComparison.Ordinal);
        var found = new List<int>();
        for (var p = 0; p < index.References.Length; p++)
        {
            var claim = index.Claim(p);
            if (arxiv is not null ? PaperIdentifiers.Arxiv(claim.Arxiv, claim.Doi) == arxiv
                : doi is not null ? PaperIdentifiers.Doi(claim.Doi) == doi
                : isId ? PaperMerger.PossibleIds(claim, index.TitleKeys[p]).Contains(address)
                : index.TitleKeys[p] == key)
                found.Add(p);
        }

        if (found.Count == 0)
            Warn(line, $"no paper is called '{address}'");
        return found;
    }

    private void Warn(int line, string message) => warnings.Add(new(corrections.File, line, $"{message}; the line has no effect"));
}
