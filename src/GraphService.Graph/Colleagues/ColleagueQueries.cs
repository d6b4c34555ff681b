using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Who was at the same place at the same time.</summary>
internal sealed class ColleagueQueries(GraphTables tables)
{
    public IReadOnlyList<Colleague> Of(int person)
    {
        var places = new Dictionary<int, (SortedSet<int> Organizations, SortedSet<int> Labs)>();
        foreach (var own in tables.EmploymentsOfPeople.Of(person))
        {
            var organization = tables.Organizations.IndexOf(own.Organization.Value);
            foreach (var other in tables.EmploymentsOfOrganizations.Of(organization))
            {
                if (own.Period.Overlaps(other.Period))
                    PlacesOf(other.Person).Organizations.Add(organization);
            }
        }

        foreach (var own in tables.MembershipsOfPeople.Of(person))
        {
            var lab = tables.Labs.IndexOf(own.Lab.Value);
            foreach (var other in tables.MembershipsOfLabs.Of(lab))
            {
                if (own.Period.MayOverlap(other.Period))
                    PlacesOf(other.Person).Labs.Add(lab);
            }
        }

        places.Remove(person);
        return
        [
            .. places
                .OrderByDescending(p => p.Value.Organizations.Count + p.Value.Labs.Count)
                .ThenBy(p => p.Key)
                .Select(p => new Colleague(
                    tables.People[p.Key].Id,
                    [.. p.Value.Organizations.Select(o => tables.Organizations[o].Id)],
                    [.. p.Value.Labs.Select(l => tables.Labs[l].Id)])),
        ];

        (SortedSet<int> Organizations, SortedSet<int> Labs) PlacesOf(PersonId other)
        {
            var index = tables.People.IndexOf(other.Value);
            if (!places.TryGetValue(index, out var found))
                places[index] = found = ([], []);
            return found;
        }
    }
}
