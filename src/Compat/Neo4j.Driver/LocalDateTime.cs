using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>A date and time without a time zone: Cypher's <c>LOCAL DATETIME</c>.</summary>
public sealed class LocalDateTime : TemporalValue, IEquatable<LocalDateTime>, IComparable<LocalDateTime>
{
    private readonly LocalDate _date;
    private readonly LocalTime _time;

    /// <summary>A date of the ISO calendar and a time of day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date or time.</exception>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second, int nanosecond = 0) =>
        (_date, _time) = (new LocalDate(year, month, day), new LocalTime(hour, minute, second, nanosecond));

    /// <summary>A date and time of .NET, whose kind is not looked at.</summary>
    public LocalDateTime(DateTime dateTime) => (_date, _time) = (new LocalDate(dateTime), new LocalTime(dateTime.TimeOfDay));

    internal LocalDateTime(long epochSeconds, int nanosecond)
    {
        var (days, seconds) = Calendar.FloorDivide(epochSeconds, Calendar.SecondsPerDay);
        _date = new LocalDate(days);
        _time = new LocalTime((seconds * Calendar.NanosecondsPerSecond) + nanosecond);
    }

    /// <summary>The year, −999,999,999 to 999,999,999.</summary>
    public int Year => _date.Year;

    /// <summary>The month, from 1.</summary>
    public int Month => _date.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _date.Day;

    /// <summary>The hour, from 0 to 23.</summary>
    public int Hour => _time.Hour;

    /// <summary>The minute of the hour.</summary>
    public int Minute => _time.Minute;

    /// <summary>The second of the minute.</summary>
    public int Second => _time.Second;

    /// <summary>The nanosecond of the second.</summary>
    public int Nanosecond => _time.Nanosecond;

    internal long EpochSeconds => (_date.EpochDays * Calendar.SecondsPerDay) + (_time.NanosecondOfDay / Calendar.NanosecondsPerSecond);

    /// <summary>The date and time as .NET's.</summary>
    /// <exception cref="ValueOverflowException">The year is not one of 1 to 9999.</exception>
    /// <exception cref="ValueTruncationException">The time has parts of 100 nanoseconds.</exception>
    public DateTime ToDateTime() => _date.ToDateTime().AddTicks(Calendar.Ticks(_time.NanosecondOfDay, this));

    /// <inheritdoc/>
    public bool Equals(LocalDateTime? other) => other is not null && _date.Equals(other._date) && _time.Equals(other._time);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalDateTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_date, _time);

    /// <inheritdoc/>
    public int CompareTo(LocalDateTime? other) => other is null ? 1
        : _date.CompareTo(other._date) is not 0 and var order ? order : _time.CompareTo(other._time);

    /// <summary>Date and time by ISO 8601.</summary>
    public override string ToString() => $"{_date}T{_time}";
}
