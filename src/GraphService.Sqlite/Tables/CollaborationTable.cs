using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Collaborations stated in prose.</summary>
internal sealed class CollaborationTable : Table<Collaboration>
{
    public override int Columns => 3;

    public override string Upsert =>
        """
        INSERT INTO collaboration (id, person, collaborator)
        VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET person = excluded.person, collaborator = excluded.collaborator
        """;

    public override string Delete => "DELETE FROM collaboration WHERE id = $1";

    public override string Select => "SELECT id, person, collaborator FROM collaboration ORDER BY id";

    public override string IdOf(Collaboration item) => item.Id;

    public override ValueList<Evidence>? EvidenceOf(Collaboration item) => item.Sources;

    public override void Bind(Statement row, Collaboration item) => row
        .Set(1, item.Id)
        .Set(2, item.Person.Value)
        .Set(3, item.Collaborator.Value);

    public override Collaboration Read(SqliteDataReader row, GraphReading reading)
    {
        var id = row.GetString(0);
        return new(
            id, new(reading.Know(row.GetString(1))), new(reading.Know(row.GetString(2))), reading.EvidenceOf(id));
    }
}
