using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Finds everything that connects two people on a path.</summary>
internal sealed class StepBuilder(GraphTables tables, PathLinks links, CountedPapers counted)
{
    private readonly List<int> _shared = [];

    /// <summary>The path with the evidence for each step.</summary>
    public CollaborationPath Build(int[] people)
    {
        var steps = new PathStep[people.Length - 1];
        var cost = 0.0;
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = Build(people[i], people[i + 1]);
            cost += 1 / steps[i].Strength;
        }

        return new(Array.ConvertAll(people, Person), steps, cost);
    }

    /// <summary>How strongly two people are tied.</summary>
    public double StrengthOf(int from, int to) => Build(from, to).Strength;

    private PathStep Build(int from, int to)
    {
        PaperId[] papers = [];
        var strength = 0.0;
        if (links.HasFlag(PathLinks.Coauthorship))
        {
            CollectSharedPapers(from, to);
            papers = new PaperId[_shared.Count];
            for (var i = 0; i < papers.Length; i++)
            {
                papers[i] = new(tables.Papers.IdOf(_shared[i]));
                strength += 1.0 / (tables.Authorships.AuthorCount(_shared[i]) - 1);
            }
        }

        Advisorship[] advisorships = links.HasFlag(PathLinks.Advising) ? Advisorships(from, to) : [];
        LabId[] labs = links.HasFlag(PathLinks.Lab) ? Labs(from, to) : [];
        OrganizationId[] organizations = links.HasFlag(PathLinks.Employer) ? Organizations(from, to) : [];
        strength += advisorships.Length + labs.Length + organizations.Length;
        return new(Person(from), Person(to), papers, advisorships, labs, organizations, strength);
    }

    private PersonId Person(int person) => new(tables.People.IdOf(person));

    /// <summary>Both lists ascend, newest first: the shorter is walked, and its papers are looked for ahead in the longer.</summary>
    private void CollectSharedPapers(int from, int to)
    {
        _shared.Clear();
        var few = tables.Authorships.PapersOf(from);
        var many = tables.Authorships.PapersOf(to);
        if (few.Length > many.Length)
        {
            var swap = few;
            few = many;
            many = swap;
        }

        foreach (var paper in few)
        {
            // Doubling steps, then halving: O(log distance), so that a list of hundreds costs little.
            var reach = 1;
            while (reach < many.Length && many[reach] < paper)
                reach *= 2;
            var found = many[..Math.Min(reach + 1, many.Length)].BinarySearch(paper);
            if (found >= 0 && counted.Include(paper))
                _shared.Add(paper);
            many = many[(found >= 0 ? found : ~found)..];
            if (many.IsEmpty)
                return;
        }
    }

    private Advisorship[] Advisorships(int from, int to)
    {
        var between = new SortedDictionary<string, Advisorship>(StringComparer.Ordinal);
        foreach (var fact in tables.Advisors.Of(from))
        {
            if (tables.People.IndexOf(fact.Advisor.Value) == to)
                between[fact.Id] = fact;
        }

        foreach (var fact in tables.Advisees.Of(from))
        {
            if (tables.People.IndexOf(fact.Advisee.Value) == to)
                between[fact.Id] = fact;
        }

        return [.. between.Values];
    }

    private LabId[] Labs(int from, int to)
    {
        var shared = new SortedSet<int>();
        foreach (var own in tables.MembershipsOfPeople.Of(from))
        {
            var lab = tables.Labs.IndexOf(own.Lab.Value);
            foreach (var other in tables.MembershipsOfPeople.Of(to))
            {
                if (tables.Labs.IndexOf(other.Lab.Value) == lab && own.Period.MayOverlap(other.Period))
                    shared.Add(lab);
            }
        }

        return [.. shared.Select(l => tables.Labs[l].Id)];
    }

    private OrganizationId[] Organizations(int from, int to)
    {
        var shared = new SortedSet<int>();
        foreach (var own in tables.EmploymentsOfPeople.Of(from))
        {
            var organization = tables.Organizations.IndexOf(own.Organization.Value);
            foreach (var other in tables.EmploymentsOfPeople.Of(to))
            {
                if (tables.Organizations.IndexOf(other.Organization.Value) == organization && own.Period.Overlaps(other.Period))
                    shared.Add(organization);
            }
        }

        return [.. shared.Select(o => tables.Organizations[o].Id)];
    }
}
