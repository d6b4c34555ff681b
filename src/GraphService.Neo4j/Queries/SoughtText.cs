using GraphService.Domain;
using GraphService.Neo4j.Mapping;

namespace GraphService.Neo4j.Queries;

/// <summary>A text to find nodes by, and how names match it (<see cref="MatchKind"/>).</summary>
internal sealed class SoughtText
{
    private readonly string _tight;
    private readonly string[] _words;
    private readonly int _allowed;

    public SoughtText(string text)
    {
        var folded = TextFolding.Fold(text);
        _tight = folded.Replace(" ", "", StringComparison.Ordinal);
        _words = Array.ConvertAll(folded.Split(' '), word => ' ' + word);
        _allowed = EditDistance.Allowed(_tight.Length);
    }

    /// <summary>Whether nothing is left of it, so that nothing matches.</summary>
    public bool IsEmpty => _tight.Length == 0;

    /// <summary>The parameters of <c>search-….cypher</c>.</summary>
    public Dictionary<string, object?> ForSearch(int limit) => new()
    {
        ["whole"] = $"{SearchText.Separator}{_tight}{SearchText.Separator}",
        ["beginning"] = $"{SearchText.Separator}{_tight}",
        ["words"] = _words,
        ["rarest"] = _words.MaxBy(w => w.Length),
        ["limit"] = limit,
    };

    /// <summary>The parameters of <c>similar-….cypher</c>.</summary>
    /// <remarks>
    /// k edits leave one of k + 1 pieces as it is, if a character stands between each two: even a swap of neighbours touches only
    /// one of them. Lengths get twice the room, because the database counts characters that are two here as one.
    /// </remarks>
    public Dictionary<string, object?> ForSimilar() => new()
    {
        ["pieces"] = Pieces(),
        ["least"] = _tight.EnumerateRunes().Count() - (2 * _allowed),
        ["most"] = _tight.EnumerateRunes().Count() + (2 * _allowed),
    };

    /// <summary>How the names of a node match: the best kind, then the fewest edits, then the first name.</summary>
    public (MatchKind Kind, int Distance, string Text)? BestOf(IEnumerable<string> names)
    {
        (MatchKind Kind, int Distance, string Text)? best = null;
        foreach (var name in names)
        {
            if (MatchOf(name) is { } match && (best is not { } former || (match.Kind, match.Distance).CompareTo((former.Kind, former.Distance)) < 0))
                best = (match.Kind, match.Distance, name);
        }

        return best;
    }

    /// <summary>The fewest edits that make the text one of the tight texts, or null when there are too many.</summary>
    public int? DistanceTo(IEnumerable<string> tightTexts)
    {
        var least = tightTexts.Min(tight => EditDistance.Between(_tight, tight, _allowed));
        return least <= _allowed ? least : null;
    }

    private (MatchKind Kind, int Distance)? MatchOf(string name)
    {
        var folded = TextFolding.Fold(name);
        var tight = folded.Replace(" ", "", StringComparison.Ordinal);
        if (tight == _tight)
            return (MatchKind.Exact, 0);
        if (tight.StartsWith(_tight, StringComparison.Ordinal))
            return (MatchKind.Prefix, 0);
        var spaced = ' ' + folded;
        if (_words.All(word => spaced.Contains(word, StringComparison.Ordinal)))
            return (MatchKind.Words, 0);
        return DistanceTo([tight]) is { } distance ? (MatchKind.Similar, distance) : null;
    }

    private string[] Pieces()
    {
        var count = _allowed + 1;
        var characters = _tight.Length - _allowed;
        if (characters < count)
            return [""];
        var pieces = new string[count];
        for (var (i, start) = (0, 0); i < count; i++)
        {
            var length = (characters / count) + (i < characters % count ? 1 : 0);
            pieces[i] = _tight.Substring(start, length);
            start += length + 1;
        }

        return [.. pieces.Distinct(StringComparer.Ordinal)];
    }
}
