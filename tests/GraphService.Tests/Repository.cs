namespace GraphService.Tests;

/// <summary>Where the repository and the shared material stand on this machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Import => Path.Combine(Root, "import");

    /// <summary>A folder of <c>../shared</c>; the test is skipped in words where it is missing.</summary>
    public static string Shared(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", folder));
        if (!Directory.Exists(path))
            Assert.Skip($"needs ../shared/{folder}");
        return path;
    }

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "GraphService.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new DirectoryNotFoundException("no GraphService.sln above the tests"));
}
