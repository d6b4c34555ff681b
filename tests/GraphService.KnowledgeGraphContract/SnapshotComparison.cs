using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <summary>Compares snapshots node for node and fact for fact, whatever their order.</summary>
public static class SnapshotComparison
{
    /// <summary>Fails with the first difference.</summary>
    public static void ShouldHoldTheSameAs(this GraphSnapshot actual, GraphSnapshot expected)
    {
        Compare(actual.Sources, expected.Sources, s => s.Id.Value);
        Compare(actual.People, expected.People, p => p.Id.Value);
        Compare(actual.Papers, expected.Papers, p => p.Id.Value);
        Compare(actual.Organizations, expected.Organizations, o => o.Id.Value);
        Compare(actual.Labs, expected.Labs, l => l.Id.Value);
        Compare(actual.Authorships, expected.Authorships, f => f.Id);
        Compare(actual.Advisorships, expected.Advisorships, f => f.Id);
        Compare(actual.Employments, expected.Employments, f => f.Id);
        Compare(actual.Educations, expected.Educations, f => f.Id);
        Compare(actual.Memberships, expected.Memberships, f => f.Id);
        Compare(actual.Collaborations, expected.Collaborations, f => f.Id);
        Compare(actual.Redirects, expected.Redirects, r => r.From);
    }

    private static void Compare<T>(IReadOnlyList<T> actual, IReadOnlyList<T> expected, Func<T, string> idOf) =>
        actual.OrderBy(idOf, StringComparer.Ordinal).ShouldBe(expected.OrderBy(idOf, StringComparer.Ordinal));
}
