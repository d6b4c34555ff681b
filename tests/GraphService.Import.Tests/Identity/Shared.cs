namespace GraphService.Import.Tests.Identity;

/// <summary>Finds the material that lies beside the repository.</summary>
internal static class Shared
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder under <c>../shared</c>; skips the test where it is missing.</summary>
    public static string PathOf(string relative)
    {
        var path = Path.Combine(Root, "..", "shared", relative);
        if (!File.Exists(path) && !Directory.Exists(path))
            Assert.Skip($"needs ../shared/{relative}");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphService.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
