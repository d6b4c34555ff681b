namespace GraphService.Domain;

/// <summary>What kind of organization it is.</summary>
public enum OrganizationKind
{
    /// <summary>Something else, or not known.</summary>
    Other,

    /// <summary>A university, college or school.</summary>
    University,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A research institute, agency or hospital.</summary>
    Institute,
}
