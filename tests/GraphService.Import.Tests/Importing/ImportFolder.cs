using GraphService.Domain;
using GraphService.Import.Importing;

namespace GraphService.Import.Tests.Importing;

/// <summary>A temporary import folder with a store and an importer.</summary>
internal sealed class ImportFolder : IDisposable
{
    public ImportFolder() => Importer = new(Store, Extractor, TimeProvider.System);

    public string Path { get; } = Directory.CreateTempSubdirectory("import-").FullName;

    public MemoryGraphStore Store { get; } = new();

    public LineExtractor Extractor { get; } = new();

    public Importer Importer { get; }

    public ImportRequest Request => new(Path) { CorrectionsFile = PathOf("corrections.yaml"), OrganizationsFile = PathOf("organizations.yaml") };

    public GraphSnapshot Graph => Store.Snapshot;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, params string[] lines)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllLines(PathOf(name), lines);
    }

    public void Delete(string name) => File.Delete(PathOf(name));

    public Task<ImportReport> ImportAsync() => Importer.ImportAsync(Request, null, TestContext.Current.CancellationToken);

    public Person Person(string name) => Graph.People.Where(p => p.Name == name || p.Aliases.Contains(name)).ShouldHaveSingleItem();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
