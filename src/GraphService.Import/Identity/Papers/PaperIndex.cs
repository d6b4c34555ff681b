using GraphService.Import.Claims;

namespace GraphService.Import.Identity.Papers;

/// <summary>All paper claims by number, so that corrections can name them.</summary>
/// <param name="References">Where each claim stands.</param>
/// <param name="TitleKeys">Each claim's title key.</param>
/// <param name="Claim">Each claim.</param>
internal sealed record PaperIndex(PaperReference[] References, string[] TitleKeys, Func<int, PaperClaim> Claim);
