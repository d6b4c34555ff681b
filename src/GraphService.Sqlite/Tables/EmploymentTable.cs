using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Who works or worked where.</summary>
internal sealed class EmploymentTable : Table<Employment>
{
    public override int Columns => 7;

    public override string Upsert =>
        """
        INSERT INTO employment (id, person, organization, role, unit, start_date, end_date)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (id) DO UPDATE SET person = excluded.person, organization = excluded.organization, role = excluded.role, unit = excluded.unit, start_date = excluded.start_date, end_date = excluded.end_date
        """;

    public override string Delete => "DELETE FROM employment WHERE id = $1";

    public override string Select => "SELECT id, person, organization, role, unit, start_date, end_date FROM employment ORDER BY id";

    public override string IdOf(Employment item) => item.Id;

    public override ValueList<Evidence>? EvidenceOf(Employment item) => item.Sources;

    public override void Bind(Statement row, Employment item) => row
        .Set(1, item.Id)
        .Set(2, item.Person.Value)
        .Set(3, item.Organization.Value)
        .Set(4, item.Role)
        .Set(5, item.Unit)
        .Set(6, item.Period.StartText)
        .Set(7, item.Period.EndText);

    public override Employment Read(SqliteDataReader row, GraphReading reading)
    {
        var id = row.GetString(0);
        return new(
            id, new(reading.Know(row.GetString(1))), new(reading.Know(row.GetString(2))), row.TextOrNull(3), row.TextOrNull(4),
            row.Period(5), reading.EvidenceOf(id));
    }
}
