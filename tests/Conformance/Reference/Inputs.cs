using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace GraphService.Conformance.Reference;

/// <summary>What to look for.</summary>
public sealed class Filter
{
    /// <summary>The text that a name contains.</summary>
    public string? Text { get; set; }

    [DefaultValue(10)]
    public int Limit { get; set; }

    public required Color[] Colors { get; set; }

    public IReadOnlyList<Filter>? Any { get; set; }

    [GraphQLDeprecated("Use `text`.")]
    public double? Weight { get; set; }
}

/// <summary>One way to name an animal.</summary>
[OneOf]
public sealed class Lookup
{
    [ID]
    public string? Id { get; set; }

    public string? Name { get; set; }

    public Filter? Filter { get; set; }
}
