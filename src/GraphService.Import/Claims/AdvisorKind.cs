namespace GraphService.Import.Claims;

/// <summary>What somebody was the subject's advisor for.</summary>
public enum AdvisorKind
{
    /// <summary>None of the others, or not said.</summary>
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

    /// <summary>A research position or project that is none of the others.</summary>
    Research,
}
