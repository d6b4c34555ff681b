using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using static GraphService.Neo4j.Export.CsvColumn;

namespace GraphService.Neo4j.Export;

/// <summary>Writes a graph into files for neo4j-admin, with the properties that <see cref="RowWriter"/> gives over Bolt.</summary>
internal sealed class CsvGraphWriter : IGraphReceiver, IDisposable
{
    private readonly string _folder;
    private readonly ListSeparator _separator;
    private readonly List<(string Label, CsvTable Table)> _nodes = [];
    private readonly List<(string Type, CsvTable Table)> _relationships = [];
    private readonly CsvTable _sources, _people, _papers, _organizations, _labs, _redirects, _store;
    private readonly CsvTable _authorships, _advisorships, _employments, _educations, _memberships, _collaborations, _partOf;

    public CsvGraphWriter(string folder, ListSeparator separator)
    {
        _folder = folder;
        _separator = separator;
        _sources = Nodes("Source", "sources", Key("id", "Source"), Text("path"), Text("format"), Time("importedAt"), Text("extractorVersion"), Bytes("claims"));
        _people = Nodes("Person", "people", Key("id", "Person"), Text("name"), Texts("aliases"), Text("orcid"), Texts("homepages"), Flag("isNamed"), Texts("sources"), Text("foldedName"), Text("searchText"));
        _papers = Nodes("Paper", "papers", Key("id", "Paper"), Text("title"), Number("year"), Text("venue"), Text("arxiv"), Text("doi"), Text("url"), Flag("hasAllAuthors"), Texts("sources"), Text("foldedTitle"), Text("foldedVenue"), Text("searchText"));
        _organizations = Nodes("Organization", "organizations", Key("id", "Organization"), Text("name"), Texts("aliases"), Text("kind"), Text("ror"), Text("foldedName"), Text("searchText"));
        _labs = Nodes("Lab", "labs", Key("id", "Lab"), Text("name"), Text("foldedName"), Text("searchText"));
        _redirects = Nodes("Redirect", "redirects", Key("from", "Redirect"), Text("to"));
        _store = Nodes("Store", "store", Key("name", "Store"), Number("revision"));
        _authorships = Facts("AUTHORED", "authorships", "Paper", Number("position"), Text("nameAsWritten"), Flag("equalContribution"), Flag("isCorresponding"));
        _advisorships = Facts("ADVISED_BY", "advisorships", "Person", Text("kind"), Text("at"), Text("start"), Text("end"));
        _employments = Facts("EMPLOYED_BY", "employments", "Organization", Text("role"), Text("unit"), Text("start"), Text("end"));
        _educations = Facts("STUDIED_AT", "educations", "Organization", Text("degree"), Text("field"), Text("start"), Text("end"));
        _memberships = Facts("MEMBER_OF", "memberships", "Lab", Text("start"), Text("end"));
        _collaborations = Facts("COLLABORATES_WITH", "collaborations", "Person");
        _partOf = Add(_relationships, "PART_OF", "part-of", Start("Lab"), End("Organization"));
    }

    public IReadOnlyList<(string Label, CsvTable Table)> NodeTables => _nodes;

    public IReadOnlyList<(string Type, CsvTable Table)> RelationshipTables => _relationships;

    public void Receive(StoredSource source) => _sources.Write(RowWriter.Row(source));

    public void Receive(Person person) => _people.Write(RowWriter.Row(person));

    public void Receive(Paper paper) => _papers.Write(RowWriter.Row(paper));

    public void Receive(Organization organization) => _organizations.Write(RowWriter.Row(organization));

    public void Receive(Lab lab)
    {
        _labs.Write((Dictionary<string, object?>)RowWriter.Row(lab)["properties"]!);
        if (lab.Organization is { } organization)
            _partOf.Write(new Dictionary<string, object?>(), lab.Id.Value, organization.Value);
    }

    public void Receive(Redirect redirect) => _redirects.Write(RowWriter.Row(redirect));

    public void Receive(Authorship authorship) => WriteFact(_authorships, RowWriter.Row(authorship));

    public void Receive(Advisorship advisorship) => WriteFact(_advisorships, RowWriter.Row(advisorship));

    public void Receive(Employment employment) => WriteFact(_employments, RowWriter.Row(employment));

    public void Receive(Education education) => WriteFact(_educations, RowWriter.Row(education));

    public void Receive(Membership membership) => WriteFact(_memberships, RowWriter.Row(membership));

    public void Receive(Collaboration collaboration) => WriteFact(_collaborations, RowWriter.Row(collaboration));

    /// <summary>The store's own node, with which a later import goes on from this revision.</summary>
    public void WriteStore(long revision) => _store.Write(new Dictionary<string, object?> { ["name"] = "graph", ["revision"] = revision });

    public void Dispose()
    {
        foreach (var (_, table) in _nodes.Concat(_relationships))
            table.Dispose();
    }

    private static void WriteFact(CsvTable table, Dictionary<string, object?> row) =>
        table.Write((Dictionary<string, object?>)row["properties"]!, (string)row["from"]!, (string)row["to"]!);

    private CsvTable Nodes(string label, string file, params CsvColumn[] columns) => Add(_nodes, label, file, columns);

    private CsvTable Facts(string type, string file, string to, params CsvColumn[] columns) =>
        Add(_relationships, type, file, [Start("Person"), End(to), Text("id"), Texts("sources"), .. columns]);

    private CsvTable Add(List<(string, CsvTable)> tables, string name, string file, params CsvColumn[] columns)
    {
        var table = new CsvTable(Path.Combine(_folder, file + ".csv"), columns, _separator);
        tables.Add((name, table));
        return table;
    }
}
