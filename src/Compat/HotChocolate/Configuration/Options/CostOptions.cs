namespace HotChocolate.CostAnalysis;

/// <summary>How expensive an operation may be.</summary>
public sealed class CostOptions
{
    /// <summary>The highest field cost: what resolvers do.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The highest type cost: how many objects are answered.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether operations over a limit are refused.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Whether fields and lists without annotations get default weights.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>The default weight of a field with an asynchronous resolver.</summary>
    public double? DefaultResolverCost { get; set; } = 10.0;
}
