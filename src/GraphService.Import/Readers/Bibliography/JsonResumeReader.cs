using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>Reads JSON Résumé (jsonresume.org): name, profiles, work, education and publications.</summary>
public sealed class JsonResumeReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.JsonResume;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        try
        {
            var root = LocatedJson.Parse(source.Text);
            var claims = DocumentClaims.Empty with
            {
                Subject = Subject(root),
                Employers = [.. root.List("work").Select(Employer).OfType<EmployerClaim>()],
                Education = [.. root.List("education").Select(Education).OfType<EducationClaim>()],
                Papers = [.. root.List("publications").Select(Paper).OfType<PaperClaim>()],
            };
            return new ReadResult(ProfileDocument.Empty(Format), claims, []);
        }
        catch (Exception problem) when (JsonProblem.IsExpected(problem))
        {
            return new ReadResult(ProfileDocument.Empty(Format), null, [JsonProblem.Of(problem)]);
        }
    }

    private static SubjectClaim Subject(LocatedJson root)
    {
        if (!root.Members.TryGetValue("basics", out var basics) || basics.Member("name") is not { } name) return SubjectClaim.Unknown;
        var line = basics.Members["name"].Range;
        var addresses = basics.List("profiles").Select(profile => profile.Member("url")).Prepend(basics.Member("url", "website")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var orcid = addresses.Select(address => Extraction.Publications.Identifiers.Orcid(address)).FirstOrDefault(found => found is not null);
        return new SubjectClaim(name, [], orcid, [.. addresses.Take(1).Where(_ => basics.Member("url", "website") is not null)], [WorkEvidence.At(line, name)]);
    }

    private static EmployerClaim? Employer(LocatedJson work)
    {
        if (work.Member("name", "company", "organization") is not { } organization) return null;
        var role = work.Member("position");
        var start = Date(work.Member("startDate"));
        // The schema leaves the end of a running position out.
        var end = Date(work.Member("endDate")) ?? (start is null ? null : "present");
        return new EmployerClaim(organization, null, role, start, end, [WorkEvidence.At(work.Range, Words(role, organization, Span(start, end)))]);
    }

    private static EducationClaim? Education(LocatedJson study)
    {
        if (study.Member("institution") is not { } institution) return null;
        var (degree, field) = (study.Member("studyType"), study.Member("area"));
        var (start, end) = (Date(study.Member("startDate")), Date(study.Member("endDate")));
        return new EducationClaim(institution, degree, field, start, end, [WorkEvidence.At(study.Range, Words(degree, field, institution, Span(start, end)))]);
    }

    private static PaperClaim? Paper(LocatedJson publication)
    {
        if (publication.Member("name", "title")?.TrimEnd('.', ' ') is not { Length: > 0 } title) return null;
        var venue = publication.Member("publisher", "journal");
        var url = publication.Member("url", "website");
        var year = Date(publication.Member("releaseDate", "date")) is { } date && int.TryParse(date.AsSpan(0, 4), out var number) ? number : default(int?);
        var authors = publication.List("authors").Select(author => author.Text ?? author.Member("name")).OfType<string>().Select(name => new AuthorClaim(name)).ToList();
        return new PaperClaim(title, authors, false, venue, year, WorkIdentifiers.Arxiv(url), WorkIdentifiers.Doi(url), url, [WorkEvidence.At(publication.Range, Words(title, venue, year?.ToString()))]);
    }

    // 2019, 2019-05 or 2019-05-17, of which the day is left out; "present" where somebody wrote it.
    private static string? Date(string? text)
    {
        if (text is null) return null;
        if (text.Equals("present", StringComparison.OrdinalIgnoreCase) || text.Equals("now", StringComparison.OrdinalIgnoreCase)) return "present";
        if (text.Length < 4 || text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9')) return null;
        var month = text.Length >= 7 && text[4] == '-' && int.TryParse(text.AsSpan(5, 2), out var number) && number is >= 1 and <= 12;
        return month ? text[..7] : text[..4];
    }

    private static string? Span(string? start, string? end) => start is null ? end : end is null || end == start ? start : $"{start} – {end}";

    private static string Words(params ReadOnlySpan<string?> parts)
    {
        var words = new List<string>();
        foreach (var part in parts)
            if (!string.IsNullOrEmpty(part)) words.Add(part);
        return string.Join(", ", words);
    }
}
