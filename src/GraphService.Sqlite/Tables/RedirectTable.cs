using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Merged ids.</summary>
internal sealed class RedirectTable : Table<Redirect>
{
    public override int Columns => 2;

    public override string Upsert =>
        """
        INSERT INTO redirect (former, current)
        VALUES ($1, $2)
        ON CONFLICT (former) DO UPDATE SET current = excluded.current
        """;

    public override string Delete => "DELETE FROM redirect WHERE former = $1";

    public override string Select => "SELECT former, current FROM redirect ORDER BY former";

    public override string IdOf(Redirect item) => item.From;

    public override void Bind(Statement row, Redirect item) => row
        .Set(1, item.From)
        .Set(2, item.To);

    public override Redirect Read(SqliteDataReader row, GraphReading reading)
    {
        return new(row.GetString(0), reading.Know(row.GetString(1)));
    }
}
