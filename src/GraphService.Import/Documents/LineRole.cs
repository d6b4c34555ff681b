namespace GraphService.Import.Documents;

/// <summary>
/// What the format itself says a line is for: a LaTeX macro's argument, a class name such as <c>authors</c>, a field
/// of a record. A hint only; most lines have <see cref="None"/> and the rules decide from the text.
/// </summary>
public enum LineRole
{
    /// <summary>The format does not say.</summary>
    None,

    /// <summary>A title of a paper or a name of an entry.</summary>
    Title,

    /// <summary>A list of authors.</summary>
    Authors,

    /// <summary>A journal, conference or publisher.</summary>
    Venue,

    /// <summary>A date or a range of dates.</summary>
    Date,

    /// <summary>An employer or a school.</summary>
    Organization,

    /// <summary>A position or a degree.</summary>
    Position,

    /// <summary>A town or a country.</summary>
    Place,

    /// <summary>A short label.</summary>
    Badge,

    /// <summary>Links to files, code, slides.</summary>
    Links,

    /// <summary>A longer text about the entry: an abstract, duties.</summary>
    Description,
}
