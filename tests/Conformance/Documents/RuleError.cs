namespace GraphService.Conformance.Documents;

/// <summary>An error that a rule reports, as both implementations tell it.</summary>
internal sealed record RuleError(string Rule, string Message, string Locations);
