using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Writes a change row by row, in a transaction that the caller commits.</summary>
internal sealed class GraphWriting(
    SqliteTransaction transaction, GraphChange change, IProgress<WriteProgress>? progress, CancellationToken cancellationToken)
    : IDisposable
{
    private const int RowsBetweenReports = 1000;
    private readonly CitationWriter _citations = new(transaction);
    private readonly long _total = Count(change);
    private long _done;

    public void Write()
    {
        Apply(new SourceTable(), change.Sources);
        WriteClaims();
        Apply(new OrganizationTable(), change.Organizations);
        Apply(new LabTable(), change.Labs);
        Apply(new PersonTable(), change.People);
        Apply(new PaperTable(), change.Papers);
        Apply(new AuthorshipTable(), change.Authorships);
        Apply(new AdvisorshipTable(), change.Advisorships);
        Apply(new EmploymentTable(), change.Employments);
        Apply(new EducationTable(), change.Educations);
        Apply(new MembershipTable(), change.Memberships);
        Apply(new CollaborationTable(), change.Collaborations);
        Apply(new RedirectTable(), change.Redirects);
        _citations.RemoveUncited();
        progress?.Report(new(_total, _total));
    }

    public void Dispose() => _citations.Dispose();

    private void Apply<T>(Table<T> table, ListChange<T> list)
    {
        if (list.IsEmpty)
            return;
        using var delete = new Statement(transaction, table.Delete, 1);
        foreach (var id in list.Removed)
        {
            _citations.Remove(id);
            delete.Set(1, id).Run();
            Advance();
        }

        using var upsert = new Statement(transaction, table.Upsert, table.Columns);
        foreach (var item in list.Upserted)
        {
            table.Bind(upsert, item);
            upsert.Run();
            if (table.EvidenceOf(item) is { } evidence)
                _citations.Replace(table.IdOf(item), evidence);
            Advance();
        }
    }

    private void WriteClaims()
    {
        using var upsert = new Statement(
            transaction,
            "INSERT INTO claims (source, content) VALUES ($1, $2) ON CONFLICT (source) DO UPDATE SET content = excluded.content",
            2);
        foreach (var source in change.Sources.Upserted)
            upsert.Set(1, source.Source.Id.Value).Set(2, source.Claims.ToArray()).Run();
    }

    private void Advance()
    {
        if (++_done % RowsBetweenReports != 0)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new(_done, _total));
    }

    private static long Count(GraphChange change) =>
        Count(change.Sources) + Count(change.Organizations) + Count(change.Labs) + Count(change.People) + Count(change.Papers)
        + Count(change.Authorships) + Count(change.Advisorships) + Count(change.Employments) + Count(change.Educations)
        + Count(change.Memberships) + Count(change.Collaborations) + Count(change.Redirects);

    private static long Count<T>(ListChange<T> list) => list.Upserted.Count + list.Removed.Count;
}
