using System.Text.Json;
using GraphService.Domain;
using GraphService.Import.Importing;
using GraphService.Import.Tests.Importing;

namespace GraphService.Import.Tests.Identity;

/// <summary>From the raw pages to identities, through readers and rules.</summary>
public sealed class RawSeedTests
{
    [Fact]
    public async Task The_raw_seed_profiles_give_the_labelled_people_and_papers()
    {
        var snapshot = await ImportAsync(Shared.PathOf("seeds"));
        IdentityExpectations.CheckPeople(snapshot, Labels("IDENTITIES.json"));
        IdentityExpectations.CheckPapers(snapshot, Labels("PAPERS.json"));
        snapshot.People.Count(p => !p.IsNamed).ShouldBe(1);
    }

    [Fact]
    public async Task The_shipped_profiles_speak_of_four_named_people_and_one_unnamed()
    {
        var snapshot = await ImportAsync(Path.Combine(Shared.Root, "import"));
        var subjects = snapshot.Sources.Count;
        subjects.ShouldBe(5);
        snapshot.People.Count(p => !p.IsNamed).ShouldBe(1);
        IdentityExpectations.CheckPeople(snapshot, Labels("IDENTITIES.json"));
    }

    private static async Task<GraphSnapshot> ImportAsync(string folder)
    {
        var store = new MemoryGraphStore();
        var importer = new Importer(store, new ProfileDocumentExtractor(), TimeProvider.System);
        var import = Path.Combine(Shared.Root, "import");
        var report = await importer.ImportAsync(new(folder)
        {
            CorrectionsFile = Path.Combine(import, "corrections.yaml"),
            OrganizationsFile = Path.Combine(import, "organizations.yaml"),
        });
        report.Failed.ShouldBeEmpty(string.Join('\n', report.Problems));
        return store.Snapshot;
    }

    private static JsonElement Labels(string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Shared.PathOf(Path.Combine("eval", "seeds", file)))).RootElement;
}
