namespace GraphService.Domain;

/// <summary>An id that was given to a node once and now stands for another: merged ids keep answering for ever.</summary>
/// <param name="From">The former id, of a person, paper, organization or lab.</param>
/// <param name="To">The id that answers today; of the same kind.</param>
public sealed record Redirect(string From, string To);
