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

    public static TheoryData<int> Orders => [.. Enumerable.Range(0, 120)];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Every_order_of_the_seed_profiles_gives_the_labelled_people(int order)
    {
        var documents = Permutation(order);
        var snapshot = Resolve(documents);
        IdentityExpectations.CheckPeople(snapshot, Labels("IDENTITIES.json"));
        IdentityExpectations.CheckPapers(snapshot, Labels("PAPERS.json"));
    }

    [Fact]
    public void The_order_of_the_documents_changes_nothing_in_the_graph()
    {
        var first = Resolve(Permutation(0));
        for (var order = 1; order < 120; order += 7)
            GraphChange.Between(first, Resolve(Permutation(order)), ListChange<StoredSource>.None).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_subject_that_the_document_never_names_stays_a_person_of_their_own()
    {
        var snapshot = Resolve(Permutation(0));
        var unnamed = snapshot.People.Where(p => !p.IsNamed).ShouldHaveSingleItem();
        unnamed.Name.ShouldBe("Unnamed subject of 004_c7723f0f009f8e23.txt");
        snapshot.Advisorships.Count(a => a.Advisee == unnamed.Id).ShouldBeGreaterThan(10);
    }

    private static GraphSnapshot Resolve(IReadOnlyList<DocumentWithClaims> documents) =>
        IdentityResolver.Resolve(documents, CorrectionSet.Empty, OrganizationRegistry.Empty, GraphSnapshot.Empty).Snapshot;

    private static JsonElement Labels(string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Shared.PathOf(Path.Combine("eval", "seeds", file)))).RootElement;

    private static List<DocumentWithClaims> Permutation(int number)
    {
        var left = Seeds.ToList();
        var documents = new List<DocumentWithClaims>();
        for (var count = Seeds.Length; count > 0; count--)
        {
            var pick = number % count;
            number /= count;
            documents.Add(Documents.OfLabels(Shared.PathOf(Path.Combine("eval", "seeds", left[pick] + ".json"))));
            left.RemoveAt(pick);
        }

        return documents;
    }
}
