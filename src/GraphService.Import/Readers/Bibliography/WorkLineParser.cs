using System.Buffers;
using System.Text.Json;
using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Text;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>One line of JSON to a paper. Strings that repeat (venues) are kept once.</summary>
internal sealed class WorkLineParser
{
    private const int MostVenues = 20_000;

    private readonly List<AuthorClaim> _authors = [];
    private readonly Dictionary<string, string> _venues = new(StringComparer.Ordinal);

    /// <summary>The work of a line; null for an empty line.</summary>
    public WorkLine? Read(ReadOnlySequence<byte> line, int number)
    {
        if (line.IsSingleSegment) return Read(line.FirstSpan, number);
        var rented = ArrayPool<byte>.Shared.Rent((int)line.Length);
        try
        {
            line.CopyTo(rented);
            return Read(rented.AsSpan(0, (int)line.Length), number);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>The work of a line; null for an empty line.</summary>
    public WorkLine? Read(ReadOnlySpan<byte> line, int number)
    {
        line = line.Trim(" \t\r"u8);
        if (number == 1 && line.StartsWith("\uFEFF"u8)) line = line[3..];
        if (line.IsEmpty) return null;
        try
        {
            return ReadObject(line, number);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: bytes in a string that are no UTF-8.
            return Bad(number, $"The line is not JSON that can be read ({FirstSentence(problem.Message)}).");
        }
    }

    private WorkLine ReadObject(ReadOnlySpan<byte> line, int number)
    {
        var json = new Utf8JsonReader(line);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return Bad(number, "Expected an object, {\"title\": …, \"authors\": […]}.");
        string? id = null, title = null, venue = null, doi = null, arxiv = null, url = null;
        int? year = null;
        _authors.Clear();
        var truncated = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("title"u8)) title = Text(ref json);
            else if (json.ValueTextEquals("authors"u8)) ReadAuthors(ref json, ref truncated);
            else if (json.ValueTextEquals("id"u8)) id = Text(ref json);
            else if (json.ValueTextEquals("venue"u8)) venue = Text(ref json);
            else if (json.ValueTextEquals("year"u8)) year = Year(ref json);
            else if (json.ValueTextEquals("doi"u8)) doi = Text(ref json);
            else if (json.ValueTextEquals("arxiv"u8)) arxiv = Text(ref json);
            else if (json.ValueTextEquals("url"u8)) url = Text(ref json);
            else Skip(ref json);
        }

        while (json.Read()) ; // what follows the object must be nothing
        if (title is null || title.AsSpan().TrimEnd('.').IsWhiteSpace()) return Bad(number, "The work has no \"title\".");
        title = title.TrimEnd('.', ' ');
        arxiv = arxiv is not null ? WorkIdentifiers.BareArxiv(arxiv)
            : id?.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase) == true ? ArxivOfId(id) : WorkIdentifiers.Arxiv(url);
        doi = doi is null ? null : WorkIdentifiers.Doi(doi);
        var paper = new PaperClaim(
            title, [.. _authors], truncated, Shared(venue), year, arxiv, doi, url, [WorkEvidence.At(LineRange.At(number), title)]);
        return new WorkLine(number, id, paper, null);
    }

    private void ReadAuthors(ref Utf8JsonReader json, ref bool truncated)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray)
        {
            SkipValue(ref json);
            return;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var name = json.TokenType == JsonTokenType.StartObject ? ReadAuthorObject(ref json) : json.TokenType == JsonTokenType.String ? Clean(json.GetString()) : null;
            if (json.TokenType == JsonTokenType.StartArray) json.Skip();
            if (name is "et al." or "et al" or "others" or "…" or "...") truncated = true;
            else if (!string.IsNullOrEmpty(name)) _authors.Add(new AuthorClaim(name));
        }
    }

    // {"name": …}, as several services give authors.
    private static string? ReadAuthorObject(ref Utf8JsonReader json)
    {
        string? name = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("name"u8)) name = Text(ref json);
            else Skip(ref json);
        }

        return name;
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String && Clean(json.GetString()) is { Length: > 0 } text) return text;
        SkipValue(ref json);
        return null;
    }

    private static int? Year(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var year)) return Plausible(year);
        if (json.TokenType == JsonTokenType.String && json.GetString() is { Length: >= 4 } text && int.TryParse(text.AsSpan(0, 4), out year)) return Plausible(year);
        SkipValue(ref json);
        return null;
    }

    private static int? Plausible(int year) => year is >= 1000 and <= 2999 ? year : null;

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    private static void SkipValue(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) json.Skip();
    }

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        if (!System.Text.Ascii.IsValid(text)) text = TextRepair.Repair(text);
        return text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text.Trim() : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? ArxivOfId(string id) => WorkIdentifiers.BareArxiv(id["arxiv:".Length..]);

    private string? Shared(string? venue)
    {
        if (venue is null) return null;
        if (_venues.TryGetValue(venue, out var kept)) return kept;
        if (_venues.Count < MostVenues) _venues.Add(venue, venue);
        return venue;
    }

    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.');

    private static WorkLine Bad(int line, string message) => new(line, null, null, new Problem("json-line", line, message));
}
