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
    public static IReadOnlyList<ChangeCount> Of(GraphSnapshot before, GraphSnapshot after, GraphChange change) =>
    [
        Count("people", before.People.Count, after.People.Count, change.People),
        Count("papers", before.Papers.Count, after.Papers.Count, change.Papers),
        Count("organizations", before.Organizations.Count, after.Organizations.Count, change.Organizations),
        Count("labs", before.Labs.Count, after.Labs.Count, change.Labs),
        Count("authorships", before.Authorships.Count, after.Authorships.Count, change.Authorships),
        Count("advisorships", before.Advisorships.Count, after.Advisorships.Count, change.Advisorships),
        Count("employments", before.Employments.Count, after.Employments.Count, change.Employments),
        Count("educations", before.Educations.Count, after.Educations.Count, change.Educations),
        Count("memberships", before.Memberships.Count, after.Memberships.Count, change.Memberships),
        Count("collaborations", before.Collaborations.Count, after.Collaborations.Count, change.Collaborations),
    ];

    private static ChangeCount Count<T>(string kind, int before, int after, ListChange<T> change)
    {
        var added = after - before + change.Removed.Count;
        return new(kind, added, change.Upserted.Count - added, change.Removed.Count, after);
    }
}
