namespace Neo4j.Driver;

/// <summary>A time zone named by the IANA database.</summary>
public sealed class ZoneId : Zone, IEquatable<ZoneId>
{
    private const long FirstSecond = -62_135_596_800;
    private const long LastSecond = 253_402_300_799;

    internal ZoneId(string id) => Id = id;

    /// <summary>The name, such as <c>Europe/Stockholm</c>.</summary>
    public string Id { get; }

    // Rules beyond .NET's years are those of its first and last year.
    internal override int OffsetSecondsAt(long utcSeconds) => (int)TimeZoneInfo.FindSystemTimeZoneById(Id)
        .GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(utcSeconds, FirstSecond, LastSecond))).TotalSeconds;

    internal override int OffsetSecondsAt(DateTime local) => (int)TimeZoneInfo.FindSystemTimeZoneById(Id)
        .GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)).TotalSeconds;

    /// <inheritdoc/>
    public bool Equals(ZoneId? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZoneId);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name in brackets.</summary>
    public override string ToString() => $"[{Id}]";
}
