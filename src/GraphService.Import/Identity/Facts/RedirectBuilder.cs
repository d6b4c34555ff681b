using GraphService.Domain;
using GraphService.Import.Identity.Names;
using GraphService.Import.Identity.Organizations;
using GraphService.Import.Identity.Papers;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity.Facts;

/// <summary>Finds which node took over from each one that is gone, so that former ids keep answering.</summary>
internal sealed class RedirectBuilder(MentionTable table, GraphSnapshot current, int[] personOfMention, OrganizationResolver organizations)
{
    private const double LeastTitleOverlap = 0.5;

    private Dictionary<SourceId, int> _documentOfSource = [];
    private ILookup<int, int>? _papersOfDocument;

    /// <summary>All redirects: the former ones, led on to ids that answer today, and those of nodes that are gone now.</summary>
    public List<Redirect> Build(GraphSnapshot former)
    {
        _documentOfSource = DocumentsOfSources(former);
        var live = new HashSet<string>(StringComparer.Ordinal);
        live.UnionWith(current.People.Select(p => p.Id.Value));
        live.UnionWith(current.Papers.Select(p => p.Id.Value));
        live.UnionWith(current.Organizations.Select(o => o.Id.Value));
        live.UnionWith(current.Labs.Select(l => l.Id.Value));
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        AddPapers(former.Papers.Where(p => !live.Contains(p.Id.Value)).ToList(), former, next);
        AddPeople(former.People.Where(p => !live.Contains(p.Id.Value)).ToList(), former, next);
        AddOrganizations(former, live, next);
        foreach (var redirect in former.Redirects)
            next.TryAdd(redirect.From, redirect.To);
        return [.. next.Keys
            .Where(from => !live.Contains(from))
            .Select(from => new Redirect(from, Follow(from, next, live)))
            .Where(redirect => live.Contains(redirect.To))
            .OrderBy(redirect => redirect.From, StringComparer.Ordinal)];
    }

    private static string Follow(string from, Dictionary<string, string> next, HashSet<string> live)
    {
        var to = from;
        for (var steps = 0; steps <= next.Count && !live.Contains(to) && next.TryGetValue(to, out var further); steps++)
            to = further;
        return to;
    }

    private void AddPapers(List<Paper> gone, GraphSnapshot former, Dictionary<string, string> next)
    {
        if (gone.Count == 0)
            return;
        var wanted = gone.Select(p => TitleKey.Of(p.Title)).ToHashSet(StringComparer.Ordinal);
        var byTitle = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byIdentifier = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < table.Papers.Count; p++)
        {
            var paper = table.Papers[p];
            if (paper.Doi is { } doi)
                byIdentifier.TryAdd(doi, p);
            if (paper.Arxiv is { } arxiv)
                byIdentifier.TryAdd("arxiv:" + arxiv, p);
            foreach (var key in paper.Claims.Select(c => TitleKey.Of(table.Documents[c.Document].Claims.Papers[c.Index].Title)).Distinct(StringComparer.Ordinal))
            {
                if (!wanted.Contains(key))
                    continue;
                if (!byTitle.TryGetValue(key, out var list))
                    byTitle.Add(key, list = []);
                list.Add(p);
            }
        }

        var goneIds = gone.Select(p => p.Id).ToHashSet();
        var authors = former.Authorships.Where(a => goneIds.Contains(a.Paper)).ToLookup(a => a.Paper, a => TextFolding.FoldTight(a.NameAsWritten));
        foreach (var paper in gone)
        {
            var candidates = byTitle.GetValueOrDefault(TitleKey.Of(paper.Title)) ?? [];
            var heir = paper.Doi is { } doi && byIdentifier.TryGetValue(doi, out var found) ? found
                : paper.Arxiv is { } arxiv && byIdentifier.TryGetValue("arxiv:" + arxiv, out found) ? found
                : candidates.Count == 0 ? Retitled(paper)
                : candidates.MaxBy(p => table.Papers[p].Slots.Count(s => s.Name is { } name && authors[paper.Id].Contains(TextFolding.FoldTight(name))));
            if (heir >= 0)
                next[paper.Id.Value] = table.Papers[heir].Id.Value;
        }
    }

    /// <summary>The paper with most of the title's words in the documents that stated it, or −1.</summary>
    private int Retitled(Paper paper)
    {
        var words = TitleKey.Words(paper.Title).ToHashSet(StringComparer.Ordinal);
        var best = (Overlap: 0.0, Paper: -1);
        foreach (var candidate in Documents(paper.Sources).SelectMany(document => PapersOfDocument[document]))
        {
            var others = TitleKey.Words(table.Papers[candidate].Title).ToHashSet(StringComparer.Ordinal);
            var overlap = (double)others.Count(words.Contains) / Math.Max(1, Math.Max(words.Count, others.Count));
            if (overlap >= LeastTitleOverlap && overlap > best.Overlap)
                best = (overlap, candidate);
        }

        return best.Paper;
    }

    private IEnumerable<int> Documents(IEnumerable<Evidence> evidence) => evidence
        .Select(e => _documentOfSource.GetValueOrDefault(e.Source, -1))
        .Where(document => document >= 0).Distinct().Order();

    private ILookup<int, int> PapersOfDocument => _papersOfDocument ??= Enumerable.Range(0, table.Papers.Count)
        .SelectMany(p => table.Papers[p].Claims.Select(claim => (claim.Document, Paper: p)))
        .ToLookup(entry => entry.Document, entry => entry.Paper);

    private void AddPeople(List<Person> gone, GraphSnapshot former, Dictionary<string, string> next)
    {
        if (gone.Count == 0)
            return;
        var votes = gone.ToDictionary(p => p.Id, _ => new SortedDictionary<string, int>(StringComparer.Ordinal));
        var paperNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < table.Papers.Count; p++)
            paperNumbers[table.Papers[p].Id.Value] = p;
        foreach (var authorship in former.Authorships)
        {
            if (!votes.TryGetValue(authorship.Person, out var ballot))
                continue;
            var paper = next.GetValueOrDefault(authorship.Paper.Value, authorship.Paper.Value);
            if (paperNumbers.TryGetValue(paper, out var number) && HeirOnPaper(number, authorship) is >= 0 and var heir)
                Vote(ballot, heir, 1);
        }

        var written = former.Authorships.Where(a => votes.ContainsKey(a.Person)).ToLookup(a => a.Person);
        foreach (var person in gone)
        {
            var ballot = votes[person.Id];
            foreach (var document in Documents(person.Sources))
            {
                if (HeirInDocument(document, person) is >= 0 and var heir)
                    Vote(ballot, heir, 2);
            }

            // Where the papers are not what they were, the authors of the same documents are left.
            if (ballot.Count == 0)
            {
                foreach (var authorship in written[person.Id])
                {
                    foreach (var paper in Documents(authorship.Sources).SelectMany(document => PapersOfDocument[document]))
                    {
                        if (HeirOnPaper(paper, authorship) is >= 0 and var heir)
                            Vote(ballot, heir, 1);
                    }
                }
            }

            if (ballot.Count > 0)
                next[person.Id.Value] = ballot.MaxBy(v => v.Value).Key;
        }

        void Vote(SortedDictionary<string, int> ballot, int mention, int weight)
        {
            var id = current.People[personOfMention[mention]].Id.Value;
            ballot[id] = ballot.GetValueOrDefault(id) + weight;
        }
    }

    private int HeirOnPaper(int paper, Authorship authorship)
    {
        var name = PersonNameParser.Parse(authorship.NameAsWritten);
        var first = table.FirstOfPaper[paper];
        var best = (Match: NameMatch.Conflict, Mention: -1);
        for (var m = first; m < table.FirstOfPaper[paper + 1]; m++)
        {
            var match = Match(name, m);
            if (match > best.Match || (match == best.Match && match != NameMatch.Conflict && m - first + 1 == authorship.Position))
                best = (match, m);
        }

        return best.Mention;
    }

    /// <summary>The documents that stand where a former one stood, by bytes or by path.</summary>
    private Dictionary<SourceId, int> DocumentsOfSources(GraphSnapshot former)
    {
        var byId = new Dictionary<SourceId, int>();
        var byPath = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var d = 0; d < table.Documents.Count; d++)
        {
            byId[table.Documents[d].Source.Id] = d;
            byPath[table.Documents[d].Source.Path] = d;
        }

        var documents = new Dictionary<SourceId, int>();
        foreach (var source in former.Sources)
        {
            if (byId.TryGetValue(source.Id, out var document) || byPath.TryGetValue(source.Path, out document))
                documents[source.Id] = document;
        }

        return documents;
    }

    private int HeirInDocument(int document, Person person)
    {
        var subject = table.SubjectOf[document];
        if (!person.IsNamed)
            return subject;
        var claims = table.Documents[document].Claims;
        var name = PersonNameParser.Parse(person.Name);
        var candidates = claims.Advisors.Select(a => table.InProse(MentionKind.Advisor, document, a.Name))
            .Concat(claims.Collaborators.Select(c => table.InProse(MentionKind.Collaborator, document, c.Name)))
            .Prepend(subject)
            .Where(mention => mention >= 0)
            .Select(mention => (Match: Match(name, mention), Mention: mention))
            .Where(candidate => candidate.Match != NameMatch.Conflict)
            .OrderByDescending(candidate => candidate.Match).ToList();
        return candidates.Count > 0 ? candidates[0].Mention
            : subject >= 0 && table.Mentions[subject].Key < 0 ? subject : -1;
    }

    private NameMatch Match(PersonName? name, int mention)
    {
        if (name is null)
            return NameMatch.Conflict;
        var best = table.Mentions[mention].Key is >= 0 and var key ? NameComparer.Compare(name, table.Names.Keys[key]) : NameMatch.Conflict;
        foreach (var other in table.OtherKeys(mention))
        {
            var match = NameComparer.Compare(name, table.Names.Keys[other]);
            best = match > best ? match : best;
        }

        return best;
    }

    private void AddOrganizations(GraphSnapshot former, HashSet<string> live, Dictionary<string, string> next)
    {
        var heirs = current.Organizations.Select(o => o.Id).ToHashSet();
        foreach (var organization in former.Organizations.Where(o => !live.Contains(o.Id.Value)))
        {
            foreach (var name in organization.Aliases.Prepend(organization.Name))
            {
                if (organizations.Find(name) is >= 0 and var number && organizations.Make(number).Id is var id && heirs.Contains(id))
                {
                    next[organization.Id.Value] = id.Value;
                    break;
                }
            }
        }

        foreach (var lab in former.Labs.Where(l => !live.Contains(l.Id.Value)))
        {
            var home = lab.Organization is { } id ? next.GetValueOrDefault(id.Value, id.Value) : null;
            var sameName = current.Labs.Where(l => TextFolding.FoldTight(l.Name) == TextFolding.FoldTight(lab.Name)).OrderBy(l => l.Id).ToList();
            var heir = sameName.Find(l => l.Organization?.Value == home) ?? (sameName.Count == 1 ? sameName[0] : null);
            if (heir is not null)
                next[lab.Id.Value] = heir.Id.Value;
        }
    }
}
