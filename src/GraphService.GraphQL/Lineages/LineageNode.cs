using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>A person's advisors and their advisors, or advisees and their advisees.</summary>
[GraphQLName("Lineage")]
public sealed class LineageNode(Person person, Lineage lineage)
{
    /// <summary>Where the lineage begins.</summary>
    public PersonNode Person => new(person);

    /// <summary>Everybody, the person first with generation 0, then by generation.</summary>
    public IEnumerable<LineageMemberNode> Members => lineage.Members.Select(m => new LineageMemberNode(m));

    /// <summary>What connects them, with the evidence.</summary>
    public IEnumerable<AdvisorshipNode> Advisorships => lineage.Advisorships.Select(a => new AdvisorshipNode(a));

    /// <summary>People who are their own ancestors, as the documents have it; each cycle once.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<PersonNode>>> GetCyclesAsync(PersonLoader loader, CancellationToken cancellationToken)
    {
        var cycles = new List<IReadOnlyList<PersonNode>>();
        foreach (var cycle in lineage.Cycles)
        {
            var people = await loader.LoadAsync(cycle, cancellationToken).ConfigureAwait(false);
            cycles.Add([.. people.OfType<Person>().Select(p => new PersonNode(p))]);
        }

        return cycles;
    }
}
