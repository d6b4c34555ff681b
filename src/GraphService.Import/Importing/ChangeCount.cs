using GraphService.Domain;

namespace GraphService.Import.Importing;

/// <summary>How many nodes or facts of one kind an import adds, changes and removes.</summary>
/// <param name="Kind">For example <c>people</c>.</param>
/// <param name="Added">New ones.</param>
/// <param name="Changed">Known ones that say something else now.</param>
/// <param name="Removed">Those that nothing states any more.</param>
/// <param name="Total">How many there are now.</param>
public sealed record ChangeCount(string Kind, int Added, int Changed, int Removed, int Total)
{
    /// <summary>The counts of a change, kind by kind.</summary>
    /// <param name="before">The graph as stored.</param>
    /// <param name="after">The graph as it is now.</param>
    /// <param name="change">What makes one of the other.</param>
    public static IReadOnlyList<ChangeCount> Of(GraphStatistics before, GraphStatistics after, GraphChange change) =>
    [
        Count("people", before.People, after.People, change.People),
        Count("papers", before.Papers, after.Papers, change.Papers),
        Count("organizations", before.Organizations, after.Organizations, change.Organizations),
        Count("labs", before.Labs, after.Labs, change.Labs),
        Count("authorships", before.Authorships, after.Authorships, change.Authorships),
        Count("advisorships", before.Advisorships, after.Advisorships, change.Advisorships),
        Count("employments", before.Employments, after.Employments, change.Employments),
        Count("educations", before.Educations, after.Educations, change.Educations),
        Count("memberships", before.Memberships, after.Memberships, change.Memberships),
        Count("collaborations", before.Collaborations, after.Collaborations, change.Collaborations),
    ];

    private static ChangeCount Count<T>(string kind, int before, int after, ListChange<T> change)
    {
        var added = after - before + change.Removed.Count;
        return new(kind, added, change.Upserted.Count - added, change.Removed.Count, after);
    }
}
