using GraphService.Import.Extraction.Careers.Lists;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Walks along a sentence, from a position or a verb of working to its employers.</summary>
internal sealed class EmployerWalk(EntryText sentence, int from, int limit)
{
    private const int Stop = int.MaxValue;
    private const int LongestRemark = 30;

    private readonly string _text = sentence.Text;
    private readonly bool _working = sentence.Text.AsSpan(0, from).EndsWith("working");
    private List<(string Organization, string? Unit)> _found = [];
    private string? _unit;

    public List<(string Organization, string? Unit)> Read()
    {
        for (var at = Math.Max(0, from - 1); at < limit;) at = Step(at);
        if (_found.Count == 0 && _unit is not null) _found.Add((_unit, null));
        return _found;
    }

    // Where to go on.
    private int Step(int at)
    {
        if (EndsClause(at)) return Stop;
        var start = at == from && ComesFrom() is > 0 and var origin ? origin : Introduced(at);
        if (start > 0 && LabOfTitled(start) is > 0 and var behind) return behind;
        if (start == 0 || OrganizationScanner.At(sentence, Described(_text, start)) is not { } phrase) return at + 1;
        // "in Ann Bell's lab at X": the group has no name of its own.
        if (EmployerPhrases.LabOf(_text, phrase.End) is > 0 and var behindLab) return behindLab;
        // "at the Kiel campus of X University"
        if (Rest(phrase).StartsWith(" campus of ") && OrganizationScanner.At(sentence, phrase.End + " campus of ".Length) is { } university) phrase = university;
        if (_text.AsSpan(at).StartsWith(" with") && IsPerson(phrase.Name)) return Stop;
        var isPart = IsPart(phrase);
        if (isPart && _unit is null && NamesWhole(phrase))
        {
            _unit = phrase.Name;
            // "the R&D team of X"
            if (!Rest(phrase).StartsWith(" of ") || OrganizationScanner.At(sentence, phrase.End + " of ".Length) is not { } whole) return phrase.End;
            (phrase, isPart) = (whole, IsPart(whole));
        }

        if (IsPlace(at, start, phrase, isPart) || IsField(at, phrase)) return phrase.End;
        if (Held(phrase) is { } held)
        {
            _found.Add(held);
            return Stop;
        }

        // "at A, B (a start-up), and C"
        if (_unit is null && EmployerPhrases.Listed(sentence, start) is { Found.Count: > 2, Closed: true } list)
        {
            _found = list.Found;
            return Stop;
        }

        _found.Add((phrase.Name, _unit));
        _unit = null;
        return Second(phrase, isPart);
    }

    // "in Dr. Ann Bell's lab at X"
    private int LabOfTitled(int at)
    {
        var name = _text.AsSpan(at).StartsWith("Dr. ") ? at + "Dr. ".Length : _text.AsSpan(at).StartsWith("Prof. ") ? at + "Prof. ".Length : _text.AsSpan(at).StartsWith("Professor ") ? at + "Professor ".Length : 0;
        return name > 0 && OrganizationScanner.At(sentence, name) is { } person ? EmployerPhrases.LabOf(_text, person.End) : 0;
    }

    private bool EndsClause(int at) =>
        at > from && _text[at] is '.' && at + 1 < limit && _text[at + 1] == ' ' || _text[at] == ';' || _text[at] == ' ' && TellsOfInterests(_text.AsSpan(at));

    private static bool TellsOfInterests(ReadOnlySpan<char> rest) =>
        rest.StartsWith(" with an interest") || rest.StartsWith(" with interests") || rest.StartsWith(" interested in ");

    // "a postdoctoral fellow from the University of X", unlike "an intern from Spain"
    private int ComesFrom()
    {
        if (string.CompareOrdinal(_text, from, " from ", 0, " from ".Length) != 0) return 0;
        var start = from + " from ".Length;
        return OrganizationScanner.At(sentence, start) is { } phrase && OrganizationScanner.IsOrganization(phrase.Name) ? start : 0;
    }

    // Where the phrase begins that the word at a place introduces, or 0.
    private int Introduced(int at)
    {
        if (at == from - 1 || at == from && _text[at] == ' ') return BehindPreposition(_text, at) is > 0 and var behind ? behind : OnTeam(at);
        var start = EmployerPhrases.Preposition(_text, at);
        return start > 0 && (_text[at] == ' ' || _unit is not null) && !_text.AsSpan(at).StartsWith(" from") ? start : 0;
    }

    // "a developer on the R&D team of X", unlike "a developer on the X project"
    private int OnTeam(int at)
    {
        var start = at + " on the ".Length;
        return string.CompareOrdinal(_text, at, " on the ", 0, " on the ".Length) == 0 && OrganizationScanner.At(sentence, start) is { } team && IsPart(team) && NamesWhole(team) ? start : 0;
    }

    private static bool IsPerson(string name) =>
        NameWords.Honorifics.Contains(name) || NameShapes.Of(name) == NameShape.Full && !OrganizationScanner.IsOrganization(name) && !OrganizationScanner.IsUnit(name);

    private bool IsPart((string Name, int End) phrase) =>
        OrganizationScanner.IsUnit(phrase.Name) && !HasCompany(phrase.Name) || Rest(phrase).StartsWith(" at ") && (WorkPlace.IsPartOfUniversity(phrase.Name) || OrganizationScanner.IsGroup(phrase.Name));

    // Whether the whole of a part follows: "the Y group at X", "the Department of Y, X".
    private bool NamesWhole((string Name, int End) phrase)
    {
        var more = Rest(phrase);
        return more.StartsWith(" at ") || more.StartsWith(" of ") || more.StartsWith(" within ")
            || more.StartsWith(", ") && !phrase.Name.Contains("Institut", StringComparison.Ordinal)
            || more.StartsWith(" in ") && HoldsPart(sentence, phrase.End + 4);
    }

    // "in Seattle": a name behind "in" is a place, unless it looks like an organisation.
    private bool IsPlace(int at, int start, (string Name, int End) phrase, bool isPart)
    {
        if (_working || isPart || !_text.AsSpan(at).StartsWith(" in ")) return false;
        var linked = sentence.LinkEdges.Contains(start) && !NamesPlaceLater(phrase);
        return !linked && !OrganizationScanner.IsOrganization(phrase.Name) && !EmployerPhrases.IsAcronym(phrase.Name);
    }

    // "Professor in CS at the University of X", "Professor of Ecology at X": the field comes before the employer.
    private bool IsField(int at, (string Name, int End) phrase)
    {
        const int LongestShortForm = 5;
        var word = _text.AsSpan(at);
        // "Professor of Ecology"
        if (word.TrimStart().StartsWith("of ") && BehindTitle() && !OrganizationScanner.IsOrganization(phrase.Name) && !OrganizationScanner.IsUnit(phrase.Name) && !EmployerPhrases.IsAcronym(phrase.Name)) return true;
        if (!NamesPlaceLater(phrase)) return false;
        return word.StartsWith(" in ") && phrase.Name.Length <= LongestShortForm
            || word.TrimStart().StartsWith("of ") && (!OrganizationScanner.IsOrganization(phrase.Name) || OrganizationWords.Sponsors.ContainsAnyOf(phrase.Name));
    }

    private bool BehindTitle()
    {
        var before = _text.AsSpan(0, from).TrimEnd();
        return before.EndsWith("rofessor") || before.EndsWith("ecturer") || before.EndsWith(" Reader");
    }

    private bool NamesPlaceLater((string Name, int End) phrase) => _text.AsSpan(phrase.End, Math.Max(0, limit - phrase.End)).Contains(" at ", StringComparison.Ordinal);

    private (string Organization, string? Unit)? Held((string Name, int End) phrase)
    {
        if (IsHeld(phrase.Name) && Holder(phrase) is { } holder) return (holder, phrase.Name);
        // "at the Institute for Tides of the University of X"
        var of = phrase.Name.IndexOf(" of the Universi", StringComparison.Ordinal);
        return of > 0 && IsHeld(phrase.Name[..of]) ? (phrase.Name[(of + " of the ".Length)..], phrase.Name[..of]) : null;
    }

    // "at the Biozentrum, University of X", "at the Biozentrum (University of X)", "at the Institute A, Department of B, University of X": the university holds the parts.
    private string? Holder((string Name, int End) part)
    {
        const int MostParts = 3;
        for (var parts = 0; parts < MostParts && (Rest(part).StartsWith(", ") || Rest(part).StartsWith(" (")) && OrganizationScanner.At(sentence, part.End + ", ".Length) is { } next; parts++)
        {
            if (next.Name.Contains("Universi", StringComparison.OrdinalIgnoreCase)) return next.Name;
            if (!OrganizationScanner.IsUnit(next.Name) && !WorkPlace.IsPartOfUniversity(next.Name)) return null;
            part = next;
        }

        return null;
    }

    // "at X University and Mila.": a name that ends the clause is a second employer.
    private int Second((string Name, int End) phrase, bool isPart)
    {
        // "at X (2019) and Y (2020)"
        if (Rest(phrase).StartsWith(" (") && Rest(phrase).IndexOf(')') is > 0 and < LongestRemark and var close) phrase.End += close + 1;
        var isJoined = Rest(phrase).StartsWith(" and ");
        if (!isJoined && !Rest(phrase).StartsWith(", ")) return Stop;
        var next = phrase.End + (isJoined ? " and " : ", ").Length;
        if (isJoined && _text.AsSpan(next).StartsWith("the ")) next += "the ".Length;
        if (next >= _text.Length || !char.IsUpper(_text[next]) || OrganizationScanner.At(sentence, next) is not { } second) return Stop;
        var ends = isJoined && (second.End >= _text.Length || _text[second.End] is '.' or ';' or '\n' || Rest(second).StartsWith(" (") || Rest(second).StartsWith(" as a") || IsInPlace(Rest(second))) && NameShapes.Of(second.Name) != NameShape.Full;
        if (!ends && !OrganizationScanner.IsOrganization(second.Name)) return Stop;
        if (!isJoined && isPart) return phrase.End;
        if (isJoined) _found.Add((second.Name, null));
        return Stop;
    }

    // "… and X in France"
    private static bool IsInPlace(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(" in ")) return false;
        rest = rest[" in ".Length..];
        var end = rest.IndexOfAny(" ,.;");
        return OrganizationWords.Places.Contains(end < 0 ? rest : rest[..end]);
    }

    private ReadOnlySpan<char> Rest((string Name, int End) phrase) => _text.AsSpan(phrase.End);

    // What a university may hold: no name of an organisation, or one of its parts.
    private static bool IsHeld(string name) =>
        !OrganizationScanner.IsOrganization(name) || WorkPlace.IsPartOfUniversity(name) || name.EndsWith("Observatory", StringComparison.Ordinal) || name.EndsWith("Institute", StringComparison.Ordinal) || name.EndsWith("Laboratory", StringComparison.Ordinal);

    // "at a specialist consultancy (Acme Consulting)": the name stands in parentheses behind the kind.
    private static int Described(string text, int at)
    {
        const int LongestKind = 50;
        if (string.CompareOrdinal(text, at, "a ", 0, 2) != 0 && string.CompareOrdinal(text, at, "an ", 0, 3) != 0) return at;
        var reach = text.AsSpan(at, Math.Min(LongestKind, text.Length - at));
        var open = reach.IndexOf(" (");
        return open > 0 && !reach[..open].ContainsAny(".,;") && !reach[..open].ContainsAnyInRange('A', 'Z') ? at + open + 2 : at;
    }

    // "in Seattle" names no whole, "in the Department of Physics" does.
    private static bool HoldsPart(EntryText sentence, int at) =>
        OrganizationScanner.At(sentence, at) is { } whole && (OrganizationScanner.IsOrganization(whole.Name) || OrganizationScanner.IsUnit(whole.Name) || EmployerPhrases.IsAcronym(whole.Name));

    private static int BehindPreposition(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        foreach (var word in (ReadOnlySpan<string>)["at the ", "at ", "inside the ", "in the ", "in ", "with the ", "with ", "for ", "of ", "@ "])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return at < text.Length && (char.IsUpper(text[at])) ? at : string.CompareOrdinal(text, at, "the ", 0, 4) == 0 ? at + 4 : 0;
    }

    private static bool HasCompany(string name) => name.Contains("University", StringComparison.OrdinalIgnoreCase) || name.Contains("Inc", StringComparison.Ordinal) || name.Contains("Research", StringComparison.Ordinal) && name.AsSpan().Count(' ') <= 2;
}
