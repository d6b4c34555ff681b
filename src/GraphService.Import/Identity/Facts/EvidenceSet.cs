using GraphService.Domain;

namespace GraphService.Import.Identity.Facts;

/// <summary>Turns the evidence of claims into that of facts, and joins it.</summary>
internal sealed class EvidenceSet(IReadOnlyList<DocumentWithClaims> documents)
{
    /// <summary>The evidence of a claim; where a reader gave none, the document's first line.</summary>
    public ValueList<Evidence> Of(int document, IReadOnlyList<Claims.Evidence> evidence, string excerpt = "")
    {
        var source = documents[document].Source.Id;
        if (evidence.Count == 0)
            return [new(source, 1, 1, excerpt, 1)];
        return evidence.Select(e => new Evidence(source, Math.Max(1, e.FirstLine), Math.Max(Math.Max(1, e.FirstLine), e.LastLine), e.Excerpt, e.Confidence) { File = e.File }).ToValueList();
    }

    /// <summary>All evidence of several claims, each once, by document and line.</summary>
    public static ValueList<Evidence> Join(IEnumerable<ValueList<Evidence>> lists)
    {
        var all = lists.ToList();
        return all.Count == 1
            ? all[0]
            : all.SelectMany(list => list).Distinct()
                .OrderBy(e => e.Source).ThenBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.FirstLine).ThenBy(e => e.LastLine).ThenBy(e => e.Excerpt, StringComparer.Ordinal).ThenBy(e => e.Confidence)
                .ToValueList();
    }
}
