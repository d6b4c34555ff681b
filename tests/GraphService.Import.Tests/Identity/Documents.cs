using System.Text.Json;
using GraphService.Domain;
using GraphService.Import.Claims;
using GraphService.Import.Identity;
using Evidence = GraphService.Import.Claims.Evidence;

namespace GraphService.Import.Tests.Identity;

/// <summary>Makes documents with claims.</summary>
internal static class Documents
{
    public static DocumentWithClaims Of(string path, DocumentClaims claims, string format = "markdown") => new(
        new(new(ContentKey.Of(SourceId.Prefix, path)), path, format, DateTimeOffset.UnixEpoch, "test"), claims);

    public static DocumentWithClaims Profile(string path, string? name, params PaperClaim[] papers) =>
        Of(path, DocumentClaims.Empty with { Subject = SubjectClaim.Unknown with { Name = name }, Papers = papers });

    public static PaperClaim Paper(string title, params string[] authors) =>
        new(title, [.. authors.Select(a => new AuthorClaim(a))], false, null, null, null, null, null, []);

    /// <summary>What the labels of <c>../shared/eval</c> state, as if it had been extracted without a mistake.</summary>
    public static DocumentWithClaims OfLabels(string path)
    {
        var label = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        var person = label.GetProperty("person");
        Evidence[] at = [new(1, 1, "", 1)];
        var claims = new DocumentClaims(
            SubjectClaim.Unknown with { Name = Text(person, "name"), Aliases = Strings(person, "aliases") },
            [.. Items("papers").Select(p => new PaperClaim(
                Text(p, "title")!, [.. Strings(p, "authors").Select(a => new AuthorClaim(a))], p.GetProperty("truncated").GetBoolean(),
                Text(p, "venue"), p.GetProperty("year").ValueKind == JsonValueKind.Number ? p.GetProperty("year").GetInt32() : null,
                Text(p, "arxiv"), Text(p, "doi"), null, at))],
            [.. Items("advisors").Select(a => new AdvisorClaim(Text(a, "name")!, Enum.Parse<AdvisorKind>(Text(a, "kind")!, true), Text(a, "at"), null, null, at))],
            [.. Items("employers").Select(e => new EmployerClaim(Text(e, "organization")!, Text(e, "unit"), Text(e, "role"), Text(e, "start"), Text(e, "end"), at))],
            [.. Items("education").Select(e => new EducationClaim(Text(e, "institution")!, Text(e, "degree"), Text(e, "field"), Text(e, "start"), Text(e, "end"), at))],
            [.. Strings(label, "labs").Select(l => new LabClaim(l, null, at))],
            [.. Strings(label, "collaborators").Select(c => new CollaboratorClaim(c, at))],
            []);
        return Of(Text(label, "document")!, claims, "text");

        IEnumerable<JsonElement> Items(string name) => label.GetProperty(name).EnumerateArray();
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> Strings(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
