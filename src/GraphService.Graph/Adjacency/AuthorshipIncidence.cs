using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>
/// People and papers as a bipartite graph in compressed sparse rows: a paper of 3,000 authors costs 3,000 entries, not
/// 4.5 million pairs.
/// </summary>
internal sealed class AuthorshipIncidence
{
    private readonly int[] _personStarts;
    private readonly int[] _papers;
    private readonly int[] _paperStarts;
    private readonly int[] _people;
    private readonly Authorship[] _byPerson;
    private readonly Authorship[] _byPaper;

    public AuthorshipIncidence(IReadOnlyList<Authorship> facts, NodeTable<Person> people, NodeTable<Paper> papers)
    {
        var person = new int[facts.Count];
        var paper = new int[facts.Count];
        for (var i = 0; i < facts.Count; i++)
        {
            person[i] = people.Require(facts[i].Person.Value, facts[i].Id);
            paper[i] = papers.Require(facts[i].Paper.Value, facts[i].Id);
        }

        _paperStarts = Starts(paper, papers.Count);
        var byPaper = Sorted(paper, _paperStarts, order: null);
        for (var p = 0; p < papers.Count; p++)
        {
            byPaper.AsSpan(_paperStarts[p].._paperStarts[p + 1]).Sort((a, b) =>
                facts[a].Position != facts[b].Position
                    ? facts[a].Position.CompareTo(facts[b].Position)
                    : string.CompareOrdinal(facts[a].Id, facts[b].Id));
        }

        _personStarts = Starts(person, people.Count);
        var byPerson = Sorted(person, _personStarts, byPaper);
        _people = Array.ConvertAll(byPaper, i => person[i]);
        _papers = Array.ConvertAll(byPerson, i => paper[i]);
        _byPaper = Array.ConvertAll(byPaper, i => facts[i]);
        _byPerson = Array.ConvertAll(byPerson, i => facts[i]);
        Years = new int?[papers.Count];
        for (var p = 0; p < papers.Count; p++)
            Years[p] = papers[p].Year;
    }

    public int Count => _people.Length;

    public int People => _personStarts.Length - 1;

    public int Papers => _paperStarts.Length - 1;

    /// <summary>Year of each paper.</summary>
    public int?[] Years { get; }

    /// <summary>The papers of a person, newest first.</summary>
    public ReadOnlySpan<int> PapersOf(int person) => _papers.AsSpan(_personStarts[person].._personStarts[person + 1]);

    /// <summary>The authors of a paper, by position.</summary>
    public ReadOnlySpan<int> AuthorsOf(int paper) => _people.AsSpan(_paperStarts[paper].._paperStarts[paper + 1]);

    public int PaperCount(int person) => _personStarts[person + 1] - _personStarts[person];

    public int AuthorCount(int paper) => _paperStarts[paper + 1] - _paperStarts[paper];

    /// <summary>What a person wrote, newest first; empty for −1.</summary>
    public IReadOnlyList<Authorship> ListOfPerson(int person) => Slice(_byPerson, _personStarts, person);

    /// <summary>Who wrote a paper, by position; empty for −1.</summary>
    public IReadOnlyList<Authorship> ListOfPaper(int paper) => Slice(_byPaper, _paperStarts, paper);

    private static IReadOnlyList<Authorship> Slice(Authorship[] facts, int[] starts, int node)
    {
        if (node < 0 || starts[node] == starts[node + 1])
            return [];
        return new ArraySegment<Authorship>(facts, starts[node], starts[node + 1] - starts[node]);
    }

    private static int[] Starts(int[] groups, int count)
    {
        var starts = new int[count + 1];
        foreach (var group in groups)
            starts[group + 1]++;
        for (var group = 0; group < count; group++)
            starts[group + 1] += starts[group];
        return starts;
    }

    /// <summary>Counting sort by group, stable with respect to the order given.</summary>
    private static int[] Sorted(int[] groups, int[] starts, int[]? order)
    {
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var sorted = new int[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            var item = order is null ? i : order[i];
            sorted[next[groups[item]]++] = item;
        }

        return sorted;
    }
}
