namespace Neo4j.Driver.Internal.Results;

/// <summary>
/// How many rows the next PULL asks for. A size that the caller gave stays. The default grows while rows are small, since between
/// two fetches the server waits for us; it stays below a bound of bytes, so that what lies on this side does not grow with the rows.
/// </summary>
internal sealed class FetchSize(long rows, bool isGiven)
{
    private const long MostRows = 16_000;
    private const long MostBytes = 1024 * 1024;
    private long _bytes;

    /// <summary>Rows for the next PULL.</summary>
    public long Rows { get; private set; } = rows;

    /// <summary>Counts a row that has arrived.</summary>
    public void Count(int bytes) => _bytes += bytes;

    /// <summary>Decides on the next fetch by the one that has ended.</summary>
    public void Adapt()
    {
        if (!isGiven && _bytes < MostBytes / 2 && Rows > 0)
            Rows = Math.Min(MostRows, Rows * 2);
        _bytes = 0;
    }
}
