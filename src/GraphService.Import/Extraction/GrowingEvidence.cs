using GraphService.Import.Claims;

namespace GraphService.Import.Extraction;

/// <summary>
/// Evidence of a claim that is still being joined with others: a page may say one thing thousands of times. It belongs to one
/// claim, which is replaced when it grows.
/// </summary>
internal sealed class GrowingEvidence : List<Evidence>
{
    private GrowingEvidence(IReadOnlyList<Evidence> first) => AddRange(first);

    /// <summary>The evidence of a claim and of another one that says the same.</summary>
    public static IReadOnlyList<Evidence> Join(IReadOnlyList<Evidence> known, IReadOnlyList<Evidence> more)
    {
        var all = known as GrowingEvidence ?? new GrowingEvidence(known);
        all.AddRange(more);
        return all;
    }
}
