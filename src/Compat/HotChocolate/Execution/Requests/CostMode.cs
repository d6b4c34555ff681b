namespace HotChocolate.Execution;

/// <summary>What a request wants to know of its cost.</summary>
internal enum CostMode
{
    /// <summary>Limits are enforced; the answer does not tell.</summary>
    Enforce,

    /// <summary>Limits are enforced; the answer reports the cost.</summary>
    Report,

    /// <summary>The cost is answered and nothing is executed.</summary>
    ValidateOnly,
}
