using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>A number of seconds east of UTC.</summary>
public sealed class ZoneOffset : Zone, IEquatable<ZoneOffset>
{
    internal ZoneOffset(int offsetSeconds) => OffsetSeconds = offsetSeconds;

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; }

    internal override int OffsetSecondsAt(long utcSeconds) => OffsetSeconds;

    internal override int OffsetSecondsAt(DateTime local) => OffsetSeconds;

    /// <inheritdoc/>
    public bool Equals(ZoneOffset? other) => other is not null && OffsetSeconds == other.OffsetSeconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZoneOffset);

    /// <inheritdoc/>
    public override int GetHashCode() => OffsetSeconds;

    /// <summary>The offset by ISO 8601.</summary>
    public override string ToString() => IsoText.Offset(OffsetSeconds);
}
