using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>People connected as a query lets them be: through papers that count, advising, labs and employers.</summary>
internal readonly struct LinkNeighbors(GraphTables tables, PathLinks links, CountedPapers counted, NeighborBuffer buffer) : INeighbors
{
    private readonly GraphTables _tables = tables;
    private readonly PathLinks _links = links;
    private readonly CountedPapers _counted = counted;
    private readonly NeighborBuffer _buffer = buffer;

    public int Count => _tables.People.Count;

    public void Clear() => _buffer.BeginSearch();

    public int VertexOf(int person) => person;

    public int PersonOf(int vertex) => vertex;

    public int WorkOf(int vertex) => 1 + _tables.Authorships.PaperCount(vertex);

    public ReadOnlySpan<int> Expand(int vertex, int side) => Collect(vertex, side);

    public ReadOnlySpan<int> Of(int vertex) => Collect(vertex, null);

    private ReadOnlySpan<int> Collect(int person, int? side)
    {
        _buffer.Clear();
        if (_links.HasFlag(PathLinks.Coauthorship))
            AddCoauthors(person, side);
        if (_links.HasFlag(PathLinks.Advising))
            AddAdvising(person);
        if (_links.HasFlag(PathLinks.Lab))
            AddLabs(person);
        if (_links.HasFlag(PathLinks.Employer))
            AddEmployers(person);
        return _buffer.Vertices;
    }

    private void AddCoauthors(int person, int? side)
    {
        foreach (var paper in _tables.Authorships.PapersOf(person))
        {
            if (_counted.Include(paper) && (side is null || _buffer.Pass(paper, side.Value)))
                _buffer.Add(_tables.Authorships.AuthorsOf(paper));
        }
    }

    private void AddAdvising(int person)
    {
        foreach (var fact in _tables.Advisors.Of(person))
            _buffer.Add(_tables.People.IndexOf(fact.Advisor.Value));
        foreach (var fact in _tables.Advisees.Of(person))
            _buffer.Add(_tables.People.IndexOf(fact.Advisee.Value));
    }

    private void AddLabs(int person)
    {
        foreach (var own in _tables.MembershipsOfPeople.Of(person))
        {
            foreach (var other in _tables.MembershipsOfLabs.Of(_tables.Labs.IndexOf(own.Lab.Value)))
            {
                if (own.Period.MayOverlap(other.Period))
                    _buffer.Add(_tables.People.IndexOf(other.Person.Value));
            }
        }
    }

    private void AddEmployers(int person)
    {
        foreach (var own in _tables.EmploymentsOfPeople.Of(person))
        {
            foreach (var other in _tables.EmploymentsOfOrganizations.Of(_tables.Organizations.IndexOf(own.Organization.Value)))
            {
                if (own.Period.Overlaps(other.Period))
                    _buffer.Add(_tables.People.IndexOf(other.Person.Value));
            }
        }
    }
}
