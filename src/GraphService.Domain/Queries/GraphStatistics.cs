namespace GraphService.Domain;

/// <summary>How much a graph holds.</summary>
/// <param name="Revision">The store's revision that the graph shows.</param>
/// <param name="People">Number of people.</param>
/// <param name="Papers">Number of papers.</param>
/// <param name="Organizations">Number of organizations.</param>
/// <param name="Labs">Number of labs.</param>
/// <param name="Sources">Number of documents.</param>
/// <param name="Authorships">Number of authorships.</param>
/// <param name="Advisorships">Number of advisorships.</param>
/// <param name="Employments">Number of employments.</param>
/// <param name="Educations">Number of courses of study.</param>
/// <param name="Memberships">Number of lab memberships.</param>
/// <param name="Collaborations">Number of collaborations stated in prose.</param>
public sealed record GraphStatistics(
    long Revision, int People, int Papers, int Organizations, int Labs, int Sources, int Authorships, int Advisorships,
    int Employments, int Educations, int Memberships, int Collaborations)
{
    /// <summary>How much a snapshot holds.</summary>
    /// <param name="revision">The store's revision that it shows.</param>
    /// <param name="snapshot">The graph.</param>
    public static GraphStatistics Of(long revision, GraphSnapshot snapshot) => new(
        revision,
        snapshot.People.Count,
        snapshot.Papers.Count,
        snapshot.Organizations.Count,
        snapshot.Labs.Count,
        snapshot.Sources.Count,
        snapshot.Authorships.Count,
        snapshot.Advisorships.Count,
        snapshot.Employments.Count,
        snapshot.Educations.Count,
        snapshot.Memberships.Count,
        snapshot.Collaborations.Count);
}
