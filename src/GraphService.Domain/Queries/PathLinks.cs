namespace GraphService.Domain;

/// <summary>What may connect two people on a path.</summary>
[Flags]
public enum PathLinks
{
    /// <summary>Nothing: no path has a step.</summary>
    None = 0,

    /// <summary>A paper that both wrote.</summary>
    Coauthorship = 1,

    /// <summary>One advised the other.</summary>
    Advising = 2,

    /// <summary>Membership in one lab, at the same time as far as the documents say.</summary>
    Lab = 4,

    /// <summary>Work at one organization in overlapping years.</summary>
    Employer = 8,

    /// <summary>All of them.</summary>
    All = Coauthorship | Advising | Lab | Employer,
}
