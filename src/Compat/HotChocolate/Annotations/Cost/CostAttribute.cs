namespace HotChocolate.CostAnalysis.Types;

/// <summary>Sets the weight of a field, argument, input field or type in the cost analysis.</summary>
/// <param name="weight">The weight, which may be negative.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight.</summary>
    public double Weight { get; } = weight;
}
