namespace Neo4j.Driver;

/// <summary>The root of Cypher's dates, times and durations. Immutable, with nanoseconds.</summary>
public abstract class TemporalValue
{
    private protected TemporalValue()
    {
    }
}
