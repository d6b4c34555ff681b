using System.Runtime.CompilerServices;
using HotChocolate.Types;

namespace HotChocolate.Tests;

public sealed class SurfaceTests
{
    /// <summary>
    /// Product code may use these types and no others, so that it compiles against the published packages too. The list is
    /// reviewed as text: set UPDATE_SNAPSHOTS=1 to write it anew, then read the difference.
    /// </summary>
    [Fact]
    public void The_public_types_are_the_reviewed_ones()
    {
        var file = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(ThisFile())!, "Snapshots", "surface.txt");
        var types = typeof(QueryTypeAttribute).Assembly.GetExportedTypes().Select(t => t.ToString()).Order(StringComparer.Ordinal);
        var surface = string.Concat(types.Select(t => t + "\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(file, surface);

        surface.ShouldBe(File.ReadAllText(file));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
