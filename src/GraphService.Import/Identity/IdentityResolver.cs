using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity.Facts;
using GraphService.Import.Identity.Names;
using GraphService.Import.Identity.Organizations;
using GraphService.Import.Identity.Papers;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity;

/// <summary>Makes one graph of the claims of all documents: who is who, which paper is which, and where each fact was read.</summary>
/// <remarks>
/// A pure function: the same documents, in whatever order, and the same corrections give the same graph and the same
/// ids on every machine. Only the redirects depend on what was stored before.
/// </remarks>
public static class IdentityResolver
{
    /// <summary>Resolves identities; near linear in the number of author mentions.</summary>
    /// <param name="documents">All documents; of several with equal bytes, the first by path counts.</param>
    /// <param name="corrections">What overrules the evidence.</param>
    /// <param name="organizations">Organizations known by name.</param>
    /// <param name="former">The graph as stored, whose ids must keep answering; empty for none.</param>
    /// <exception cref="CorrectionsException">Corrections contradict one another.</exception>
    public static Resolution Resolve(
        IReadOnlyList<DocumentWithClaims> documents, CorrectionSet corrections, OrganizationRegistry organizations, GraphSnapshot former)
    {
        var warnings = new List<CorrectionWarning>();
        var targets = new CorrectionTargets(corrections, warnings);
        var ordered = targets.NameSubjects(InCanonicalOrder(documents));
        var names = new NameTable();
        var papers = new PaperMerger(ordered, names).Merge(PaperMatcher.Match(ordered, names, targets.Papers));
        var table = MentionTable.Build(ordered, papers, names);
        var organizationResolver = OrganizationResolver.Build(OrganizationNames(ordered), organizations, corrections.SameOrganization);
        targets.CheckOrganizations(organizationResolver);
        var clustered = PersonClusterer.Cluster(table, targets.People(table), OrganizationsOfMentions(table, organizationResolver));

        var evidence = new EvidenceSet(ordered);
        var (people, personOfMention) = new PersonBuilder(table, clustered.Clusters, evidence).Build();
        var (paperNodes, authorships) = new AuthorshipBuilder(table, people, personOfMention, evidence).Build();
        var snapshot = new CareerBuilder(table, people, personOfMention, organizationResolver, organizations, evidence).AddTo(new()
        {
            Sources = [.. ordered.Select(document => document.Source)],
            People = people,
            Papers = paperNodes,
            Authorships = authorships,
        });
        var redirects = new RedirectBuilder(table, snapshot, personOfMention, organizationResolver).Build(former);
        var explainer = new PersonExplainer(table, clustered, personOfMention, snapshot.People, number => organizationResolver.Make(number).Name);
        return new(snapshot with { Redirects = redirects }, warnings, explainer);
    }

    private static List<DocumentWithClaims> InCanonicalOrder(IReadOnlyList<DocumentWithClaims> documents) =>
        [.. documents.OrderBy(d => d.Source.Id).ThenBy(d => d.Source.Path, StringComparer.Ordinal).DistinctBy(d => d.Source.Id)];

    private static IEnumerable<string> OrganizationNames(IReadOnlyList<DocumentWithClaims> documents)
    {
        foreach (var document in documents)
        {
            foreach (var employer in document.Claims.Employers)
                yield return employer.Organization;
            foreach (var education in document.Claims.Education)
                yield return education.Institution;
            foreach (var lab in document.Claims.Labs)
            {
                if (lab.Organization is { } organization)
                    yield return organization;
            }

            foreach (var advisor in document.Claims.Advisors)
            {
                if (advisor.At is { } at)
                    yield return at;
            }
        }
    }

    private static Dictionary<int, int[]> OrganizationsOfMentions(MentionTable table, OrganizationResolver organizations)
    {
        var found = new Dictionary<int, SortedSet<int>>();
        for (var d = 0; d < table.Documents.Count; d++)
        {
            var claims = table.Documents[d].Claims;
            if (table.SubjectOf[d] is >= 0 and var subject)
            {
                foreach (var name in claims.Employers.Select(e => e.Organization).Concat(claims.Education.Select(e => e.Institution)))
                    Add(subject, name);
            }

            foreach (var advisor in claims.Advisors)
            {
                if (advisor.At is { } at && table.InProse(MentionKind.Advisor, d, advisor.Name) is >= 0 and var mention)
                    Add(mention, at);
            }
        }

        return found.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray());

        void Add(int mention, string organization)
        {
            if (!found.TryGetValue(mention, out var set))
                found.Add(mention, set = []);
            set.Add(organizations.Resolve(organization));
        }
    }
}
