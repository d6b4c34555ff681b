using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Who was advised by whom.</summary>
internal sealed class AdvisorshipTable : Table<Advisorship>
{
    public override int Columns => 7;

    public override string Upsert =>
        """
        INSERT INTO advisorship (id, advisee, advisor, kind, at, start_date, end_date)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (id) DO UPDATE SET advisee = excluded.advisee, advisor = excluded.advisor, kind = excluded.kind, at = excluded.at, start_date = excluded.start_date, end_date = excluded.end_date
        """;

    public override string Delete => "DELETE FROM advisorship WHERE id = $1";

    public override string Select => "SELECT id, advisee, advisor, kind, at, start_date, end_date FROM advisorship ORDER BY id";

    public override string IdOf(Advisorship item) => item.Id;

    public override ValueList<Evidence>? EvidenceOf(Advisorship item) => item.Sources;

    public override void Bind(Statement row, Advisorship item) => row
        .Set(1, item.Id)
        .Set(2, item.Advisee.Value)
        .Set(3, item.Advisor.Value)
        .Set(4, Texts.Of(item.Kind))
        .Set(5, item.At)
        .Set(6, item.Period.StartText)
        .Set(7, item.Period.EndText);

    public override Advisorship Read(SqliteDataReader row, GraphReading reading)
    {
        var id = row.GetString(0);
        return new(
            id, new(reading.Know(row.GetString(1))), new(reading.Know(row.GetString(2))), Texts.To<AdvisorKind>(row.GetString(3)),
            row.TextOrNull(4), row.Period(5), reading.EvidenceOf(id));
    }
}
