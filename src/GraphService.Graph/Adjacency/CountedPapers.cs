using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Which papers count as collaboration in one query.</summary>
internal readonly struct CountedPapers
{
    private readonly AuthorshipIncidence _authorships;
    private readonly int _maxAuthors;
    private readonly int? _firstYear;
    private readonly int? _lastYear;
    private readonly HashSet<int>? _without;

    public CountedPapers(AuthorshipIncidence authorships, CoauthorFilter filter, HashSet<int>? without = null)
    {
        _authorships = authorships;
        _maxAuthors = filter.MaxAuthors ?? int.MaxValue;
        _firstYear = filter.FirstYear;
        _lastYear = filter.LastYear;
        _without = without is { Count: > 0 } ? without : null;
        OnlyBySize = filter.FirstYear is null && filter.LastYear is null && _without is null;
        AreAll = OnlyBySize && filter.MaxAuthors is null;
    }

    /// <summary>Whether nothing but the number of authors decides which papers count.</summary>
    public bool OnlyBySize { get; }

    /// <summary>The greatest number of authors of a paper that counts.</summary>
    public int MaxAuthors => _maxAuthors;

    /// <summary>Whether every paper counts.</summary>
    public bool AreAll { get; }

    public bool Include(int paper)
    {
        if (AreAll)
            return true;
        if (_authorships.AuthorCount(paper) > _maxAuthors || _without?.Contains(paper) == true)
            return false;
        if (_firstYear is null && _lastYear is null)
            return true;
        return _authorships.Years[paper] is { } year && (_firstYear is null || year >= _firstYear) && (_lastYear is null || year <= _lastYear);
    }
}
