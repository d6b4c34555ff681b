namespace GraphService.Sqlite;

/// <summary>How our files are told from others.</summary>
internal static class StoreFormat
{
    /// <summary>SQLite's application id of our files: <c>GSGR</c>.</summary>
    public const int ApplicationId = 0x47534752;

    /// <summary>The version of the tables that this program reads and writes (SQLite's user version).</summary>
    public const int Version = 1;

    /// <summary>The statements that lay out an empty file.</summary>
    public static string ReadSchema()
    {
        using var stream = typeof(StoreFormat).Assembly.GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
