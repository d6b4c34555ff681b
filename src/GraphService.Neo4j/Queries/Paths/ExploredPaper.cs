namespace GraphService.Neo4j.Queries.Paths;

/// <summary>A paper that counts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Year">Its year, or null.</param>
/// <param name="Authors">The ids of all its authors.</param>
internal sealed record ExploredPaper(string Id, int? Year, IReadOnlyList<string> Authors);
