using GraphService.Import.Claims;

namespace GraphService.Import.Importing;

/// <summary>Says in the evidence of claims in which file of a profile folder they were read.</summary>
internal static class ClaimsOfFile
{
    public static DocumentClaims Of(string file, DocumentClaims claims) => new(
        claims.Subject with { Evidence = In(file, claims.Subject.Evidence) },
        [.. claims.Papers.Select(paper => paper with { Evidence = In(file, paper.Evidence) })],
        [.. claims.Advisors.Select(advisor => advisor with { Evidence = In(file, advisor.Evidence) })],
        [.. claims.Employers.Select(employer => employer with { Evidence = In(file, employer.Evidence) })],
        [.. claims.Education.Select(education => education with { Evidence = In(file, education.Evidence) })],
        [.. claims.Labs.Select(lab => lab with { Evidence = In(file, lab.Evidence) })],
        [.. claims.Collaborators.Select(collaborator => collaborator with { Evidence = In(file, collaborator.Evidence) })],
        [.. claims.Unread.Select(unread => unread with { File = file })]);

    private static Evidence[] In(string file, IReadOnlyList<Evidence> evidence) => [.. evidence.Select(e => e with { File = file })];
}
