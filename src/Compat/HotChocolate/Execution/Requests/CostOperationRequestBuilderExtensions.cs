namespace HotChocolate.Execution;

/// <summary>What a request wants to know of its cost.</summary>
public static class CostOperationRequestBuilderExtensions
{
    /// <summary>Adds the cost to the answer (<c>extensions.operationCost</c>).</summary>
    /// <param name="builder">The request's builder.</param>
    public static OperationRequestBuilder ReportCost(this OperationRequestBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.SetCostMode(CostMode.Report);
    }

    /// <summary>Answers the cost and executes nothing.</summary>
    /// <param name="builder">The request's builder.</param>
    public static OperationRequestBuilder ValidateCost(this OperationRequestBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.SetCostMode(CostMode.ValidateOnly);
    }
}
