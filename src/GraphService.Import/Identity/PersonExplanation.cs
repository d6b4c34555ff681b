using GraphService.Domain;

namespace GraphService.Import.Identity;

/// <summary>Why mentions were taken for one person, and who nearly was taken for them.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="Spellings">How often each spelling occurs, most frequent first.</param>
/// <param name="NamesakesExpected">How many people are expected to share the name here; a small part of one for an uncommon name.</param>
/// <param name="Joins">The decisions that more than equal uncommon names were needed for, in the order in which they were taken.</param>
/// <param name="Rejected">The people who come nearest and were kept apart, nearest first.</param>
public sealed record PersonExplanation(
    PersonId Person, string Name, IReadOnlyList<SpellingCount> Spellings, double NamesakesExpected,
    IReadOnlyList<JoinExplanation> Joins, IReadOnlyList<RejectedCandidate> Rejected);
