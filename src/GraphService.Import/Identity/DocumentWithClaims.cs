using GraphService.Domain;
using GraphService.Import.Claims;

namespace GraphService.Import.Identity;

/// <summary>A document and what was read in it, before it is known who is who.</summary>
/// <param name="Source">The document.</param>
/// <param name="Claims">What it states.</param>
public sealed record DocumentWithClaims(Source Source, DocumentClaims Claims);
