namespace GraphService.Graph;

/// <summary>
/// Who wrote with whom, as pairs in compressed sparse rows. Papers of very many authors are not expanded into pairs but
/// stay vertices of their own kind.
/// </summary>
/// <remarks>Vertices are numbered breadth-first from the people with most coauthors, so that neighbours lie near each other in memory.</remarks>
internal sealed class CoauthorNetwork
{
    /// <summary>Papers of more authors than this stay unexpanded.</summary>
    public const int MaxExpandedAuthors = 100;

    private readonly int[] _starts;
    private readonly int[] _neighbors;
    private readonly byte[] _fewestAuthors;
    private readonly int[] _people;
    private readonly int[] _vertices;
    private readonly Dictionary<int, int[]> _largePapersOf = [];
    private readonly List<int[]> _largePapers = [];
    private readonly ulong[] _hasLargePaper;

    public CoauthorNetwork(AuthorshipIncidence authorships)
    {
        var (starts, coauthors, fewest) = Pairs(authorships);
        _people = BreadthFirst(starts, coauthors);
        _vertices = new int[_people.Length];
        for (var vertex = 0; vertex < _people.Length; vertex++)
            _vertices[_people[vertex]] = vertex;
        _starts = new int[starts.Length];
        _neighbors = new int[coauthors.Length];
        _fewestAuthors = new byte[coauthors.Length];
        for (var vertex = 0; vertex < _people.Length; vertex++)
        {
            var person = _people[vertex];
            var used = _starts[vertex];
            for (var i = starts[person]; i < starts[person + 1]; i++)
            {
                _neighbors[used] = _vertices[coauthors[i]];
                _fewestAuthors[used++] = fewest[i];
            }

            // Neighbours in order of their place in memory, in which they are walked.
            Array.Sort(_neighbors, _fewestAuthors, _starts[vertex], used - _starts[vertex]);
            _starts[vertex + 1] = used;
        }

        _hasLargePaper = new ulong[(_people.Length / 64) + 1];
        NoteLargePapers(authorships);
    }

    public int Count => _people.Length;

    /// <summary>Number of papers that are not expanded.</summary>
    public int LargePaperCount => _largePapers.Count;

    public int VertexOf(int person) => _vertices[person];

    public int PersonOf(int vertex) => _people[vertex];

    /// <summary>Coauthors on papers that are expanded, in order of their numbers.</summary>
    public ReadOnlySpan<int> Of(int vertex)
    {
        var start = _starts[vertex];
        return new(_neighbors, start, _starts[vertex + 1] - start);
    }

    /// <summary>For each entry of <see cref="Of"/>, how many authors the smallest paper has that both wrote.</summary>
    public ReadOnlySpan<byte> FewestAuthorsOf(int vertex) => _fewestAuthors.AsSpan(_starts[vertex].._starts[vertex + 1]);

    public int Degree(int vertex) => _starts[vertex + 1] - _starts[vertex];

    public bool HasLargePaper(int vertex) => (_hasLargePaper[vertex >> 6] >> vertex & 1) != 0;

    /// <summary>The numbers of a vertex's papers that are not expanded.</summary>
    public ReadOnlySpan<int> LargePapersOf(int vertex) => _largePapersOf[vertex];

    /// <summary>The vertices of the authors of a paper that is not expanded.</summary>
    public ReadOnlySpan<int> AuthorsOf(int largePaper) => _largePapers[largePaper];

    private static (int[] Starts, int[] Coauthors, byte[] Fewest) Pairs(AuthorshipIncidence authorships)
    {
        var starts = new int[authorships.People + 1];
        var seen = new SeenCoauthors(new int[authorships.People], new int[authorships.People]);
        Array.Fill(seen.By, -1);
        for (var person = 0; person < authorships.People; person++)
            starts[person + 1] = starts[person] + Collect(authorships, person, seen, [], []);
        var coauthors = new int[starts[^1]];
        var fewest = new byte[starts[^1]];
        Array.Fill(seen.By, -1);
        for (var person = 0; person < authorships.People; person++)
        {
            var own = starts[person]..starts[person + 1];
            if (starts[person] < starts[person + 1])
                Collect(authorships, person, seen, coauthors.AsSpan(own), fewest.AsSpan(own));
        }

        return (starts, coauthors, fewest);
    }

    /// <summary>Counts a person's coauthors, and writes them down where there is room.</summary>
    private static int Collect(
        AuthorshipIncidence authorships, int person, SeenCoauthors seen, Span<int> coauthors, Span<byte> fewest)
    {
        var count = 0;
        foreach (var paper in authorships.PapersOf(person))
        {
            var authors = authorships.AuthorsOf(paper);
            if (authors.Length > MaxExpandedAuthors)
                continue;
            foreach (var author in authors)
            {
                if (author == person)
                    continue;
                if (seen.By[author] != person)
                {
                    seen.By[author] = person;
                    seen.At[author] = count++;
                    if (coauthors.IsEmpty)
                        continue;
                    coauthors[count - 1] = author;
                    fewest[count - 1] = (byte)authors.Length;
                }
                else if (!coauthors.IsEmpty)
                {
                    ref var least = ref fewest[seen.At[author]];
                    least = Math.Min(least, (byte)authors.Length);
                }
            }
        }

        return count;
    }

    private static int[] BreadthFirst(int[] starts, int[] coauthors)
    {
        var people = starts.Length - 1;
        var seeds = new int[people];
        var degrees = new long[people];
        for (var i = 0; i < people; i++)
            (seeds[i], degrees[i]) = (i, ((long)(starts[i] - starts[i + 1]) << 32) | (uint)i);
        Array.Sort(degrees, seeds);
        var order = new int[people];
        var seen = new bool[people];
        var end = 0;
        foreach (var seed in seeds)
        {
            if (seen[seed])
                continue;
            var head = end;
            seen[seed] = true;
            order[end++] = seed;
            for (; head < end; head++)
            {
                for (var i = starts[order[head]]; i < starts[order[head] + 1]; i++)
                {
                    if (seen[coauthors[i]])
                        continue;
                    seen[coauthors[i]] = true;
                    order[end++] = coauthors[i];
                }
            }
        }

        return order;
    }

    private void NoteLargePapers(AuthorshipIncidence authorships)
    {
        var ofVertex = new Dictionary<int, List<int>>();
        for (var paper = 0; paper < authorships.Papers; paper++)
        {
            if (authorships.AuthorCount(paper) <= MaxExpandedAuthors)
                continue;
            var authors = authorships.AuthorsOf(paper).ToArray();
            for (var i = 0; i < authors.Length; i++)
            {
                var vertex = authors[i] = _vertices[authors[i]];
                _hasLargePaper[vertex >> 6] |= 1UL << vertex;
                if (!ofVertex.TryGetValue(vertex, out var papers))
                    ofVertex[vertex] = papers = [];
                papers.Add(_largePapers.Count);
            }

            _largePapers.Add(authors);
        }

        foreach (var (vertex, papers) in ofVertex)
            _largePapersOf[vertex] = [.. papers];
    }

    /// <param name="By">The last person whose coauthors held each person.</param>
    /// <param name="At">At which place.</param>
    private readonly record struct SeenCoauthors(int[] By, int[] At);
}
