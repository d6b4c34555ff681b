using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>A point in time, seen in a time zone: Cypher's <c>ZONED DATETIME</c>.</summary>
public sealed class ZonedDateTime : TemporalValue, IEquatable<ZonedDateTime>, IComparable<ZonedDateTime>
{
    private readonly Lazy<(LocalDateTime Local, int Offset)> _local;

    /// <summary>A point in time of .NET.</summary>
    public ZonedDateTime(DateTimeOffset dateTimeOffset)
        : this(dateTimeOffset.ToUnixTimeSeconds(), Calendar.NanosecondsIn(dateTimeOffset.Ticks), Zone.Of((int)dateTimeOffset.Offset.TotalSeconds))
    {
    }

    /// <summary>What the clocks of a zone show; of an hour shown twice, the one in standard time.</summary>
    /// <exception cref="TimeZoneNotFoundException">The system does not know the zone.</exception>
    public ZonedDateTime(DateTime dateTime, string zoneId) : this(dateTime, Zone.Of(zoneId))
    {
    }

    /// <summary>What the clocks at an offset from UTC show.</summary>
    public ZonedDateTime(DateTime dateTime, TimeSpan offset) : this(dateTime, Zone.Of((int)offset.TotalSeconds))
    {
    }

    /// <summary>A point in time.</summary>
    /// <param name="utcSeconds">Seconds since 1970-01-01T00:00:00Z.</param>
    /// <param name="nanos">Nanoseconds since then.</param>
    /// <param name="zone">The zone to see it in.</param>
    public ZonedDateTime(long utcSeconds, int nanos, Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentOutOfRangeException.ThrowIfNegative(nanos);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nanos, 999_999_999);
        (UtcSeconds, Nanosecond, Zone) = (utcSeconds, nanos, zone);
        _local = new(() =>
        {
            var offset = zone.OffsetSecondsAt(utcSeconds);
            return (new LocalDateTime(utcSeconds + offset, nanos), offset);
        });
    }

    private ZonedDateTime(DateTime local, Zone zone)
        : this(new LocalDateTime(local).EpochSeconds - zone.OffsetSecondsAt(local), Calendar.NanosecondsIn(local.Ticks), zone)
    {
    }

    /// <summary>Seconds since 1970-01-01T00:00:00Z.</summary>
    public long UtcSeconds { get; }

    /// <summary>The nanosecond of the second.</summary>
    public int Nanosecond { get; }

    /// <summary>The zone.</summary>
    public Zone Zone { get; }

    /// <summary>Seconds east of UTC, in this zone at this time.</summary>
    /// <exception cref="TimeZoneNotFoundException">The system does not know the zone.</exception>
    public int OffsetSeconds => _local.Value.Offset;

    /// <summary>The year that the zone's clocks show.</summary>
    public int Year => _local.Value.Local.Year;

    /// <summary>The month that the zone's clocks show.</summary>
    public int Month => _local.Value.Local.Month;

    /// <summary>The day of the month that the zone's clocks show.</summary>
    public int Day => _local.Value.Local.Day;

    /// <summary>The hour that the zone's clocks show.</summary>
    public int Hour => _local.Value.Local.Hour;

    /// <summary>The minute that the zone's clocks show.</summary>
    public int Minute => _local.Value.Local.Minute;

    /// <summary>The second that the zone's clocks show.</summary>
    public int Second => _local.Value.Local.Second;

    /// <summary>The point in time as .NET's, at this zone's offset.</summary>
    /// <exception cref="ValueOverflowException">The year is not one of 1 to 9999.</exception>
    /// <exception cref="ValueTruncationException">The time has parts of 100 nanoseconds, or the offset seconds.</exception>
    public DateTimeOffset ToDateTimeOffset()
    {
        if (OffsetSeconds % 60 != 0) throw new ValueTruncationException($"{this} has an offset of seconds, which DateTimeOffset cannot hold.");
        return new DateTimeOffset(_local.Value.Local.ToDateTime(), TimeSpan.FromSeconds(OffsetSeconds));
    }

    /// <summary>Whether time and zone are the same.</summary>
    public bool Equals(ZonedDateTime? other) =>
        other is not null && UtcSeconds == other.UtcSeconds && Nanosecond == other.Nanosecond && Zone.Equals(other.Zone);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZonedDateTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(UtcSeconds, Nanosecond, Zone);

    /// <summary>Orders by the point in time.</summary>
    public int CompareTo(ZonedDateTime? other) => other is null ? 1
        : UtcSeconds.CompareTo(other.UtcSeconds) is not 0 and var order ? order : Nanosecond.CompareTo(other.Nanosecond);

    /// <summary>Date, time, offset and zone by ISO 8601 and RFC 9557.</summary>
    public override string ToString() => _local.Value.Local + IsoText.Offset(OffsetSeconds) + (Zone is ZoneId ? Zone.ToString() : "");
}
