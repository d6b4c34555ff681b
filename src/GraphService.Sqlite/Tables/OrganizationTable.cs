using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Organizations.</summary>
internal sealed class OrganizationTable : Table<Organization>
{
    public override int Columns => 5;

    public override string Upsert =>
        """
        INSERT INTO organization (id, name, aliases, kind, ror)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, kind = excluded.kind, ror = excluded.ror
        """;

    public override string Delete => "DELETE FROM organization WHERE id = $1";

    public override string Select => "SELECT id, name, aliases, kind, ror FROM organization ORDER BY id";

    public override string IdOf(Organization item) => item.Id.Value;

    public override void Bind(Statement row, Organization item) => row
        .Set(1, item.Id.Value)
        .Set(2, item.Name)
        .Set(3, Texts.OfList(item.Aliases))
        .Set(4, Texts.Of(item.Kind))
        .Set(5, item.Ror);

    public override Organization Read(SqliteDataReader row, GraphReading reading)
    {
        return new(
            new(reading.Know(row.GetString(0))), row.GetString(1), Texts.ToList(row.GetString(2)),
            Texts.To<OrganizationKind>(row.GetString(3)), row.TextOrNull(4));
    }
}
