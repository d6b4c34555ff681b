using System.Text.Json.Serialization;

namespace GraphService.Import.Claims;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DocumentClaims))]
internal sealed partial class ClaimsJsonContext : JsonSerializerContext;
