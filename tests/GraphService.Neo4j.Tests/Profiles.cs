using GraphService.Domain;
using GraphService.Import;
using GraphService.Import.Importing;

namespace GraphService.Neo4j.Tests;

/// <summary>The profiles that ship.</summary>
internal static class Profiles
{
    public static Task<ImportReport> ImportAsync(IGraphStore store)
    {
        var folder = Path.Combine(Repository.Root, "import");
        return new Importer(store, new ProfileDocumentExtractor(), TimeProvider.System).ImportAsync(new(folder)
        {
            CorrectionsFile = Path.Combine(folder, "corrections.yaml"),
            OrganizationsFile = Path.Combine(folder, "organizations.yaml"),
        });
    }
}
