namespace GraphService.Import.Importing;

/// <summary>What an import is doing.</summary>
public enum ImportStage
{
    /// <summary>Looking for documents.</summary>
    Scanning,

    /// <summary>Reading documents.</summary>
    Reading,

    /// <summary>Deciding who is who.</summary>
    Resolving,

    /// <summary>Writing to the store.</summary>
    Writing,
}
