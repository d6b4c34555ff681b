namespace Neo4j.Driver.Internal.Types;

/// <summary>The proleptic ISO calendar over Cypher's range of years, which is wider than that of .NET.</summary>
internal static class Calendar
{
    public const long SecondsPerDay = 86_400;
    public const long NanosecondsPerSecond = 1_000_000_000;
    public const long NanosecondsPerMinute = 60 * NanosecondsPerSecond;
    public const long NanosecondsPerHour = 60 * NanosecondsPerMinute;
    private const int MaxYear = 999_999_999;
    private const int DaysPerEra = 146_097;
    private const int EpochShift = 719_468;

    public static (long Quotient, long Remainder) FloorDivide(long value, long by)
    {
        var (quotient, remainder) = Math.DivRem(value, by);
        return remainder < 0 ? (quotient - 1, remainder + by) : (quotient, remainder);
    }

    public static long CheckedDays(int year, int month, int day)
    {
        if (year is < -MaxYear or > MaxYear) throw new ArgumentOutOfRangeException(nameof(year), year, "Not a year of Cypher.");
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "Not a month.");
        if (day < 1 || day > DaysInMonth(year, month)) throw new ArgumentOutOfRangeException(nameof(day), day, "Not a day of the month.");
        return ToDays(year, month, day);
    }

    // Days since 1970-01-01, counted in eras of 400 years that begin on 1 March.
    public static long ToDays(long year, int month, int day)
    {
        if (month <= 2) year--;
        var (era, yearOfEra) = FloorDivide(year, 400);
        var dayOfYear = ((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5 + day - 1;
        return (era * DaysPerEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - EpochShift;
    }

    public static (int Year, int Month, int Day) FromDays(long days)
    {
        var (era, dayOfEra) = FloorDivide(days + EpochShift, DaysPerEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * month) + 2) / 5) + 1;
        month += month < 10 ? 3 : -9;
        return (checked((int)((era * 400) + yearOfEra + (month <= 2 ? 1 : 0))), (int)month, (int)day);
    }

    public static long CheckedNanoseconds(int hour, int minute, int second, int nanosecond)
    {
        if (hour is < 0 or > 23) throw new ArgumentOutOfRangeException(nameof(hour), hour, "Not an hour.");
        if (minute is < 0 or > 59) throw new ArgumentOutOfRangeException(nameof(minute), minute, "Not a minute.");
        if (second is < 0 or > 59) throw new ArgumentOutOfRangeException(nameof(second), second, "Not a second.");
        if (nanosecond is < 0 or > 999_999_999) throw new ArgumentOutOfRangeException(nameof(nanosecond), nanosecond, "Not a nanosecond.");
        return (hour * NanosecondsPerHour) + (minute * NanosecondsPerMinute) + (second * NanosecondsPerSecond) + nanosecond;
    }

    public static int CheckedOffset(int seconds) => seconds is < -64_800 or > 64_800
        ? throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "No offset is larger than 18 hours.")
        : seconds;

    public static int NanosecondsIn(long ticks) => (int)(ticks % TimeSpan.TicksPerSecond) * 100;

    public static long Ticks(long nanoseconds, object value) => nanoseconds % 100 == 0
        ? nanoseconds / 100
        : throw new ValueTruncationException($"{value} has nanoseconds that .NET's types cannot hold.");

    public static DateOnly InRange(int year, LocalDate date) => year is >= 1 and <= 9999
        ? new DateOnly(year, date.Month, date.Day)
        : throw new ValueOverflowException($"{date} is outside the years 1 to 9999 of .NET's types.");

    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
