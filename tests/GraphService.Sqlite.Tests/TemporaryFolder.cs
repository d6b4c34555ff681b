namespace GraphService.Sqlite.Tests;

/// <summary>A folder of a test's own, removed with all that is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("graphservice-").FullName;

    public string this[string file] => Path.Combine(Root, file);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
