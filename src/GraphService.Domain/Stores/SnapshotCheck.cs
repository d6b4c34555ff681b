namespace GraphService.Domain;

/// <summary>Looks for what no sound graph holds.</summary>
public static class SnapshotCheck
{
    /// <summary>Facts whose ends are missing or that rest on no evidence, and ids that stand twice; O(n).</summary>
    public static IEnumerable<string> Problems(GraphSnapshot graph)
    {
        var people = Ids(graph.People.Select(p => p.Id.Value), out var twice);
        var papers = Ids(graph.Papers.Select(p => p.Id.Value), out var papersTwice);
        var organizations = Ids(graph.Organizations.Select(o => o.Id.Value), out var organizationsTwice);
        var labs = Ids(graph.Labs.Select(l => l.Id.Value), out var labsTwice);
        var sources = Ids(graph.Sources.Select(s => s.Id.Value), out var sourcesTwice);
        string[] doubled = [.. twice, .. papersTwice, .. organizationsTwice, .. labsTwice, .. sourcesTwice];
        return doubled.Select(id => $"{id} stands twice")
            .Concat(Facts(graph.Authorships, sources, f => people.Contains(f.Person.Value) && papers.Contains(f.Paper.Value)))
            .Concat(Facts(graph.Advisorships, sources, f => people.Contains(f.Advisee.Value) && people.Contains(f.Advisor.Value)))
            .Concat(Facts(graph.Employments, sources, f => people.Contains(f.Person.Value) && organizations.Contains(f.Organization.Value)))
            .Concat(Facts(graph.Educations, sources, f => people.Contains(f.Person.Value) && organizations.Contains(f.Organization.Value)))
            .Concat(Facts(graph.Memberships, sources, f => people.Contains(f.Person.Value) && labs.Contains(f.Lab.Value)))
            .Concat(Facts(graph.Collaborations, sources, f => people.Contains(f.Person.Value) && people.Contains(f.Collaborator.Value)));
    }

    private static HashSet<string> Ids(IEnumerable<string> ids, out List<string> twice)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        twice = [.. ids.Where(id => !seen.Add(id))];
        return seen;
    }

    private static IEnumerable<string> Facts<T>(IReadOnlyList<T> facts, HashSet<string> sources, Func<T, bool> endsAreThere)
        where T : IFact
    {
        foreach (var fact in facts)
        {
            if (!endsAreThere(fact))
                yield return $"{fact.Id} names somebody or something that is not there";
            if (fact.Sources.Count == 0)
                yield return $"{fact.Id} rests on no evidence";
            foreach (var evidence in fact.Sources)
            {
                if (!sources.Contains(evidence.Source.Value))
                    yield return $"{fact.Id} was read in {evidence.Source}, which is not there";
            }
        }
    }
}
