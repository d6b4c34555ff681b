namespace GraphService.Import.Identity.People;

/// <summary>The people that were found, and what the decisions were made on.</summary>
/// <param name="Clusters">Sets of mentions.</param>
/// <param name="Context">What stands around each mention.</param>
/// <param name="Namesakes">How many people share a name.</param>
internal sealed record ClusteredPeople(PersonClusters Clusters, MentionContext Context, NamesakeEstimate Namesakes);
