using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>People.</summary>
internal sealed class PersonTable : Table<Person>
{
    public override int Columns => 6;

    public override string Upsert =>
        """
        INSERT INTO person (id, name, aliases, orcid, homepages, is_named)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, orcid = excluded.orcid, homepages = excluded.homepages, is_named = excluded.is_named
        """;

    public override string Delete => "DELETE FROM person WHERE id = $1";

    public override string Select => "SELECT id, name, aliases, orcid, homepages, is_named FROM person ORDER BY id";

    public override string IdOf(Person item) => item.Id.Value;

    public override ValueList<Evidence>? EvidenceOf(Person item) => item.Sources;

    public override void Bind(Statement row, Person item) => row
        .Set(1, item.Id.Value)
        .Set(2, item.Name)
        .Set(3, Texts.OfList(item.Aliases))
        .Set(4, item.Orcid)
        .Set(5, Texts.OfList(item.Homepages))
        .Set(6, item.IsNamed);

    public override Person Read(SqliteDataReader row, GraphReading reading)
    {
        var id = row.GetString(0);
        return new(
            new(reading.Know(id)), row.GetString(1), Texts.ToList(row.GetString(2)), row.TextOrNull(3), Texts.ToList(row.GetString(4)),
            reading.EvidenceOf(id))
        {
            IsNamed = row.GetBoolean(5),
        };
    }
}
