namespace GraphService.Import.Identity;

/// <summary>Why two mentions were taken for one person.</summary>
/// <param name="First">A mention, as its name and where it stands.</param>
/// <param name="Second">Another.</param>
/// <param name="Reason">The rule that joined them.</param>
/// <param name="Signals">What speaks for it, for example people in common.</param>
public sealed record JoinExplanation(string First, string Second, string Reason, IReadOnlyList<string> Signals);
