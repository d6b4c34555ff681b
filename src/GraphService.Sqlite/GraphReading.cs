using System.Runtime.InteropServices;
using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Reads the whole graph in one transaction; texts that come often are held once.</summary>
internal class GraphReading(SqliteTransaction transaction, CancellationToken cancellationToken)
{
    private const int RowsBetweenChecks = 4096;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<Evidence>> _evidence = new(StringComparer.Ordinal);

    public StoredGraph Read()
    {
        ReadEvidence();
        return new(Revision(), new GraphSnapshot
        {
            Sources = [.. All(new SourceTable()).Select(s => s.Source)],
            Organizations = All(new OrganizationTable()),
            Labs = All(new LabTable()),
            People = All(new PersonTable()),
            Papers = All(new PaperTable()),
            Authorships = All(new AuthorshipTable()),
            Advisorships = All(new AdvisorshipTable()),
            Employments = All(new EmploymentTable()),
            Educations = All(new EducationTable()),
            Memberships = All(new MembershipTable()),
            Collaborations = All(new CollaborationTable()),
            Redirects = All(new RedirectTable()),
        });
    }

    public StoreState ReadState() => new(
        Rows(
            """
            SELECT revision,
                   (SELECT count(*) FROM person), (SELECT count(*) FROM paper), (SELECT count(*) FROM organization), (SELECT count(*) FROM lab),
                   (SELECT count(*) FROM source), (SELECT count(*) FROM authorship), (SELECT count(*) FROM advisorship),
                   (SELECT count(*) FROM employment), (SELECT count(*) FROM education), (SELECT count(*) FROM membership),
                   (SELECT count(*) FROM collaboration)
            FROM store
            """,
            row => new GraphStatistics(
                row.GetInt64(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6),
                row.GetInt32(7), row.GetInt32(8), row.GetInt32(9), row.GetInt32(10), row.GetInt32(11))).Single(),
        Rows("SELECT basis FROM store", row => row.IsDBNull(0) ? null : row.GetString(0)).Single(),
        [.. All(new SourceTable()).Select(s => s.Source)]);

    public long Revision() => Rows("SELECT revision FROM store", row => row.GetInt64(0)).Single();

    public IReadOnlyList<StoredSource> ReadSources()
    {
        var claims = Rows("SELECT source, content FROM claims", row => (Id: row.GetString(0), Content: row.GetFieldValue<byte[]>(1)))
            .ToDictionary(c => c.Id, c => c.Content, StringComparer.Ordinal);
        return [.. All(new SourceTable()).Select(s => s with { Claims = claims.GetValueOrDefault(s.Source.Id.Value) })];
    }

    /// <summary>One string for all mentions of an id.</summary>
    public virtual string Know(string id)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, id, out _);
        return known ??= id;
    }

    /// <summary>One string for all mentions of a text.</summary>
    public string? Repeated(string? text) => text is null ? null : Know(text);

    public SourceId SourceId(string id) => new(Know(id));

    public virtual ValueList<Evidence> EvidenceOf(string fact) => _evidence.GetValueOrDefault(fact, ValueList<Evidence>.Empty);

    private List<T> All<T>(Table<T> table) => Rows(table.Select, row => table.Read(row, this));

    private List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read)
    {
        var rows = new List<T>();
        Each(sql, row => rows.Add(read(row)));
        return rows;
    }

    /// <summary>Hands over each row of a query.</summary>
    protected void Each(string sql, Action<SqliteDataReader> take)
    {
        using var statement = new Statement(transaction, sql, 0);
        using var row = statement.Read();
        for (var rows = 1; row.Read(); rows++)
        {
            take(row);
            if (rows % RowsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void ReadEvidence()
    {
        var passages = new Dictionary<long, ValueList<Evidence>>();
        Rows(
            "SELECT key, source, first_line, last_line, excerpt, file FROM passage",
            row => passages[row.GetInt64(0)] =
                [new(SourceId(row.GetString(1)), row.GetInt32(2), row.GetInt32(3), row.GetString(4), 1) { File = row.IsDBNull(5) ? null : Know(row.GetString(5)) }]);
        Rows("SELECT fact, passage, confidence FROM citation ORDER BY fact, place", row =>
        {
            var evidence = WithConfidence(passages, row.GetInt64(1), row.GetDouble(2));
            ref var ofFact = ref CollectionsMarshal.GetValueRefOrAddDefault(_evidence, row.GetString(0), out _);
            return ofFact = ofFact is null ? evidence : [.. ofFact, .. evidence];
        });
    }

    /// <summary>Facts that cite a passage alike share one list.</summary>
    private static ValueList<Evidence> WithConfidence(Dictionary<long, ValueList<Evidence>> passages, long key, double confidence)
    {
        var list = passages[key];
        return list[0].Confidence.Equals(confidence) ? list : passages[key] = [list[0] with { Confidence = confidence }];
    }
}
