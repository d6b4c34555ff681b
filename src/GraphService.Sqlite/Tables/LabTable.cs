using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Labs.</summary>
internal sealed class LabTable : Table<Lab>
{
    public override int Columns => 3;

    public override string Upsert =>
        """
        INSERT INTO lab (id, name, organization)
        VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, organization = excluded.organization
        """;

    public override string Delete => "DELETE FROM lab WHERE id = $1";

    public override string Select => "SELECT id, name, organization FROM lab ORDER BY id";

    public override string IdOf(Lab item) => item.Id.Value;

    public override void Bind(Statement row, Lab item) => row
        .Set(1, item.Id.Value)
        .Set(2, item.Name)
        .Set(3, item.Organization?.Value);

    public override Lab Read(SqliteDataReader row, GraphReading reading)
    {
        OrganizationId? organization = row.TextOrNull(2) is { } id ? new(reading.Know(id)) : null;
        return new(new(reading.Know(row.GetString(0))), row.GetString(1), organization);
    }
}
