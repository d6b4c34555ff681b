using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Papers.</summary>
internal sealed class PaperTable : Table<Paper>
{
    public override int Columns => 8;

    public override string Upsert =>
        """
        INSERT INTO paper (id, title, year, venue, arxiv, doi, url, has_all_authors)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, year = excluded.year, venue = excluded.venue, arxiv = excluded.arxiv, doi = excluded.doi, url = excluded.url, has_all_authors = excluded.has_all_authors
        """;

    public override string Delete => "DELETE FROM paper WHERE id = $1";

    public override string Select => "SELECT id, title, year, venue, arxiv, doi, url, has_all_authors FROM paper ORDER BY id";

    public override string IdOf(Paper item) => item.Id.Value;

    public override ValueList<Evidence>? EvidenceOf(Paper item) => item.Sources;

    public override void Bind(Statement row, Paper item) => row
        .Set(1, item.Id.Value)
        .Set(2, item.Title)
        .Set(3, item.Year)
        .Set(4, item.Venue)
        .Set(5, item.Arxiv)
        .Set(6, item.Doi)
        .Set(7, item.Url)
        .Set(8, item.HasAllAuthors);

    public override Paper Read(SqliteDataReader row, GraphReading reading)
    {
        var id = row.GetString(0);
        return new(
            new(reading.Know(id)), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt32(2), reading.Repeated(row.TextOrNull(3)),
            row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), row.GetBoolean(7), reading.EvidenceOf(id));
    }
}
