using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Finds people and papers by identifiers that others gave them; of several with one identifier, the first by id.</summary>
internal sealed class IdentifierIndex
{
    private readonly Dictionary<PersonIdentifier, Person> _people = [];
    private readonly Dictionary<PaperIdentifier, Paper> _papers = [];

    public IdentifierIndex(GraphTables tables)
    {
        foreach (var person in tables.People.Nodes)
        {
            if (person.Orcid is { } orcid)
                _people.TryAdd(Canonical(new PersonIdentifier(PersonIdentifierKind.Orcid, orcid)), person);
            foreach (var homepage in person.Homepages)
                _people.TryAdd(Canonical(new PersonIdentifier(PersonIdentifierKind.Homepage, homepage)), person);
        }

        foreach (var paper in tables.Papers.Nodes)
        {
            if (paper.Doi is { } doi)
                Add(new(PaperIdentifierKind.Doi, doi), paper);
            if (paper.Arxiv is { } arxiv)
                Add(new(PaperIdentifierKind.Arxiv, arxiv), paper);
        }
    }

    public Person? Find(PersonIdentifier identifier) => _people.GetValueOrDefault(Canonical(identifier));

    public Paper? Find(PaperIdentifier identifier) => _papers.GetValueOrDefault(Canonical(identifier));

    /// <summary>Papers are numbered by year, so the smaller id has to be looked for.</summary>
    private void Add(PaperIdentifier identifier, Paper paper)
    {
        var key = Canonical(identifier);
        if (!_papers.TryGetValue(key, out var other) || paper.Id.CompareTo(other.Id) < 0)
            _papers[key] = paper;
    }

    private static PersonIdentifier Canonical(PersonIdentifier identifier) => identifier with { Value = identifier.Canonical };

    private static PaperIdentifier Canonical(PaperIdentifier identifier) => identifier with { Value = identifier.Canonical };
}
