namespace GraphService.Graph;

/// <summary>The numbers of the people where a path begins and ends.</summary>
internal readonly record struct PathEnds(int From, int To);
