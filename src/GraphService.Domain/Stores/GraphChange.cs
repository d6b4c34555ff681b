namespace GraphService.Domain;

/// <summary>All that one import changes, written in one transaction.</summary>
public sealed record GraphChange
{
    /// <summary>Documents, with their claims.</summary>
    public ListChange<StoredSource> Sources { get; init; } = ListChange<StoredSource>.None;

    /// <summary>People.</summary>
    public ListChange<Person> People { get; init; } = ListChange<Person>.None;

    /// <summary>Papers.</summary>
    public ListChange<Paper> Papers { get; init; } = ListChange<Paper>.None;

    /// <summary>Organizations.</summary>
    public ListChange<Organization> Organizations { get; init; } = ListChange<Organization>.None;

    /// <summary>Labs.</summary>
    public ListChange<Lab> Labs { get; init; } = ListChange<Lab>.None;

    /// <summary>Authorships.</summary>
    public ListChange<Authorship> Authorships { get; init; } = ListChange<Authorship>.None;

    /// <summary>Advisorships.</summary>
    public ListChange<Advisorship> Advisorships { get; init; } = ListChange<Advisorship>.None;

    /// <summary>Employments.</summary>
    public ListChange<Employment> Employments { get; init; } = ListChange<Employment>.None;

    /// <summary>Educations.</summary>
    public ListChange<Education> Educations { get; init; } = ListChange<Education>.None;

    /// <summary>Memberships.</summary>
    public ListChange<Membership> Memberships { get; init; } = ListChange<Membership>.None;

    /// <summary>Collaborations.</summary>
    public ListChange<Collaboration> Collaborations { get; init; } = ListChange<Collaboration>.None;

    /// <summary>Redirects, by <see cref="Redirect.From"/>.</summary>
    public ListChange<Redirect> Redirects { get; init; } = ListChange<Redirect>.None;

    /// <summary>
    /// Names what the graph follows from after this change, besides its documents: rules and settings. Opaque to stores, which keep
    /// it until the next write; null when it shall not be relied on.
    /// </summary>
    public string? Basis { get; init; }

    /// <summary>Whether there is nothing to write but perhaps a <see cref="Basis"/>.</summary>
    public bool IsEmpty =>
        Sources.IsEmpty && People.IsEmpty && Papers.IsEmpty && Organizations.IsEmpty && Labs.IsEmpty
        && Authorships.IsEmpty && Advisorships.IsEmpty && Employments.IsEmpty && Educations.IsEmpty
        && Memberships.IsEmpty && Collaborations.IsEmpty && Redirects.IsEmpty;

    /// <summary>Whether there is nothing to write at all.</summary>
    public bool WritesNothing => IsEmpty && Basis is null;

    /// <summary>The change that makes <paramref name="after"/> of <paramref name="before"/>.</summary>
    /// <param name="before">The graph as stored.</param>
    /// <param name="after">The graph as it shall be.</param>
    /// <param name="sources">Documents that are new or were read anew, with their claims, and the ids of those that are gone.</param>
    public static GraphChange Between(GraphSnapshot before, GraphSnapshot after, ListChange<StoredSource> sources) => new()
    {
        Sources = sources,
        People = ListChange<Person>.Between(before.People, after.People, p => p.Id.Value),
        Papers = ListChange<Paper>.Between(before.Papers, after.Papers, p => p.Id.Value),
        Organizations = ListChange<Organization>.Between(before.Organizations, after.Organizations, o => o.Id.Value),
        Labs = ListChange<Lab>.Between(before.Labs, after.Labs, l => l.Id.Value),
        Authorships = ListChange<Authorship>.Between(before.Authorships, after.Authorships, f => f.Id),
        Advisorships = ListChange<Advisorship>.Between(before.Advisorships, after.Advisorships, f => f.Id),
        Employments = ListChange<Employment>.Between(before.Employments, after.Employments, f => f.Id),
        Educations = ListChange<Education>.Between(before.Educations, after.Educations, f => f.Id),
        Memberships = ListChange<Membership>.Between(before.Memberships, after.Memberships, f => f.Id),
        Collaborations = ListChange<Collaboration>.Between(before.Collaborations, after.Collaborations, f => f.Id),
        Redirects = ListChange<Redirect>.Between(before.Redirects, after.Redirects, r => r.From),
    };
}
