using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>A time zone: a name of the IANA database, or an offset from UTC.</summary>
public abstract class Zone
{
    private protected Zone()
    {
    }

    /// <summary>A zone named by the IANA database, such as <c>Europe/Stockholm</c>.</summary>
    public static Zone Of(string zoneId)
    {
        ArgumentException.ThrowIfNullOrEmpty(zoneId);
        return new ZoneId(zoneId);
    }

    /// <summary>A number of seconds east of UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than 18 hours.</exception>
    public static Zone Of(int offsetSeconds) => new ZoneOffset(Calendar.CheckedOffset(offsetSeconds));

    internal abstract int OffsetSecondsAt(long utcSeconds);

    internal abstract int OffsetSecondsAt(DateTime local);
}
