using System.Text.Json;
using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity;

namespace GraphService.Import.Tests.Identity;

public sealed class SeedIdentityTests
{
    private static readonly string[] Seeds =
    [
        "000_58c6f0df79ab2a50", "001_c3f88d0ae33b5841", "002_fb0d25370309310f", "003_9cd8936b924de7e8", "004_c7723f0f009f8e23",
    ];

    private const int Orders = 120;

    [Fact]
    public void Every_order_of_the_seed_profiles_gives_the_labelled_people()
    {
        // Equal graphs are equally right, so the labels are compared with one of them.
        var documents = Load();
        var first = Resolve(documents);
        IdentityExpectations.CheckPeople(first, Labels("IDENTITIES.json"));
        IdentityExpectations.CheckPapers(first, Labels("PAPERS.json"));
        for (var order = 1; order < Orders; order++)
            GraphChange.Between(first, Resolve(Permutation(documents, order)), ListChange<StoredSource>.None).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_subject_that_the_document_never_names_stays_a_person_of_their_own()
    {
        var snapshot = Resolve(Load());
        var unnamed = snapshot.People.Where(p => !p.IsNamed).ShouldHaveSingleItem();
        unnamed.Name.ShouldBe("Unnamed subject of 004_c7723f0f009f8e23.txt");
        snapshot.Advisorships.Count(a => a.Advisee == unnamed.Id).ShouldBeGreaterThan(10);
    }

    private static GraphSnapshot Resolve(IReadOnlyList<DocumentWithClaims> documents) =>
        IdentityResolver.Resolve(documents, CorrectionSet.Empty, OrganizationRegistry.Empty, GraphSnapshot.Empty).Snapshot;

    private static JsonElement Labels(string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Shared.PathOf(Path.Combine("eval", "seeds", file)))).RootElement;

    private static List<DocumentWithClaims> Load() =>
        [.. Seeds.Select(seed => Documents.OfLabels(Shared.PathOf(Path.Combine("eval", "seeds", seed + ".json"))))];

    private static List<DocumentWithClaims> Permutation(IReadOnlyList<DocumentWithClaims> documents, int number)
    {
        var left = documents.ToList();
        var permutation = new List<DocumentWithClaims>();
        for (var count = documents.Count; count > 0; count--)
        {
            var pick = number % count;
            number /= count;
            permutation.Add(left[pick]);
            left.RemoveAt(pick);
        }

        return permutation;
    }
}
