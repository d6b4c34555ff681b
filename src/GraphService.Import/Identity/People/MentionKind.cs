namespace GraphService.Import.Identity.People;

/// <summary>Where a person is mentioned.</summary>
internal enum MentionKind : byte
{
    /// <summary>In a paper's author list.</summary>
    Author,

    /// <summary>As the subject of a document.</summary>
    Subject,

    /// <summary>As an advisor of a document's subject.</summary>
    Advisor,

    /// <summary>As a collaborator of a document's subject, in prose.</summary>
    Collaborator,
}
