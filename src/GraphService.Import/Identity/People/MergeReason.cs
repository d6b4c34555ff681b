namespace GraphService.Import.Identity.People;

/// <summary>Why two mentions were taken for one person.</summary>
internal enum MergeReason : byte
{
    /// <summary>The subject of a document in the author lists of its own papers.</summary>
    OwnPaper,

    /// <summary>One ORCID iD.</summary>
    SameOrcid,

    /// <summary>One home page.</summary>
    SameHomepage,

    /// <summary>A correction says so.</summary>
    Correction,

    /// <summary>Equal names that few people share.</summary>
    UncommonName,

    /// <summary>Equal names, and people or organizations in common.</summary>
    SharedContext,

    /// <summary>Compatible names, and people or organizations in common.</summary>
    CompatibleNameAndContext,

    /// <summary>Compatible names, and nobody else in the data whom the shorter name fits.</summary>
    OnlyCandidate,

    /// <summary>Equal names, of which nearly all are one person's.</summary>
    DominantBearer,

    /// <summary>Names that are one but for a family name left out, the order or a letter, and people in common.</summary>
    NearNameAndContext,
}
