using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Documents; their claims are in a table of their own, so that the graph is read without them.</summary>
internal sealed class SourceTable : Table<StoredSource>
{
    public override int Columns => 5;

    public override string Upsert =>
        """
        INSERT INTO source (id, path, format, imported_at, extractor_version)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (id) DO UPDATE SET path = excluded.path, format = excluded.format, imported_at = excluded.imported_at, extractor_version = excluded.extractor_version
        """;

    public override string Delete => "DELETE FROM source WHERE id = $1";

    public override string Select => "SELECT id, path, format, imported_at, extractor_version FROM source ORDER BY id";

    public override string IdOf(StoredSource item) => item.Source.Id.Value;

    public override void Bind(Statement row, StoredSource item) => row
        .Set(1, item.Source.Id.Value)
        .Set(2, item.Source.Path)
        .Set(3, item.Source.Format)
        .Set(4, Texts.OfTime(item.Source.ImportedAt))
        .Set(5, item.Source.ExtractorVersion);

    public override StoredSource Read(SqliteDataReader row, GraphReading reading)
    {
        return new(
            new(reading.SourceId(row.GetString(0)), row.GetString(1), row.GetString(2), Texts.ToTime(row.GetString(3)), row.GetString(4)),
            ReadOnlyMemory<byte>.Empty);
    }
}
