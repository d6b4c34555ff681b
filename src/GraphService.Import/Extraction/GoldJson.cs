using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Import.Claims;

namespace GraphService.Import.Extraction;

/// <summary>Claims in the form of the gold labels, so that an extraction and a labelled file can be compared side by side.</summary>
public static class GoldJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the claims of a document.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="document">The document's file name.</param>
    /// <param name="claims">Its claims.</param>
    public static void Write(Stream stream, string document, DocumentClaims claims)
    {
        using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartObject();
        json.WriteString("document", document);
        json.WriteStartObject("person");
        json.WriteString("name", claims.Subject.Name);
        Strings(json, "aliases", claims.Subject.Aliases);
        json.WriteEndObject();
        Papers(json, claims.Papers);
        Positions(json, claims);
        Strings(json, "labs", claims.Labs.Select(lab => lab.Name));
        Strings(json, "collaborators", claims.Collaborators.Select(person => person.Name));
        json.WriteEndObject();
    }

    private static void Papers(Utf8JsonWriter json, IReadOnlyList<PaperClaim> papers)
    {
        json.WriteStartArray("papers");
        foreach (var paper in papers)
        {
            json.WriteStartObject();
            json.WriteString("title", paper.Title);
            Strings(json, "authors", paper.Authors.Select(author => author.Name));
            json.WriteBoolean("truncated", paper.Truncated);
            json.WriteString("venue", paper.Venue);
            if (paper.Year is { } year) json.WriteNumber("year", year);
            else json.WriteNull("year");
            json.WriteString("arxiv", paper.Arxiv);
            json.WriteString("doi", paper.Doi);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Positions(Utf8JsonWriter json, DocumentClaims claims)
    {
        json.WriteStartArray("advisors");
        foreach (var advisor in claims.Advisors)
            Object(json, ("name", advisor.Name), ("kind", advisor.Kind.ToString().ToLowerInvariant()), ("at", advisor.At));
        json.WriteEndArray();
        json.WriteStartArray("employers");
        foreach (var job in claims.Employers)
            Object(json, ("organization", job.Organization), ("unit", job.Unit), ("role", job.Role), ("start", job.Start), ("end", job.End));
        json.WriteEndArray();
        json.WriteStartArray("education");
        foreach (var study in claims.Education)
            Object(json, ("institution", study.Institution), ("degree", study.Degree), ("field", study.Field), ("start", study.Start), ("end", study.End));
        json.WriteEndArray();
    }

    private static void Object(Utf8JsonWriter json, params ReadOnlySpan<(string Key, string? Value)> fields)
    {
        json.WriteStartObject();
        foreach (var (key, value) in fields) json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
