namespace GraphService.Sqlite;

/// <summary>How our files are told from others.</summary>
internal static class StoreFormat
{
    /// <summary>SQLite's application id of our files: <c>GSGR</c>.</summary>
    public const int ApplicationId = 0x47534752;

    /// <summary>The version of the tables that this program reads and writes (SQLite's user version).</summary>
    public const int Version = 3;

    private const int FirstVersion = 1;

    /// <summary>The statements that lay out an empty file.</summary>
    public static string ReadSchema() => Read("schema.sql");

    /// <summary>The statements that bring a file of one version to the next, or null when there is no way.</summary>
    public static string? ReadUpgrade(long version) => version is >= FirstVersion and < Version ? Read($"upgrade-{version}.sql") : null;

    private static string Read(string name)
    {
        using var stream = typeof(StoreFormat).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
