using HotChocolate.CostAnalysis;

namespace HotChocolate.Validation.Cost;

/// <summary>What an operation may cost at most.</summary>
/// <param name="FieldCost">What resolvers do: the weight of each field as often as it may be resolved.</param>
/// <param name="TypeCost">What is answered: the weight of each type as often as an object of it may be in the response.</param>
internal readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>The cost of what cannot be priced within bounds.</summary>
    public static OperationCost Unbounded { get; } = new(double.MaxValue, double.MaxValue);

    /// <summary>The error when a limit is exceeded, else null.</summary>
    public IError? Exceeding(CostOptions options)
    {
        if (FieldCost > options.MaxFieldCost)
            return Error("field", "fieldCost", FieldCost, "maxFieldCost", options.MaxFieldCost);
        if (TypeCost > options.MaxTypeCost)
            return Error("type", "typeCost", TypeCost, "maxTypeCost", options.MaxTypeCost);
        return null;
    }

    private static IError Error(string kind, string costKey, double cost, string limitKey, double limit) =>
        ErrorBuilder.New()
            .SetMessage($"The maximum allowed {kind} cost was exceeded.")
            .SetCode(ErrorCodes.CostExceeded)
            .SetExtension(costKey, cost)
            .SetExtension(limitKey, limit)
            .Build();
}
