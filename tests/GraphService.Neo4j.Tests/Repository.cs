namespace GraphService.Neo4j.Tests;

/// <summary>Where the repository stands on this machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "GraphService.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new DirectoryNotFoundException("no GraphService.sln above the tests"));
}
