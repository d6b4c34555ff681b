namespace GraphService.Import.Extraction.Names;

/// <summary>How much a piece of text looks like the name of a person.</summary>
internal enum NameShape
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>One word with a capital letter: a surname or a given name alone.</summary>
    Single,

    /// <summary>Only initials: <c>J. A.</c></summary>
    Initials,

    /// <summary>A full name in form, but with a word that names of persons seldom have.</summary>
    Doubtful,

    /// <summary>A full name.</summary>
    Full,
}
