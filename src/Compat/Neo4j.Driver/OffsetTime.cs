using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>A time of day at an offset from UTC: Cypher's <c>ZONED TIME</c>.</summary>
public sealed class OffsetTime : TemporalValue, IEquatable<OffsetTime>, IComparable<OffsetTime>
{
    private readonly LocalTime _time;

    /// <summary>A time of day.</summary>
    /// <param name="hour">The hour, from 0 to 23.</param>
    /// <param name="minute">The minute of the hour.</param>
    /// <param name="second">The second of the minute.</param>
    /// <param name="nanosecond">The nanosecond of the second.</param>
    /// <param name="offsetSeconds">Seconds east of UTC.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time or offset.</exception>
    public OffsetTime(int hour, int minute, int second, int nanosecond, int offsetSeconds)
        : this(Calendar.CheckedNanoseconds(hour, minute, second, nanosecond), Calendar.CheckedOffset(offsetSeconds))
    {
    }

    internal OffsetTime(long nanosecondOfDay, int offsetSeconds) =>
        (_time, OffsetSeconds) = (new LocalTime(nanosecondOfDay), offsetSeconds);

    /// <summary>The hour, from 0 to 23.</summary>
    public int Hour => _time.Hour;

    /// <summary>The minute of the hour.</summary>
    public int Minute => _time.Minute;

    /// <summary>The second of the minute.</summary>
    public int Second => _time.Second;

    /// <summary>The nanosecond of the second.</summary>
    public int Nanosecond => _time.Nanosecond;

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; }

    internal long NanosecondOfDay => _time.NanosecondOfDay;

    private long UtcNanoseconds => NanosecondOfDay - (OffsetSeconds * Calendar.NanosecondsPerSecond);

    /// <inheritdoc/>
    public bool Equals(OffsetTime? other) => other is not null && _time.Equals(other._time) && OffsetSeconds == other.OffsetSeconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OffsetTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(NanosecondOfDay, OffsetSeconds);

    /// <summary>Orders by the time in UTC.</summary>
    public int CompareTo(OffsetTime? other) => other is null ? 1 : UtcNanoseconds.CompareTo(other.UtcNanoseconds);

    /// <summary>The time by ISO 8601.</summary>
    public override string ToString() => _time + IsoText.Offset(OffsetSeconds);
}
