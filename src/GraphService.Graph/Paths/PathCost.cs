namespace GraphService.Graph;

/// <summary>Compares costs of paths in billionths, so that sums which differ only by the order of adding are equal.</summary>
internal static class PathCost
{
    private const double Unit = 1e-9;
    private const int StepBits = 8;
    private const int MaxSteps = (1 << StepBits) - 1;

    public static bool Same(double a, double b) => Math.Abs(a - b) <= Unit;

    /// <summary>Whether the first is greater by more than rounding.</summary>
    public static bool Exceeds(double a, double b) => a > b + Unit;

    /// <summary>By cost, then by steps.</summary>
    public static long Priority(double cost, int steps) => ((long)Math.Round(cost / Unit) << StepBits) | (uint)Math.Min(steps, MaxSteps);
}
