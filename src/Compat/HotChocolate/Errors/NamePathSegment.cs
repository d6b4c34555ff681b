namespace HotChocolate;

/// <summary>A path that ends with a response name.</summary>
public sealed class NamePathSegment : Path
{
    internal NamePathSegment(Path parent, string name)
        : base(parent)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The name.</summary>
    public string Name { get; }
}
