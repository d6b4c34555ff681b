using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Hands over the whole graph in one transaction and keeps nothing of it: evidence is looked up fact by fact.</summary>
internal sealed class GraphStreaming(SqliteTransaction transaction, IGraphReceiver receiver, CancellationToken cancellationToken)
    : GraphReading(transaction, cancellationToken), IDisposable
{
    private readonly Statement _evidence = new(
        transaction,
        "SELECT source, first_line, last_line, excerpt, confidence, file FROM citation JOIN passage ON passage.key = citation.passage WHERE fact = $1 ORDER BY place",
        1);

    private readonly Statement _claims = new(transaction, "SELECT content FROM claims WHERE source = $1", 1);

    /// <summary>Hands everything over.</summary>
    /// <returns>The graph's revision.</returns>
    public long Run()
    {
        Each(new SourceTable(), s => receiver.Receive(s with { Claims = ClaimsOf(s.Source.Id) }));
        Each(new PersonTable(), receiver.Receive);
        Each(new PaperTable(), receiver.Receive);
        Each(new OrganizationTable(), receiver.Receive);
        Each(new LabTable(), receiver.Receive);
        Each(new RedirectTable(), receiver.Receive);
        Each(new AuthorshipTable(), receiver.Receive);
        Each(new AdvisorshipTable(), receiver.Receive);
        Each(new EmploymentTable(), receiver.Receive);
        Each(new EducationTable(), receiver.Receive);
        Each(new MembershipTable(), receiver.Receive);
        Each(new CollaborationTable(), receiver.Receive);
        return Revision();
    }

    public override string Know(string id) => id;

    public override ValueList<Evidence> EvidenceOf(string fact)
    {
        var found = new List<Evidence>(1);
        using var row = _evidence.Set(1, fact).Read();
        while (row.Read())
            found.Add(new(new(row.GetString(0)), row.GetInt32(1), row.GetInt32(2), row.GetString(3), row.GetDouble(4)) { File = row.IsDBNull(5) ? null : row.GetString(5) });
        return found.ToValueList();
    }

    public void Dispose()
    {
        _evidence.Dispose();
        _claims.Dispose();
    }

    private ReadOnlyMemory<byte> ClaimsOf(SourceId source)
    {
        using var row = _claims.Set(1, source.Value).Read();
        return row.Read() ? row.GetFieldValue<byte[]>(0) : default;
    }

    private void Each<T>(Table<T> table, Action<T> take) => Each(table.Select, row => take(table.Read(row, this)));
}
