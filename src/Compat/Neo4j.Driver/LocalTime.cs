using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>A time of day without a time zone: Cypher's <c>LOCAL TIME</c>.</summary>
public sealed class LocalTime : TemporalValue, IEquatable<LocalTime>, IComparable<LocalTime>
{
    /// <summary>A time of day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public LocalTime(int hour, int minute, int second, int nanosecond = 0) : this(Calendar.CheckedNanoseconds(hour, minute, second, nanosecond))
    {
    }

    /// <summary>The time since midnight.</summary>
    public LocalTime(TimeSpan time) : this(time.Hours, time.Minutes, time.Seconds, Calendar.NanosecondsIn(time.Ticks))
    {
    }

    internal LocalTime(long nanosecondOfDay) => NanosecondOfDay = nanosecondOfDay;

    /// <summary>The hour, from 0 to 23.</summary>
    public int Hour => (int)(NanosecondOfDay / Calendar.NanosecondsPerHour);

    /// <summary>The minute of the hour.</summary>
    public int Minute => (int)(NanosecondOfDay / Calendar.NanosecondsPerMinute % 60);

    /// <summary>The second of the minute.</summary>
    public int Second => (int)(NanosecondOfDay / Calendar.NanosecondsPerSecond % 60);

    /// <summary>The nanosecond of the second.</summary>
    public int Nanosecond => (int)(NanosecondOfDay % Calendar.NanosecondsPerSecond);

    internal long NanosecondOfDay { get; }

    /// <summary>The time since midnight.</summary>
    /// <exception cref="ValueTruncationException">The time has parts of 100 nanoseconds.</exception>
    public TimeSpan ToTimeSpan() => new(Calendar.Ticks(NanosecondOfDay, this));

    /// <inheritdoc/>
    public bool Equals(LocalTime? other) => other is not null && NanosecondOfDay == other.NanosecondOfDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalTime);

    /// <inheritdoc/>
    public override int GetHashCode() => NanosecondOfDay.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(LocalTime? other) => other is null ? 1 : NanosecondOfDay.CompareTo(other.NanosecondOfDay);

    /// <summary>The time by ISO 8601.</summary>
    public override string ToString() => IsoText.Time(NanosecondOfDay);
}
