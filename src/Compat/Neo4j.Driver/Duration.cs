using System.Globalization;
using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>A length of time: months, days and seconds, which do not convert into each other. Cypher's <c>DURATION</c>.</summary>
public sealed class Duration : TemporalValue, IEquatable<Duration>
{
    /// <summary>A duration of seconds.</summary>
    public Duration(long seconds) : this(0, 0, seconds, 0)
    {
    }

    /// <summary>A duration of its four parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nanos"/> is not one of 0 to 999,999,999.</exception>
    public Duration(long months, long days, long seconds, int nanos)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nanos);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nanos, 999_999_999);
        (Months, Days, Seconds, Nanos) = (months, days, seconds, nanos);
    }

    /// <summary>Whole months.</summary>
    public long Months { get; }

    /// <summary>Whole days.</summary>
    public long Days { get; }

    /// <summary>Whole seconds, rounded down.</summary>
    public long Seconds { get; }

    /// <summary>Nanoseconds more.</summary>
    public int Nanos { get; }

    /// <inheritdoc/>
    public bool Equals(Duration? other) => other is not null &&
        (Months, Days, Seconds, Nanos) == (other.Months, other.Days, other.Seconds, other.Nanos);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Duration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Months, Days, Seconds, Nanos);

    /// <summary>The duration by ISO 8601.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{Months}M{Days}DT{IsoText.Seconds(Seconds, Nanos)}S");
}
