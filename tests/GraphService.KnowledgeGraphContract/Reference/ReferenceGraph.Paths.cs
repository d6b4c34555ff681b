using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract.Reference;

/// <content>Paths and lineages: all simple paths up to the greatest length are walked, so only small graphs and lengths can be asked.</content>
public sealed partial class ReferenceGraph
{
    private const double SameCost = 1e-9;

    public ValueTask<IReadOnlyList<CollaborationPath>> FindPathsAsync(PathQuery query, CancellationToken cancellationToken)
    {
        query.EnsureValid();
        var (from, to) = (Require(query.From), Require(query.To));
        if (from == to)
            return new([new CollaborationPath([from], [], 0)]);
        var without = query.WithoutPeople.Select(Known).ToHashSet();
        var steps = snapshot.People.SelectMany(a => snapshot.People, (a, b) => (From: a.Id, To: b.Id))
            .Where(p => p.From != p.To).Select(p => Step(query, p.From, p.To)).Where(s => s.Strength > 0)
            .ToLookup(s => s.From);
        var paths = new List<CollaborationPath>();
        for (var length = 1; length <= query.MaxLength && (query.Kind == PathKind.Strongest || paths.Count < Wanted(query)); length++)
        {
            if (query.Kind != PathKind.KShortest && query.Kind != PathKind.Strongest && paths.Count > 0)
                break;
            Walk([from], [], length);
        }

        var ordered = query.Kind == PathKind.Strongest
            ? paths.OrderBy(p => Math.Round(p.Cost / SameCost)).ThenBy(p => p.Steps.Count)
            : paths.OrderBy(p => p.Steps.Count);
        return new([.. ordered.ThenBy(p => p.People, ByIds).Take(query.Kind is PathKind.Shortest or PathKind.Strongest ? 1 : query.Limit)]);

        void Walk(PersonId[] people, PathStep[] walked, int length)
        {
            if (walked.Length == length)
            {
                if (people[^1] == to)
                    paths.Add(new(people, walked, walked.Sum(s => 1 / s.Strength)));
                return;
            }

            if (people[^1] == to)
                return;
            foreach (var step in steps[people[^1]])
            {
                if (step.To == to || (walked.Length + 1 < length && !people.Contains(step.To) && !without.Contains(step.To)))
                    Walk([.. people, step.To], [.. walked, step], length);
            }
        }
    }

    public ValueTask<Lineage> GetLineageAsync(LineageQuery query, CancellationToken cancellationToken)
    {
        query.EnsureValid();
        var facts = snapshot.Advisorships.Where(f => query.Kinds.Count == 0 || query.Kinds.Contains(f.Kind)).ToList();
        var generations = new Dictionary<PersonId, int> { [Require(query.Person)] = 0 };
        for (var generation = 1; generation <= query.MaxDepth; generation++)
        {
            foreach (var person in generations.Where(g => g.Value == generation - 1).Select(g => g.Key).ToList())
            {
                var next = query.Direction == LineageDirection.Up
                    ? facts.Where(f => f.Advisee == person).Select(f => f.Advisor)
                    : facts.Where(f => f.Advisor == person).Select(f => f.Advisee);
                foreach (var other in next)
                    generations.TryAdd(other, generation);
            }
        }

        var among = facts.Where(f => generations.ContainsKey(f.Advisor) && generations.ContainsKey(f.Advisee))
            .OrderBy(f => f.Id, StringComparer.Ordinal).ToList();
        return new(new Lineage(
            [.. generations.OrderBy(g => g.Value).ThenBy(g => g.Key).Select(g => new LineageMember(g.Key, g.Value))],
            among, Cycles([.. generations.Keys.Order()], among)));
    }

    private static Comparer<IReadOnlyList<PersonId>> ByIds { get; } = Comparer<IReadOnlyList<PersonId>>.Create((a, b) =>
        a.Zip(b, (x, y) => x.CompareTo(y)).FirstOrDefault(c => c != 0) is var order && order != 0 ? order : a.Count.CompareTo(b.Count));

    private static int Wanted(PathQuery query) => query.Kind == PathKind.KShortest ? query.Limit : 1;

    /// <summary>Every simple way from a person through greater ids back to them.</summary>
    private static PersonId[][] Cycles(PersonId[] people, List<Advisorship> facts)
    {
        var cycles = new List<PersonId[]>();
        foreach (var person in people)
            Walk([person]);
        return [.. cycles.Take(LineageQuery.MaxCycles)];

        void Walk(PersonId[] path)
        {
            foreach (var next in facts.Where(f => f.Advisor == path[^1]).Select(f => f.Advisee).Distinct().Order())
            {
                if (next == path[0])
                    cycles.Add(path);
                else if (next.CompareTo(path[0]) > 0 && !path.Contains(next))
                    Walk([.. path, next]);
            }
        }
    }

    private PathStep Step(PathQuery query, PersonId from, PersonId to)
    {
        PaperId[] papers = query.Links.HasFlag(PathLinks.Coauthorship)
            ? [.. SharedPapers(from, to, query.Papers).Where(p => !query.WithoutPapers.Any(w => Paper(w)?.Id == p))]
            : [];
        Advisorship[] advisorships = query.Links.HasFlag(PathLinks.Advising)
            ?
            [
                .. snapshot.Advisorships.Where(f => (f.Advisee, f.Advisor) == (from, to) || (f.Advisee, f.Advisor) == (to, from))
                    .OrderBy(f => f.Id, StringComparer.Ordinal),
            ]
            : [];
        LabId[] labs = query.Links.HasFlag(PathLinks.Lab) ? SharedLabs(from, to) : [];
        OrganizationId[] organizations = query.Links.HasFlag(PathLinks.Employer) ? SharedOrganizations(from, to) : [];
        var strength = papers.Sum(p => 1.0 / (AuthorCount(p) - 1)) + advisorships.Length + labs.Length + organizations.Length;
        return new(from, to, papers, advisorships, labs, organizations, strength);
    }
}
