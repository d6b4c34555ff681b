using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Who studied where.</summary>
internal sealed class EducationTable : Table<Education>
{
    public override int Columns => 7;

    public override string Upsert =>
        """
        INSERT INTO education (id, person, organization, degree, field, start_date, end_date)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (id) DO UPDATE SET person = excluded.person, organization = excluded.organization, degree = excluded.degree, field = excluded.field, start_date = excluded.start_date, end_date = excluded.end_date
        """;

    public override string Delete => "DELETE FROM education WHERE id = $1";

    public override string Select => "SELECT id, person, organization, degree, field, start_date, end_date FROM education ORDER BY id";

    public override string IdOf(Education item) => item.Id;

    public override ValueList<Evidence>? EvidenceOf(Education item) => item.Sources;

    public override void Bind(Statement row, Education item) => row
        .Set(1, item.Id)
        .Set(2, item.Person.Value)
        .Set(3, item.Organization.Value)
        .Set(4, item.Degree)
        .Set(5, item.Field)
        .Set(6, item.Period.StartText)
        .Set(7, item.Period.EndText);

    public override Education Read(SqliteDataReader row, GraphReading reading)
    {
        var id = row.GetString(0);
        return new(
            id, new(reading.Know(row.GetString(1))), new(reading.Know(row.GetString(2))), row.TextOrNull(3), row.TextOrNull(4),
            row.Period(5), reading.EvidenceOf(id));
    }
}
