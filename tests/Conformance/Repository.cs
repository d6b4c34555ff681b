namespace GraphService.Conformance;

/// <summary>Where the repository's files are.</summary>
public static class Repository
{
    /// <summary>The folder of the solution, found by walking up from the tests.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
        => folder is null ? throw new DirectoryNotFoundException("GraphService.sln is in none of the folders above the tests.")
            : File.Exists(Path.Combine(folder.FullName, "GraphService.sln")) ? folder.FullName
            : Find(folder.Parent);
}
