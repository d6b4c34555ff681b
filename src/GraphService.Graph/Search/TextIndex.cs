using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Finds nodes by their names or titles: the same text, its beginning, its words, or nearly the same text.</summary>
/// <remarks>Immutable. Texts of one node are given together, the preferred one first, so that it wins over aliases that match equally well.</remarks>
internal sealed class TextIndex
{
    private readonly IndexedText[] _texts;
    private readonly int[] _priorities;
    private readonly TightOrder _tight;
    private readonly WordIndex _words;
    private readonly SimilarTexts _similar;

    /// <param name="texts">The texts, in the order of their nodes' numbers.</param>
    /// <param name="priorities">Which of equally good nodes comes first: the smaller number.</param>
    public TextIndex(IndexedText[] texts, int[] priorities)
    {
        _texts = texts;
        _priorities = priorities;
        var tight = Array.ConvertAll(texts, t => t.Folded.Replace(" ", "", StringComparison.Ordinal));
        _tight = new(tight);
        _words = new(texts);
        _similar = new(tight);
    }

    /// <summary>All texts, in the order of their nodes' numbers.</summary>
    public ReadOnlySpan<IndexedText> Texts => _texts;

    /// <summary>The best matches, best first.</summary>
    /// <exception cref="GraphQueryException">The limit is not positive.</exception>
    public List<TextMatch> Search(string text, int limit, CancellationToken cancellationToken)
    {
        if (limit < 1)
            throw new GraphQueryException($"The number of matches asked for is {limit}: it must be at least 1.");
        var folded = TextFolding.Fold(text);
        var tight = folded.Replace(" ", "", StringComparison.Ordinal);
        var results = new MatchCollector(_texts, _priorities, limit);
        if (tight.Length == 0)
            return results.Matches;

        foreach (var i in _tight.EqualTo(tight))
            results.Add(i, 0);
        if (results.Complete(MatchKind.Exact))
            return results.Matches;
        foreach (var i in _tight.StartingWith(tight))
            results.Add(i, 0);
        if (results.Complete(MatchKind.Prefix))
            return results.Matches;
        cancellationToken.ThrowIfCancellationRequested();
        _words.FindAll(folded, results);
        if (results.Complete(MatchKind.Words))
            return results.Matches;
        cancellationToken.ThrowIfCancellationRequested();
        _similar.FindAll(tight, results);
        results.Complete(MatchKind.Similar);
        return results.Matches;
    }
}
