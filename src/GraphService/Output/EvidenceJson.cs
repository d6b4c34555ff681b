using GraphService.Import.Claims;

namespace GraphService.Output;

/// <summary>Claims with their evidence, as the store keeps them, indented.</summary>
internal static class EvidenceJson
{
    public static void Write(Stream stream, string document, DocumentClaims claims) =>
        JsonOutput.Write(stream, new { document, claims });
}
