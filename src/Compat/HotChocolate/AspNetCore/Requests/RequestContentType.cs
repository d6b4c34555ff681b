using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore.Requests;

/// <summary>
/// The content type of a POST request: JSON in UTF-8 and nothing else. That is also what keeps other sites out, for without
/// asking first a browser sends only forms and plain text.
/// </summary>
internal static class RequestContentType
{
    private const string Json = "application/json";

    /// <exception cref="RequestException">The content type is missing or another one.</exception>
    public static void Check(string? contentType)
    {
        if (string.Equals(contentType, Json, StringComparison.OrdinalIgnoreCase))
            return;

        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase))
            throw Unsupported($"A POST request must have the content type {Json}.");
        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw Unsupported($"A POST request must be encoded in UTF-8, not {type.Charset}.");
    }

    private static RequestException Unsupported(string message)
        => new(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.RequestInvalid, message);
}
