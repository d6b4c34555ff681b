using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Finds everything that connects two people on a path.</summary>
internal sealed class StepBuilder(GraphTables tables, PathLinks links, CountedPapers counted)
{
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

        return new(Array.ConvertAll(people, p => tables.People[p].Id), steps, cost);
    }

    /// <summary>How strongly two people are tied.</summary>
    public double StrengthOf(int from, int to) => Build(from, to).Strength;

    private PathStep Build(int from, int to)
    {
        var papers = new List<PaperId>();
        var strength = 0.0;
        if (links.HasFlag(PathLinks.Coauthorship))
        {
            foreach (var paper in SharedPapers(from, to))
            {
                papers.Add(tables.Papers[paper].Id);
                strength += 1.0 / (tables.Authorships.AuthorCount(paper) - 1);
            }
        }

        Advisorship[] advisorships = links.HasFlag(PathLinks.Advising) ? Advisorships(from, to) : [];
        LabId[] labs = links.HasFlag(PathLinks.Lab) ? Labs(from, to) : [];
        OrganizationId[] organizations = links.HasFlag(PathLinks.Employer) ? Organizations(from, to) : [];
        strength += advisorships.Length + labs.Length + organizations.Length;
        return new(tables.People[from].Id, tables.People[to].Id, papers, advisorships, labs, organizations, strength);
    }

    /// <summary>Both lists are newest first, so they are merged.</summary>
    private List<int> SharedPapers(int from, int to)
    {
        var shared = new List<int>();
        var a = tables.Authorships.PapersOf(from);
        var b = tables.Authorships.PapersOf(to);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                if (counted.Include(a[i]))
                    shared.Add(a[i]);
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
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
