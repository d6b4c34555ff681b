namespace GraphService.Import.Claims;

/// <summary>Everything one document states about its subject, each with its evidence. Nothing is merged across documents here.</summary>
/// <param name="Subject">The person the document is about.</param>
/// <param name="Papers">The papers it names, each once.</param>
/// <param name="Advisors">Advisors, supervisors, mentors and hosts.</param>
/// <param name="Employers">Positions.</param>
/// <param name="Education">Degrees.</param>
/// <param name="Labs">Named groups.</param>
/// <param name="Collaborators">People named in prose as collaborators.</param>
/// <param name="Unread">What looked like a fact and was not understood.</param>
public sealed record DocumentClaims(
    SubjectClaim Subject,
    IReadOnlyList<PaperClaim> Papers,
    IReadOnlyList<AdvisorClaim> Advisors,
    IReadOnlyList<EmployerClaim> Employers,
    IReadOnlyList<EducationClaim> Education,
    IReadOnlyList<LabClaim> Labs,
    IReadOnlyList<CollaboratorClaim> Collaborators,
    IReadOnlyList<UnreadLine> Unread)
{
    /// <summary>No claims.</summary>
    public static DocumentClaims Empty { get; } = new(SubjectClaim.Unknown, [], [], [], [], [], [], []);
}
