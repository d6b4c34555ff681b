namespace GraphService.Domain;

/// <summary>Which way a lineage goes.</summary>
public enum LineageDirection
{
    /// <summary>To advisors and their advisors.</summary>
    Up,

    /// <summary>To advisees and their advisees.</summary>
    Down,
}
