namespace GraphService.Import.Tests.Identity;

/// <summary>Finds the material that lies beside the repository.</summary>
internal static class Shared
{
    /// <summary>The path of a file or folder under <c>../shared</c>; skips the test where it is missing.</summary>
    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphService.sln")))
            folder = folder.Parent;
        var path = Path.Combine(folder!.FullName, "..", "shared", relative);
        if (!File.Exists(path) && !Directory.Exists(path))
            Assert.Skip($"needs ../shared/{relative}");
        return path;
    }
}
