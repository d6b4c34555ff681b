namespace GraphService.Import.Extraction.Names;

/// <summary>Where in a list a piece of it is read.</summary>
internal enum NamePlace
{
    /// <summary>At the beginning, where it is not known yet whether a list stands there.</summary>
    First,

    /// <summary>Behind other names.</summary>
    Further,

    /// <summary>Behind the comma of a name of several words, where initials may stand.</summary>
    AfterName,

    /// <summary>Behind the comma of one word, where given names or initials may stand.</summary>
    AfterSurname,
}
