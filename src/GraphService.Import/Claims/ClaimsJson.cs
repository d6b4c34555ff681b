using System.Text.Json;

namespace GraphService.Import.Claims;

/// <summary>Claims as compact JSON, the form in which the stores keep them. Equal claims give equal text.</summary>
public static class ClaimsJson
{
    /// <summary>Writes claims as one line of JSON; what is null or empty is left out.</summary>
    public static string Write(DocumentClaims claims) => JsonSerializer.Serialize(claims, ClaimsJsonContext.Default.DocumentClaims);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not JSON of claims.</exception>
    public static DocumentClaims Read(string json) =>
        JsonSerializer.Deserialize(json, ClaimsJsonContext.Default.DocumentClaims)
        ?? throw new JsonException("Expected the claims of a document, found null.");
}
