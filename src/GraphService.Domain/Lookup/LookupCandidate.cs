namespace GraphService.Domain;

/// <summary>One of several that a text may mean.</summary>
/// <param name="Id">Its id: unambiguous.</param>
/// <param name="Name">Its name or title.</param>
/// <param name="Description">What tells it apart from the others; may be empty.</param>
public sealed record LookupCandidate(string Id, string Name, string Description);
