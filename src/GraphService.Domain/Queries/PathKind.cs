namespace GraphService.Domain;

/// <summary>Which paths are wanted.</summary>
public enum PathKind
{
    /// <summary>One of the shortest: the first of <see cref="AllShortest"/>.</summary>
    Shortest,

    /// <summary>All shortest, up to <see cref="PathQuery.Limit"/>, in order of their people's ids.</summary>
    AllShortest,

    /// <summary>The <see cref="PathQuery.Limit"/> shortest without repeated people (Yen 1971), shortest first, then in order of their people's ids.</summary>
    KShortest,

    /// <summary>
    /// The one whose ties are strongest: steps cost 1/strength, where the strength of coauthorship is the sum of
    /// 1/(authors − 1) over the shared papers (Newman 2001) and of each advisorship, shared lab and shared organization 1.
    /// Of equal costs the path with fewer steps, then the first in order of its people's ids.
    /// </summary>
    Strongest,
}
