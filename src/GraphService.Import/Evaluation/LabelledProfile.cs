using System.Text.Json;
using GraphService.Import.Claims;

namespace GraphService.Import.Evaluation;

/// <summary>The facts of one document as the gold labels state them, or an extraction in the same form.</summary>
/// <param name="Document">The document's file name.</param>
/// <param name="Name">The subject's name, or null.</param>
/// <param name="Papers">Papers.</param>
/// <param name="Advisors">Names of advisors, as often as they are stated.</param>
/// <param name="Employers">Positions.</param>
/// <param name="Education">Degrees.</param>
/// <param name="Labs">Named groups.</param>
/// <param name="Collaborators">Names of collaborators.</param>
public sealed record LabelledProfile(
    string Document,
    string? Name,
    IReadOnlyList<LabelledPaper> Papers,
    IReadOnlyList<string> Advisors,
    IReadOnlyList<LabelledPosition> Employers,
    IReadOnlyList<LabelledPosition> Education,
    IReadOnlyList<string> Labs,
    IReadOnlyList<string> Collaborators)
{
    /// <summary>Reads a file of labels; null when it holds something else, such as a list of identities.</summary>
    /// <exception cref="JsonException">The file is not JSON.</exception>
    public static LabelledProfile? Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("papers", out _)) return null;
        return new LabelledProfile(
            Text(root, "document") ?? Path.GetFileName(path),
            root.TryGetProperty("person", out var person) && person.ValueKind == JsonValueKind.Object ? Text(person, "name") : null,
            [.. Items(root, "papers").Select(Paper)],
            [.. Items(root, "advisors").Select(item => Text(item, "name")).OfType<string>()],
            [.. Items(root, "employers").Select(item => Position(item, "organization", "role"))],
            [.. Items(root, "education").Select(item => Position(item, "institution", "degree"))],
            [.. Strings(root, "labs")],
            [.. Strings(root, "collaborators")]);
    }

    /// <summary>An extraction in the form of the labels.</summary>
    public static LabelledProfile Of(string document, DocumentClaims claims) => new(
        document,
        claims.Subject.Name,
        [.. claims.Papers.Select(paper => new LabelledPaper(paper.Title, [.. paper.Authors.Select(author => author.Name)], paper.Venue, paper.Year, paper.Arxiv, paper.Doi))],
        [.. claims.Advisors.Select(advisor => advisor.Name)],
        [.. claims.Employers.Select(job => new LabelledPosition(job.Organization, job.Role, job.Start, job.End))],
        [.. claims.Education.Select(study => new LabelledPosition(study.Institution, study.Degree, study.Start, study.End))],
        [.. claims.Labs.Select(lab => lab.Name)],
        [.. claims.Collaborators.Select(person => person.Name)]);

    /// <summary>A profile without facts, as which a missing extraction counts.</summary>
    public static LabelledProfile Empty(string document) => Of(document, DocumentClaims.Empty);

    private static LabelledPaper Paper(JsonElement item) => new(
        Text(item, "title") ?? "", [.. Strings(item, "authors")], Text(item, "venue"),
        item.TryGetProperty("year", out var year) && year.ValueKind == JsonValueKind.Number ? year.GetInt32() : null,
        Text(item, "arxiv"), Text(item, "doi"));

    private static LabelledPosition Position(JsonElement item, string organization, string title) =>
        new(Text(item, organization) ?? "", Text(item, title), Text(item, "start"), Text(item, "end"));

    private static string? Text(JsonElement item, string key) =>
        item.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<JsonElement> Items(JsonElement item, string key) =>
        item.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static IEnumerable<string> Strings(JsonElement item, string key) =>
        Items(item, key).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!);
}
