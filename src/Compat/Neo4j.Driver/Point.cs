using System.Globalization;

namespace Neo4j.Driver;

/// <summary>A point in two or three dimensions: Cypher's <c>POINT</c>.</summary>
public sealed class Point : IEquatable<Point>
{
    /// <summary>A point in two dimensions.</summary>
    /// <param name="srId">The coordinate system: 7203 for Cartesian, 4326 for WGS 84.</param>
    /// <param name="x">The first coordinate, or longitude.</param>
    /// <param name="y">The second coordinate, or latitude.</param>
    public Point(int srId, double x, double y) : this(srId, x, y, double.NaN)
    {
    }

    /// <summary>A point in three dimensions.</summary>
    /// <param name="srId">The coordinate system: 9157 for Cartesian, 4979 for WGS 84.</param>
    /// <param name="x">The first coordinate, or longitude.</param>
    /// <param name="y">The second coordinate, or latitude.</param>
    /// <param name="z">The third coordinate, or height.</param>
    public Point(int srId, double x, double y, double z) => (SrId, X, Y, Z) = (srId, x, y, z);

    /// <summary>The coordinate system.</summary>
    public int SrId { get; }

    /// <summary>The first coordinate, or longitude.</summary>
    public double X { get; }

    /// <summary>The second coordinate, or latitude.</summary>
    public double Y { get; }

    /// <summary>The third coordinate, or height; NaN in two dimensions.</summary>
    public double Z { get; }

    /// <inheritdoc/>
    public bool Equals(Point? other) =>
        other is not null && SrId == other.SrId && X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Point);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SrId, X, Y, Z);

    /// <summary>Coordinate system and coordinates.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"Point{{srId={SrId}, x={X}, y={Y}{(double.IsNaN(Z) ? "" : string.Create(CultureInfo.InvariantCulture, $", z={Z}"))}}}");
}
