using System.Text;

namespace HotChocolate;

/// <summary>A position in a response: field names and list indexes from the root. Immutable.</summary>
public abstract class Path : IEquatable<Path>
{
    private protected Path(Path? parent)
    {
        Parent = parent!;
        Length = parent is null ? 0 : parent.Length + 1;
    }

    /// <summary>The empty path.</summary>
    public static Path Root { get; } = new RootPathSegment();

    /// <summary>The path without its last segment; the root's is null.</summary>
    public Path Parent { get; }

    /// <summary>The number of segments.</summary>
    public int Length { get; }

    /// <summary>Whether this is the empty path.</summary>
    public bool IsRoot => Length == 0;

    /// <summary>Returns this path with a list index after it.</summary>
    /// <param name="index">The index, from 0.</param>
    public IndexerPathSegment Append(int index) => new(this, index);

    /// <summary>Returns this path with a response name after it.</summary>
    /// <param name="name">The name.</param>
    public NamePathSegment Append(string name) => new(this, name);

    /// <summary>Returns the segments from the root: a string for a name, an int for an index.</summary>
    public IReadOnlyList<object> ToList()
    {
        var list = new object[Length];
        var path = this;

        for (var i = Length - 1; i >= 0; i--)
        {
            list[i] = path is IndexerPathSegment indexer ? indexer.Index : ((NamePathSegment)path).Name;
            path = path.Parent;
        }

        return list;
    }

    /// <summary>Returns the path as <c>/people[3]/name</c>.</summary>
    public string Print()
    {
        if (IsRoot)
            return "/";

        var text = new StringBuilder();

        foreach (var segment in ToList())
            text.Append(segment is int index ? $"[{index}]" : $"/{segment}");

        return text.ToString();
    }

    /// <inheritdoc />
    public override string ToString() => Print();

    /// <inheritdoc />
    public bool Equals(Path? other) => other is not null && Length == other.Length && ToList().SequenceEqual(other.ToList());

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Path);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();

        foreach (var segment in ToList())
            hash.Add(segment);

        return hash.ToHashCode();
    }

    private sealed class RootPathSegment() : Path(null);
}
