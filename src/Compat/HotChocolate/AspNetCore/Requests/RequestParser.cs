using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Requests;

/// <summary>Reads the parameters of a request from JSON (GraphQL over HTTP, "Request Parameters" and "Persisted Documents").</summary>
internal static class RequestParser
{
    /// <summary>Larger than any document that people or programs write; it is refused before it is copied.</summary>
    public const int MaxDocumentSize = 1024 * 1024;

    /// <summary>How many values variables may hold, like the number of nodes that bounds a document.</summary>
    public const int MaxValues = 50_000;

    private const string Sha256Prefix = "sha256:";

    /// <summary>Nothing that a client needs nests deeper; what does is refused while it is read.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads the JSON body of a POST request.</summary>
    /// <exception cref="RequestException">The body is not JSON, or a parameter has another type than the protocol gives it.</exception>
    public static GraphQLRequest Parse(in ReadOnlySequence<byte> body)
        => Parse(new Utf8JsonReader(body, Options));

    /// <summary>Reads the payload of a <c>subscribe</c> message.</summary>
    /// <exception cref="RequestException">As for a body.</exception>
    public static GraphQLRequest Parse(ReadOnlySpan<byte> payload)
        => Parse(new Utf8JsonReader(payload, Options));

    /// <summary>Reads the parameters of a GET request.</summary>
    /// <exception cref="RequestException">A parameter that must be JSON is not.</exception>
    public static GraphQLRequest Parse(IQueryCollection query)
    {
        var request = new GraphQLRequest();
        try
        {
            if (query.TryGetValue("query", out var document) && !string.IsNullOrEmpty(document))
                request.Document = Encoding.UTF8.GetBytes(document.ToString());
            if (query.TryGetValue("operationName", out var operationName) && !string.IsNullOrEmpty(operationName))
                request.OperationName = operationName;
            if (query.TryGetValue("documentId", out var id) || query.TryGetValue("id", out id))
                request.DocumentId = WithoutPrefix(id);
            if (query.TryGetValue("variables", out var variables) && !string.IsNullOrEmpty(variables))
                request.Variables = ParseObject("variables", variables.ToString());
            if (query.TryGetValue("extensions", out var extensions) && !string.IsNullOrEmpty(extensions))
                request.Extensions = ParseObject("extensions", extensions.ToString());
            return Complete(request);
        }
        catch
        {
            request.Dispose();
            throw;
        }
    }

    private static GraphQLRequest Parse(Utf8JsonReader reader)
    {
        var request = new GraphQLRequest();
        try
        {
            ReadParameters(ref reader, request);
            return Complete(request);
        }
        catch (JsonException exception)
        {
            request.Dispose();
            throw Malformed(exception);
        }
        catch (InvalidOperationException)
        {
            // The reader found a string that is not UTF-8, or half of a surrogate pair.
            request.Dispose();
            throw new RequestException(
                StatusCodes.Status400BadRequest, ErrorCodes.RequestSyntax, "The request holds a string that is not valid Unicode.");
        }
        catch
        {
            request.Dispose();
            throw;
        }
    }

    private static void ReadParameters(ref Utf8JsonReader reader, GraphQLRequest request)
    {
        if (!reader.Read())
            throw Syntax("The request is empty; expected a JSON object with the property \"query\".");
        if (reader.TokenType == JsonTokenType.StartArray)
            throw Invalid("The request is a JSON array, but this server executes one operation per request: send a JSON object.");
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Invalid("The request must be a JSON object with the property \"query\".");

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("query"u8))
                request.Document = ReadDocument(ref reader);
            else if (reader.ValueTextEquals("variables"u8))
                request.Variables = ReadObject(ref reader, "variables");
            else if (reader.ValueTextEquals("operationName"u8))
                request.OperationName = ReadString(ref reader, "operationName");
            else if (reader.ValueTextEquals("extensions"u8))
                request.Extensions = ReadObject(ref reader, "extensions");
            else if (reader.ValueTextEquals("documentId"u8))
                request.DocumentId = WithoutPrefix(ReadString(ref reader, "documentId"));
            else if (reader.ValueTextEquals("id"u8))
                request.DocumentId ??= WithoutPrefix(ReadString(ref reader, "id"));
            else
                reader.Skip();
        }

        // Whatever follows the object is an error too.
        reader.Read();
    }

    private static byte[]? ReadDocument(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
            throw Invalid("The parameter \"query\" must be a string.");

        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaxDocumentSize)
        {
            throw new RequestException(
                StatusCodes.Status413PayloadTooLarge,
                ErrorCodes.MaxRequestSize,
                $"The document is larger than {MaxDocumentSize:N0} bytes: send values as variables.");
        }

        if (!reader.ValueIsEscaped)
        {
            // GetString would check the encoding; so must the shorter way.
            var plain = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray();
            return System.Text.Unicode.Utf8.IsValid(plain)
                ? plain
                : throw Syntax("The parameter \"query\" is not valid UTF-8.");
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            var written = reader.CopyString(buffer);
            return buffer.AsSpan(0, written).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string? ReadString(ref Utf8JsonReader reader, string parameter)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString() is { Length: > 0 } value ? value : null,
            _ => throw Invalid($"The parameter \"{parameter}\" must be a string."),
        };
    }

    private static JsonDocument? ReadObject(ref Utf8JsonReader reader, string parameter)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.StartObject => ReadValues(ref reader, parameter),
            _ => throw Invalid($"The parameter \"{parameter}\" must be a JSON object."),
        };
    }

    private static JsonDocument ReadValues(ref Utf8JsonReader reader, string parameter)
    {
        // Counting costs little; what is made of each value costs more.
        var ahead = reader;
        var count = 0;
        while (ahead.Read() && ahead.CurrentDepth > reader.CurrentDepth)
        {
            if (ahead.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject) && ++count > MaxValues)
                throw Invalid($"The parameter \"{parameter}\" holds more than {MaxValues:N0} values.");
        }

        return JsonDocument.ParseValue(ref reader);
    }

    private static JsonDocument? ParseObject(string parameter, string json)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Options.MaxDepth });
        }
        catch (JsonException exception)
        {
            throw Syntax($"The parameter \"{parameter}\" is not valid JSON: {exception.Message}");
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return document;

        var isNull = document.RootElement.ValueKind == JsonValueKind.Null;
        document.Dispose();
        return isNull ? null : throw Invalid($"The parameter \"{parameter}\" must be a JSON object.");
    }

    private static GraphQLRequest Complete(GraphQLRequest request)
    {
        if (request.Document is null)
            request.DocumentId ??= PersistedQueryHash(request.Extensions);
        if (request.Document is null && request.DocumentId is null)
        {
            throw new RequestException(
                StatusCodes.Status400BadRequest,
                ErrorCodes.QueryAndIdMissing,
                "The request has neither a \"query\" nor the \"documentId\" of a persisted document.");
        }

        return request;
    }

    /// <summary>Apollo's clients name a persisted document in <c>extensions.persistedQuery.sha256Hash</c>.</summary>
    private static string? PersistedQueryHash(JsonDocument? extensions)
        => extensions is not null
            && extensions.RootElement.TryGetProperty("persistedQuery", out var query)
            && query.ValueKind == JsonValueKind.Object
            && query.TryGetProperty("sha256Hash", out var hash)
            && hash.ValueKind == JsonValueKind.String
                ? hash.GetString()
                : null;

    private static string? WithoutPrefix(string? id)
        => string.IsNullOrEmpty(id) ? null : id.StartsWith(Sha256Prefix, StringComparison.Ordinal) ? id[Sha256Prefix.Length..] : id;

    private static RequestException Malformed(JsonException exception)
        => Syntax($"The request is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} of it).");

    private static RequestException Syntax(string message)
        => new(StatusCodes.Status400BadRequest, ErrorCodes.RequestSyntax, message);

    private static RequestException Invalid(string message)
        => new(StatusCodes.Status400BadRequest, ErrorCodes.RequestInvalid, message);
}
