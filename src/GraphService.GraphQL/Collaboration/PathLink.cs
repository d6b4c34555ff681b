namespace GraphService.GraphQL;

/// <summary>What may connect two people on a path.</summary>
public enum PathLink
{
    /// <summary>A paper that both wrote.</summary>
    Coauthorship,

    /// <summary>One advised the other.</summary>
    Advising,

    /// <summary>Membership in one lab, at the same time as far as the documents say.</summary>
    Lab,

    /// <summary>Work at one organization in overlapping years.</summary>
    Employer,
}
