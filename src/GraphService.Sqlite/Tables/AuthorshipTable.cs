using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Who wrote which paper.</summary>
internal sealed class AuthorshipTable : Table<Authorship>
{
    public override int Columns => 7;

    public override string Upsert =>
        """
        INSERT INTO authorship (id, person, paper, position, name_as_written, equal_contribution, is_corresponding)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (id) DO UPDATE SET person = excluded.person, paper = excluded.paper, position = excluded.position, name_as_written = excluded.name_as_written, equal_contribution = excluded.equal_contribution, is_corresponding = excluded.is_corresponding
        """;

    public override string Delete => "DELETE FROM authorship WHERE id = $1";

    public override string Select => "SELECT id, person, paper, position, name_as_written, equal_contribution, is_corresponding FROM authorship ORDER BY id";

    public override string IdOf(Authorship item) => item.Id;

    public override ValueList<Evidence>? EvidenceOf(Authorship item) => item.Sources;

    public override void Bind(Statement row, Authorship item) => row
        .Set(1, item.Id)
        .Set(2, item.Person.Value)
        .Set(3, item.Paper.Value)
        .Set(4, item.Position)
        .Set(5, item.NameAsWritten)
        .Set(6, item.EqualContribution)
        .Set(7, item.IsCorresponding);

    public override Authorship Read(SqliteDataReader row, GraphReading reading)
    {
        var id = row.GetString(0);
        return new(
            id, new(reading.Know(row.GetString(1))), new(reading.Know(row.GetString(2))), row.GetInt32(3), row.GetString(4),
            row.BooleanOrNull(5), row.BooleanOrNull(6), reading.EvidenceOf(id));
    }
}
