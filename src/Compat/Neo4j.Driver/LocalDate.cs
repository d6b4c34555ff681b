using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>A date without a time zone: Cypher's <c>DATE</c>.</summary>
public sealed class LocalDate : TemporalValue, IEquatable<LocalDate>, IComparable<LocalDate>
{
    /// <summary>A date of the ISO calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public LocalDate(int year, int month, int day) : this(Calendar.CheckedDays(year, month, day))
    {
    }

    /// <summary>The date of a point in time.</summary>
    public LocalDate(DateTime date) : this(date.Year, date.Month, date.Day)
    {
    }

    /// <summary>A date of .NET.</summary>
    public LocalDate(DateOnly date) : this(date.Year, date.Month, date.Day)
    {
    }

    internal LocalDate(long epochDays)
    {
        EpochDays = epochDays;
        (Year, Month, Day) = Calendar.FromDays(epochDays);
    }

    /// <summary>The year, −999,999,999 to 999,999,999.</summary>
    public int Year { get; }

    /// <summary>The month, from 1.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; }

    internal long EpochDays { get; }

    /// <summary>Midnight of the day.</summary>
    /// <exception cref="ValueOverflowException">The year is not one of 1 to 9999.</exception>
    public DateTime ToDateTime() => Calendar.InRange(Year, this).ToDateTime(TimeOnly.MinValue);

    /// <summary>The date as .NET's.</summary>
    /// <exception cref="ValueOverflowException">The year is not one of 1 to 9999.</exception>
    public DateOnly ToDateOnly() => Calendar.InRange(Year, this);

    /// <inheritdoc/>
    public bool Equals(LocalDate? other) => other is not null && EpochDays == other.EpochDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalDate);

    /// <inheritdoc/>
    public override int GetHashCode() => EpochDays.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(LocalDate? other) => other is null ? 1 : EpochDays.CompareTo(other.EpochDays);

    /// <summary>The date by ISO 8601.</summary>
    public override string ToString() => IsoText.Date(Year, Month, Day);
}
