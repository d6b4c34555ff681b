using System.Globalization;

namespace Neo4j.Driver.Internal.Bolt;

/// <summary>A version of the Bolt protocol.</summary>
internal readonly record struct BoltVersion(int Major, int Minor) : IComparable<BoltVersion>
{
    public int CompareTo(BoltVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public bool AtLeast(int major, int minor) => CompareTo(new BoltVersion(major, minor)) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
