using GraphService.Import.Claims;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Reads the degrees that a sentence says the subject has, had or works for.</summary>
/// <param name="claims">Where they are stated.</param>
/// <param name="earlier">The organisation that the sentences before it told of.</param>
internal sealed class StudyReader(CareerClaims claims, string? earlier)
{
    /// <summary>States the degrees of a sentence; what stands behind <paramref name="cut"/> speaks of advisors.</summary>
    public (AdvisorKind Kind, string? Institution) Read(EntryText sentence, int cut)
    {
        var text = sentence.Text;
        var degrees = DegreeScanner.Find(text);
        var (kind, at) = (AdvisorKind.Other, default(string));
        for (var i = 0; i < degrees.Count; i++)
        {
            var degree = degrees[i];
            if (IsOthers(text, degree) || degree.Level == AdvisorKind.Other) continue;
            var next = degrees.Skip(i + 1).FirstOrDefault(other => SchoolPhrases.After(sentence, Math.Max(degree.End, degree.FieldEnd), other.Start) is not null);
            var end = Math.Min(Math.Min(next?.Start ?? text.Length, NextStatement(text, degree.End)), degree.Start < cut ? cut : text.Length);
            var institution = SchoolPhrases.GraduatedFrom(sentence, degree.Start) ?? SchoolPhrases.After(sentence, Math.Max(degree.End, degree.FieldEnd), end) ?? (cut < text.Length && next is null ? SchoolPhrases.After(sentence, cut, text.Length) : null) ?? (i == 0 || at is null ? SchoolPhrases.Before(sentence, degree.Start) : null) ?? at ?? (NamesSame(text.AsSpan(degree.End, Math.Max(0, end - degree.End))) ? earlier : null);
            if (kind == AdvisorKind.Other || degree.Start < cut) (kind, at) = (degree.Level, institution ?? at);
            if (institution is null) continue;
            var (from, to) = Dates(text, degree.Start, end, degree.IsStudent && !WasBefore(text, degree.Start) || IsRunning(text, degree.Start));
            if (degree.Text.StartsWith("postdoc", StringComparison.OrdinalIgnoreCase)) continue;
            claims.Add(new EducationClaim(institution, degree.Text, degree.Field, from, to, [sentence.EvidenceForAll(0.8)]));
            if (Partner(sentence, degree, institution, end) is { } partner) claims.Add(new EducationClaim(partner, degree.Text, degree.Field, from, to, [sentence.EvidenceForAll(0.75)]));
        }

        if (degrees.Count == 0) AddSchool(sentence);
        return (kind, at);
    }

    // "a bachelor's degree in Physics from the same university"
    private static bool NamesSame(ReadOnlySpan<char> rest) =>
        rest.IndexOf(" the same ") is >= 0 and var at && rest[(at + " the same ".Length)..] is var named && (named.StartsWith("universit") || named.StartsWith("institut") || named.StartsWith("school") || named.StartsWith("college"));

    // "a joint Ph.D. from X University and Y University": the second school of one degree.
    private static string? Partner(EntryText sentence, DegreeMention degree, string school, int end)
    {
        const int Longest = 40;
        var text = sentence.Text;
        var before = text.AsSpan(Math.Max(0, degree.Start - Longest), Math.Min(Longest, degree.Start));
        if (!before.Contains("joint ", StringComparison.OrdinalIgnoreCase) && !before.Contains("double ", StringComparison.OrdinalIgnoreCase) && !before.Contains("dual ", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(degree.End, end - degree.End).Contains("cotutelle", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(degree.End, end - degree.End).Contains("jointly ", StringComparison.Ordinal)) return null;
        var at = text.IndexOf(school, degree.End, StringComparison.Ordinal);
        if (at < 0) return null;
        var rest = text.AsSpan(at + school.Length);
        var joined = rest.StartsWith(" and the ") ? " and the ".Length : rest.StartsWith(" and ") ? " and ".Length : rest.StartsWith(" & ") ? " & ".Length : 0;
        return joined > 0 && OrganizationScanner.At(sentence, at + school.Length + joined) is { } second && IsSchool(second.Name) ? second.Name : null;
    }

    // "I studied physics at X", "I graduated from X": a study without the name of its degree.
    private void AddSchool(EntryText sentence)
    {
        var text = sentence.Text;
        foreach (var words in (ReadOnlySpan<string>)["year student at ", "I studied ", "I previously studied ", "I also studied ", "I graduated from ", "He studied ", "She studied ", "He graduated from ", "She graduated from ", "undergraduate studies at ", "undergraduate study at ", "graduate studies at ", "grad school at ", "graduate school at "])
        {
            if (text.IndexOf(words, StringComparison.Ordinal) is not (>= 0 and var found)) continue;
            var end = found + words.Length;
            var school = words.EndsWith("studied ", StringComparison.Ordinal) ? SchoolPhrases.After(sentence, end - 1, text.Length) : OrganizationScanner.At(sentence, end)?.Name;
            var attends = words.Contains("student", StringComparison.Ordinal);
            if (school is null || !IsSchool(school) && !words.Contains("school", StringComparison.Ordinal) && !attends) continue;
            var (from, to) = Dates(text, end, text.Length, attends && IsRunning(text, found));
            claims.Add(new EducationClaim(school, null, null, from, to, [sentence.EvidenceForAll(0.7)]));
            return;
        }
    }

    private static bool IsSchool(string name) =>
        name.Contains("Universi", StringComparison.OrdinalIgnoreCase) || name.Contains("College", StringComparison.Ordinal) || name.Contains("Institute of Technology", StringComparison.Ordinal) || name.Contains("School", StringComparison.Ordinal);

    // "… and in 2011 I was a postdoc at X": what follows is another statement.
    private static int NextStatement(string text, int from)
    {
        var end = text.Length;
        foreach (var words in (ReadOnlySpan<string>)[" I was ", " I am ", " I worked ", " I joined ", " I moved "])
            if (text.IndexOf(words, from, StringComparison.Ordinal) is >= 0 and var at) end = Math.Min(end, at);
        // "where I was advised by" goes on with the degree.
        return end < text.Length && text.AsSpan(0, end).TrimEnd().EndsWith("where") ? text.Length : end;
    }

    // "PhD students" are others, and so is what the subject supervises.
    private static bool IsOthers(string text, DegreeMention degree)
    {
        // "Ann Bell, M.D."
        if (degree.Start > 1 && text[degree.Start - 2] == ',' && degree.Text.Replace(".", "", StringComparison.Ordinal) is "MD" or "JD" or "DVM" or "DDS") return true;
        var rest = text.AsSpan(degree.Start, Math.Min(text.Length - degree.Start, degree.End - degree.Start + 20));
        if (rest.Contains("dissertation", StringComparison.OrdinalIgnoreCase) && (text.Contains("ward", StringComparison.Ordinal) || text.Contains("titled", StringComparison.Ordinal))) return true;
        if (IsThesisSubject(text.AsSpan(degree.End))) return true;
        if (rest.Contains("students", StringComparison.OrdinalIgnoreCase) || rest.Contains("-level", StringComparison.Ordinal) || rest.Contains(" courses", StringComparison.Ordinal)) return true;
        var before = text.AsSpan(Math.Max(0, degree.Start - 40), Math.Min(40, degree.Start));
        foreach (var words in (ReadOnlySpan<string>)["efore my ", "uring my ", "fter my ", "rior to my ", "efore the ", "tarting my ", "fter the ", "for my ", "hroughout my "])
            if (before.EndsWith(words) && InstitutionIsFar(text, degree)) return true;
        if (before.Contains("uring my ", StringComparison.Ordinal) && InstitutionIsFar(text, degree)) return true;
        return before.Contains("mentor ", StringComparison.OrdinalIgnoreCase) || before.Contains("advise ", StringComparison.OrdinalIgnoreCase) || before.Contains("teach", StringComparison.OrdinalIgnoreCase) || before.Contains("mentoring", StringComparison.OrdinalIgnoreCase) || before.Contains("supervising", StringComparison.OrdinalIgnoreCase);
    }

    // "My Master's thesis examined …" tells what the thesis did.
    private static bool IsThesisSubject(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(" thesis ")) return false;
        rest = rest[" thesis ".Length..];
        var verb = rest[..Math.Max(0, rest.IndexOf(' '))];
        return verb.EndsWith("ed") || verb.EndsWith("es") || verb is "is" or "was" or "deals" or "dealt";
    }

    // "Before my PhD, I worked at X": the degree is only a date here.
    private static bool InstitutionIsFar(string text, DegreeMention degree)
    {
        var rest = text.AsSpan(Math.Max(degree.End, degree.FieldEnd));
        return !(rest.StartsWith(" at ") || rest.StartsWith(" from ") || rest.StartsWith(" in ") || rest.StartsWith(" dissertation") || rest.StartsWith(" and "));
    }

    private static bool WasBefore(string text, int degree) =>
        text.AsSpan(0, degree).Contains("was a", StringComparison.Ordinal) || text.AsSpan(0, degree).Contains("reviously", StringComparison.Ordinal) && !text.AsSpan(0, degree).Contains("urrently", StringComparison.Ordinal);

    private static bool IsRunning(string text, int degree)
    {
        var before = text[..degree];
        var running = TenseWords.Running.CountIn(before);
        return running > 0 && TenseWords.Finished.CountIn(before) == 0 || before.Contains("currently", StringComparison.OrdinalIgnoreCase);
    }

    private static (string? From, string? To) Dates(string text, int start, int end, bool running)
    {
        var dates = DateScanner.Find(text).FindAll(date => date.Index >= start && date.Index < end);
        if (dates.Find(date => date.IsRange) is { } range) return (range.From, range.To);
        if (dates.Count == 0) return (null, running ? "present" : null);
        return running ? (dates[0].From, "present") : (null, dates[0].To);
    }
}
