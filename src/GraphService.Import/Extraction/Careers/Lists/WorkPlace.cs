using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Careers.Lists;

/// <summary>Which of the names in a record is the organisation, and which its part.</summary>
internal static class WorkPlace
{
    /// <summary>The organisation of a record and the part of it that the record names.</summary>
    public static (string? Organization, string? Unit) Of(CareerRecord record)
    {
        // The school on a degree's own line gave it.
        var whole = record.Organizations.Find(piece => !piece.IsUnit && piece.Line == record.DegreeLine && !IsFieldOf(record, piece)) ?? record.Organizations.Find(piece => !piece.IsUnit);
        var part = record.Organizations.FirstOrDefault(piece => piece.IsUnit);
        if (whole is { BeginsTitle: true } && Employer(record, whole) is { } employer) return (employer.Text, null);
        if (whole is not null) return (Holder(record, whole) ?? ShortHolder(record, whole)) is { } holder ? (holder.Text, whole.Text) : (whole.Text, part?.Text);
        // "Center for Nanoscale Materials, Argonne National Laboratory": the second holds the first.
        if (record.Organizations is [var first, var second, ..] && second.Order == first.Order + 1 && second.Line == first.Line) return (second.Text, first.Text);
        var stated = record.StatedOrganization;
        var other = record.Others.Find(piece => piece is { IsEmphasized: true, BeginsTitle: false }) ?? record.Others.Find(piece => !piece.BeginsTitle) ?? (stated is null && part is null ? record.Others.FirstOrDefault() : null);
        if (part is null) return (other?.Text ?? stated, null);
        if (other is not null && Holds(other, part)) return (other.Text, part.Text);
        return stated is null ? (part.Text, null) : (stated, part.Text);
    }

    // "NASA Tides Fellow, Kiel Propulsion Laboratory": who gives a fellowship stands before the title, who employs behind it.
    private static CareerPiece? Employer(CareerRecord record, CareerPiece sponsor) =>
        record.Roles is [{ Text: var title }, ..] && title.EndsWith("Fellow", StringComparison.Ordinal)
            ? record.Organizations.Find(piece => piece.Line == sponsor.Line && piece.Order > sponsor.Order && OrganizationScanner.IsOrganization(piece.Text))
            : null;

    // "MPhil in Tides, Waves and Coastal Technologies": the rest of a field looks like a company.
    private static bool IsFieldOf(CareerRecord record, CareerPiece piece) =>
        piece.Order == 0 && record.Degrees.Exists(degree => degree.Field is not null) && DegreeWords.EndsAsField(piece.Text);

    /// <summary>Whether a name is one that parts of universities have: "School of Humanities".</summary>
    public static bool IsPartOfUniversity(string name)
    {
        foreach (var beginning in (ReadOnlySpan<string>)["School of", "School for", "College of", "Faculty of", "Institute "])
            if (name.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return name.EndsWith("Research Institute", StringComparison.Ordinal) || name.EndsWith(" School", StringComparison.Ordinal);
    }

    // The university that stands behind its part in one line: "School of Humanities, Town, University of X", "Museum of Biology, University of X".
    private static CareerPiece? Holder(CareerRecord record, CareerPiece part)
    {
        if (IsUniversity(part) || IsCollege(part.Text)) return null;
        var named = IsPartOfUniversity(part.Text);
        return record.Organizations.Find(piece => !piece.IsUnit && piece.Line == part.Line && IsUniversity(piece) && (named ? piece.Order > part.Order : piece.Order == part.Order + 1));
    }

    // "School of Data Science, CUHK(SZ)"
    private static CareerPiece? ShortHolder(CareerRecord record, CareerPiece part) =>
        IsPartOfUniversity(part.Text) || part.Text.Contains(" School of ", StringComparison.Ordinal)
            ? record.Others.Concat(record.Organizations).FirstOrDefault(piece => piece.Line == part.Line && piece.Order == part.Order + 1 && (IsShortName(piece.Text) || piece.Text.StartsWith("UC ", StringComparison.Ordinal)))
            : null;

    // A college of a university gives degrees and posts of its own.
    private static bool IsCollege(string name) => name.Contains("College", StringComparison.Ordinal) && !name.StartsWith("College of", StringComparison.Ordinal) && !name.EndsWith("Honors College", StringComparison.Ordinal) && !name.EndsWith("Graduate College", StringComparison.Ordinal);

    // "Turbo Team, Together.AI": the part comes with its whole; an institute is one itself.
    private static bool Holds(CareerPiece other, CareerPiece part)
    {
        // "Acme, Machine Learning Team": a short name directly before its part.
        if (other.Line == part.Line && other.Order == part.Order - 1 && other.Text.AsSpan().Count(' ') < 2 && !OrganizationScanner.IsOrganization(part.Text)) return true;
        if (OrganizationScanner.IsOrganization(part.Text) && !IsShortName(other.Text) && !other.IsEmphasized) return false;
        return IsShortName(other.Text) || part.Order < other.Order && other.Text.AsSpan().Count(' ') < 3;
    }

    private static bool IsUniversity(CareerPiece piece) =>
        piece.Text.Contains("Universi", StringComparison.OrdinalIgnoreCase) || piece.Text.Contains("Institute of Technology", StringComparison.Ordinal) || piece.Text.Contains("Polytechnic", StringComparison.Ordinal) || piece.Text.Contains("School of Economics", StringComparison.Ordinal) || piece.Text.Contains("Imperial College", StringComparison.Ordinal);

    private static bool IsShortName(string text) => text.Count(char.IsUpper) * 2 > text.Length;
}
