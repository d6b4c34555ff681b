using System.Globalization;

namespace Neo4j.Driver.Internal.Types;

/// <summary>Dates and times as ISO 8601 writes them.</summary>
internal static class IsoText
{
    public static string Date(int year, int month, int day)
    {
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs((long)year):D4}-{month:D2}-{day:D2}");
    }

    public static string Time(long nanosecondOfDay)
    {
        var (seconds, nanoseconds) = Math.DivRem(nanosecondOfDay, Calendar.NanosecondsPerSecond);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:D2}:{seconds / 60 % 60:D2}:{seconds % 60:D2}") +
            Fraction((int)nanoseconds);
    }

    public static string Offset(int seconds)
    {
        if (seconds == 0) return "Z";
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}");
        return size % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{size % 60:D2}");
    }

    public static string Seconds(long seconds, int nanoseconds)
    {
        // Seconds are rounded down, so that −0.5 is stored as −1 and half a second more.
        if (seconds >= 0 || nanoseconds == 0) return seconds.ToString(CultureInfo.InvariantCulture) + Fraction(nanoseconds);
        return (seconds == -1 ? "-0" : (seconds + 1).ToString(CultureInfo.InvariantCulture)) + Fraction(1_000_000_000 - nanoseconds);
    }

    private static string Fraction(int nanoseconds) =>
        nanoseconds == 0 ? "" : "." + nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
}
