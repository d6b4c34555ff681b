using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Who is or was in which lab.</summary>
internal sealed class MembershipTable : Table<Membership>
{
    public override int Columns => 5;

    public override string Upsert =>
        """
        INSERT INTO membership (id, person, lab, start_date, end_date)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (id) DO UPDATE SET person = excluded.person, lab = excluded.lab, start_date = excluded.start_date, end_date = excluded.end_date
        """;

    public override string Delete => "DELETE FROM membership WHERE id = $1";

    public override string Select => "SELECT id, person, lab, start_date, end_date FROM membership ORDER BY id";

    public override string IdOf(Membership item) => item.Id;

    public override ValueList<Evidence>? EvidenceOf(Membership item) => item.Sources;

    public override void Bind(Statement row, Membership item) => row
        .Set(1, item.Id)
        .Set(2, item.Person.Value)
        .Set(3, item.Lab.Value)
        .Set(4, item.Period.StartText)
        .Set(5, item.Period.EndText);

    public override Membership Read(SqliteDataReader row, GraphReading reading)
    {
        var id = row.GetString(0);
        return new(
            id, new(reading.Know(row.GetString(1))), new(reading.Know(row.GetString(2))), row.Period(3), reading.EvidenceOf(id));
    }
}
