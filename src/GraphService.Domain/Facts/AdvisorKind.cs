namespace GraphService.Domain;

/// <summary>What somebody was advised for.</summary>
public enum AdvisorKind
{
    /// <summary>Something else, or not stated.</summary>
    Other,

    /// <summary>A doctorate.</summary>
    Phd,

    /// <summary>A master's degree.</summary>
    Master,

    /// <summary>A bachelor's degree.</summary>
    Bachelor,

    /// <summary>A postdoctoral position.</summary>
    Postdoc,

    /// <summary>An internship.</summary>
    Internship,

    /// <summary>A research position.</summary>
    Research,
}
