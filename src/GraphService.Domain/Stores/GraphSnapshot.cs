namespace GraphService.Domain;

/// <summary>A whole graph at one moment, as stores hold it. Lists are in no particular order and ids are unique in each.</summary>
public sealed record GraphSnapshot
{
    /// <summary>The graph without anything.</summary>
    public static GraphSnapshot Empty { get; } = new();

    /// <summary>Documents.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>People.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Papers.</summary>
    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>Organizations.</summary>
    public IReadOnlyList<Organization> Organizations { get; init; } = [];

    /// <summary>Labs.</summary>
    public IReadOnlyList<Lab> Labs { get; init; } = [];

    /// <summary>Who wrote which paper.</summary>
    public IReadOnlyList<Authorship> Authorships { get; init; } = [];

    /// <summary>Who was advised by whom.</summary>
    public IReadOnlyList<Advisorship> Advisorships { get; init; } = [];

    /// <summary>Who works or worked where.</summary>
    public IReadOnlyList<Employment> Employments { get; init; } = [];

    /// <summary>Who studied where.</summary>
    public IReadOnlyList<Education> Educations { get; init; } = [];

    /// <summary>Who is or was a member of which lab.</summary>
    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    /// <summary>Collaborations stated in prose.</summary>
    public IReadOnlyList<Collaboration> Collaborations { get; init; } = [];

    /// <summary>Merged ids.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];
}
