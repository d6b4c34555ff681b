using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>How strongly a person is tied to their neighbours, under one query's conditions.</summary>
/// <remarks>One person at a time: results are valid until the next call.</remarks>
internal sealed class TieStrengths(GraphTables tables, PathLinks links, CountedPapers counted)
{
    private readonly double[] _strengths = new double[tables.People.Count];
    private readonly List<int> _neighbors = [];
    private readonly StepBuilder _steps = new(tables, links & ~PathLinks.Coauthorship, counted);
    private readonly NeighborBuffer _others = new(0);

    /// <summary>The neighbours of a person, each once.</summary>
    public IReadOnlyList<int> NeighborsOf(int person)
    {
        foreach (var neighbor in _neighbors)
            _strengths[neighbor] = 0;
        _neighbors.Clear();
        if (links.HasFlag(PathLinks.Coauthorship))
            AddCoauthors(person);
        if ((links & ~PathLinks.Coauthorship) != PathLinks.None)
            AddOthers(person);
        return _neighbors;
    }

    /// <summary>The strength of the tie with a neighbour of the person last asked for; 0 for others.</summary>
    public double StrengthOf(int neighbor) => _strengths[neighbor];

    private void AddCoauthors(int person)
    {
        foreach (var paper in tables.Authorships.PapersOf(person))
        {
            if (!counted.Include(paper))
                continue;
            var authors = tables.Authorships.AuthorsOf(paper);
            var strength = 1.0 / (authors.Length - 1);
            foreach (var author in authors)
            {
                if (author != person)
                    Add(author, strength);
            }
        }
    }

    private void AddOthers(int person)
    {
        var seen = new HashSet<int>();
        foreach (var neighbor in new LinkNeighbors(tables, links & ~PathLinks.Coauthorship, counted, _others).Of(person))
        {
            if (neighbor != person && seen.Add(neighbor))
                Add(neighbor, _steps.StrengthOf(person, neighbor));
        }
    }

    private void Add(int neighbor, double strength)
    {
        if (_strengths[neighbor] == 0)
            _neighbors.Add(neighbor);
        _strengths[neighbor] += strength;
    }
}
