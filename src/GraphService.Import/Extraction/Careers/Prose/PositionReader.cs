using System.Buffers;
using GraphService.Import.Claims;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Reads the positions that a sentence says the subject holds or held.</summary>
/// <param name="claims">Where they are stated.</param>
/// <param name="news">Whether the sentence is news, which tells of what begins.</param>
/// <param name="earlier">The organisation that the sentences before it told of.</param>
internal sealed class PositionReader(CareerClaims claims, bool news, string? earlier)
{
    private static readonly string[] WorkVerbs = ["interned at", "interned with", "will join", "be joining", "joining", "intern at", "interning at", "internship at", "internships at", "internship with", "internships with", "hosted at", "experience at", "experiences at", "worked at", "worked for", "work at", "work for", "working at", "working for", "works at", "joined", "employed at", "employed by", "spent time at", "spend time at", "spent the summer at", "spent a summer at", "position at", "positions at", "stint at", "stints at", "time at", "I was at", "I am at", "I'm at"];

    private static readonly SearchValues<string> AnyWorkVerb = SearchValues.Create(WorkVerbs, StringComparison.OrdinalIgnoreCase);

    private AdvisorKind _kind = AdvisorKind.Other;
    private string? _at;
    private bool _found;

    /// <summary>States the positions of a sentence; what stands behind <paramref name="cut"/> speaks of advisors.</summary>
    public (AdvisorKind Kind, string? Organization, bool Found) Read(EntryText sentence, int cut)
    {
        (_kind, _at, _found) = (AdvisorKind.Other, null, false);
        ReadRoles(sentence, cut);
        if (sentence.Text.AsSpan().ContainsAny(AnyWorkVerb))
            foreach (var verb in WorkVerbs) ReadVerb(sentence, cut, verb);
        // "I had the opportunity to work in Ann Bell's lab at X."
        if (!_found && LabPlace(sentence) is { } host)
        {
            _kind = AdvisorKind.Research;
            State(sentence, (host, null), null, 0);
        }

        if (!_found && WorksOn(sentence.Text) && WorkPlace(sentence, cut) is { } place) State(sentence, (place, null), null, 0);
        return (_kind, _at, _found);
    }

    private void ReadRoles(EntryText sentence, int cut)
    {
        var text = sentence.Text;
        var ownEnd = -1;
        var roles = RoleScanner.Find(text, capitalized: false);
        if (roles.Count == 0) return;
        var degrees = DegreeScanner.Find(text);
        foreach (var role in roles)
        {
            if (role.IsTeaching || role.Start > cut && !ReturnsToSelf(text, cut, role.Start) && !GoesOn(text, ownEnd, role.Start)) continue;
            if (role.IsStudy || !IsOwnRole(text, role) && !GoesOn(text, ownEnd, role.Start) || IsTitleOfName(text, role) || IsMyAdvisor(text, role)) continue;
            ownEnd = role.End;
            if (role.Text.EndsWith("Chair", StringComparison.OrdinalIgnoreCase) || RoleWords.Services.ContainsAnyOf(role.Text)) continue;
            _found = true;
            if (_kind == AdvisorKind.Other) _kind = RoleKinds.Of(role.Text);
            var employers = Employers(sentence, role.End, NextFact(text, role, roles, degrees), role.Start < cut ? cut : text.Length);
            if (employers.Count == 0 && EmployerPhrases.Before(sentence, role.Start) is { } before) employers = [before];
            if (employers.Count == 0 && earlier is not null && NamesSame(text.AsSpan(role.End))) employers = [(earlier, null)];
            if (employers.Count == 0 && EmployerPhrases.Where(sentence, role.Start) is { } told) employers = [(told, null)];
            foreach (var employer in employers) State(sentence, employer, role.Text, role.Start);
        }
    }

    // "under my advisor Ann Bell"
    private static bool IsMyAdvisor(string text, RoleMention role) =>
        text.AsSpan(0, role.Start).EndsWith("my ", StringComparison.OrdinalIgnoreCase) && (role.Text.EndsWith("advisor", StringComparison.OrdinalIgnoreCase) || role.Text.EndsWith("adviser", StringComparison.OrdinalIgnoreCase));

    // "Before that, I was a postdoc in the same group."
    private static bool NamesSame(ReadOnlySpan<char> rest) => rest.StartsWith(" in the same ") || rest.StartsWith(" at the same ");

    private void ReadVerb(EntryText sentence, int cut, string verb)
    {
        var text = sentence.Text;
        for (var i = text.IndexOf(verb + " ", StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(verb + " ", i + verb.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (i > 0 && char.IsLetter(text[i - 1]) || i > cut && !BeginsClause(text, i) && !ReturnsToSelf(text, cut, i) || !TellsOfWork(sentence, verb, i)) continue;
            var after = i + verb.Length;
            var interned = verb.StartsWith("intern", StringComparison.Ordinal);
            var role = interned ? "Intern" : RoleBehind(text, after);
            if (IsStudentRole(text, after) || role is not null && RoleWords.IsTeaching(role)) continue;
            foreach (var employer in Employers(sentence, after, text.Length, i < cut ? cut : text.Length))
            {
                if (verb is "joined" or "joining" or "will join" or "be joining" && role is null && !OrganizationScanner.IsOrganization(employer.Organization)) continue;
                if (interned) _kind = AdvisorKind.Internship;
                State(sentence, employer, role, i);
            }
        }
    }

    private static bool TellsOfWork(EntryText sentence, string verb, int at)
    {
        var text = sentence.Text;
        if (verb is "joined" or "time at" or "positions at" && !FirstPerson.SpeaksIn(text)) return false;
        // A student is at a place too.
        if (verb is "I was at" or "I am at" or "I'm at" && (DegreeScanner.Find(text).Count > 0 || !sentence.LinkEdges.Contains(at + verb.Length + 1))) return false;
        // "Prior to joining X, I was at Y": what X employs for is told elsewhere.
        var before = text.AsSpan(0, at).TrimEnd();
        return verb != "joining" || !before.EndsWith("rior to") && !before.EndsWith("efore");
    }

    private void State(EntryText sentence, (string Organization, string? Unit) employer, string? role, int at)
    {
        _found = true;
        _at ??= employer.Organization;
        Emit(sentence, employer.Organization, employer.Unit, role, at);
    }

    // What stands behind an advisor's name speaks of the advisor, unless nothing before it names an employer.
    private static List<(string Organization, string? Unit)> Employers(EntryText sentence, int from, int limit, int cut)
    {
        var all = EmployerPhrases.In(sentence, from, limit);
        if (cut >= limit || all.Count == 0) return all;
        var before = EmployerPhrases.In(sentence, from, cut);
        return before.Count > 0 && all.Exists(employer => Names.NameShapes.Of(employer.Organization) == Names.NameShape.Full) ? before : all;
    }

    // "I was the director of X at Y; and a scientist at Z"
    private static bool GoesOn(string text, int from, int role)
    {
        const int LongestBetween = 160;
        if (from < 0 || role < from || role - from > LongestBetween) return false;
        var between = text.AsSpan(from, role - from).TrimEnd();
        return between.EndsWith(" and a") || between.EndsWith(" and an") || between.EndsWith(" and as a") || between.EndsWith(" and then a") || between.EndsWith(" and then an");
    }

    private static string? LabPlace(EntryText sentence)
    {
        var text = sentence.Text;
        if (!text.Contains("work", StringComparison.Ordinal) && !text.Contains("research", StringComparison.Ordinal) || DegreeScanner.Find(text).Count > 0) return null;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('\'' or '’') || EmployerPhrases.LabOf(text, i) is not (> 0 and var end) || !text.AsSpan(end).StartsWith(" at ")) continue;
            if (OrganizationScanner.At(sentence, end + 4) is { } place) return place.Name;
        }

        return null;
    }

    // "I work on efficient inference at X."
    private static bool WorksOn(string text)
    {
        foreach (var words in (ReadOnlySpan<string>)["I work on ", "I am working on ", "I'm working on ", "I currently work on ", "I lead ", "I build "])
            if (text.Contains(words, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string? WorkPlace(EntryText sentence, int cut)
    {
        var at = sentence.Text.LastIndexOf(" at ", Math.Min(cut, sentence.Text.Length) - 1, StringComparison.Ordinal);
        return at < 0 ? null : OrganizationScanner.At(sentence, at + 4) is { } found && (found.Name.Any(char.IsUpper)) ? found.Name : null;
    }

    // Where the next position or degree begins: what stands behind it is not this one's employer.
    private static int NextFact(string text, RoleMention role, List<RoleMention> roles, List<DegreeMention> degrees)
    {
        var end = Math.Min(text.Length, role.End + 140);
        foreach (var other in roles)
            if (other.Start > role.End && other.Start < end && !text[role.End..other.Start].Contains(" at ", StringComparison.Ordinal)) end = other.Start;
        foreach (var degree in degrees)
            if (degree.Start > role.End && degree.Start < end) end = degree.Start;
        return end;
    }

    // "joined X as a Ph.D. student" begins a study.
    private static bool IsStudentRole(string text, int from)
    {
        var at = text.IndexOf(" as ", from, StringComparison.Ordinal);
        return at >= 0 && RoleScanner.Find(text[at..], capitalized: false) is [{ IsStudy: true }, ..];
    }

    // "I worked at X as a data scientist".
    private static string? RoleBehind(string text, int from)
    {
        var at = text.IndexOf(" as ", from, StringComparison.Ordinal);
        return at < 0 ? null : RoleScanner.Find(text[at..], capitalized: false) is [var role, ..] ? role.Text : null;
    }

    private void Emit(EntryText sentence, string organization, string? unit, string? role, int at)
    {
        var text = sentence.Text;
        var past = IsPast(text, at);
        var dates = DateScanner.Find(text);
        var range = dates.Find(date => date.IsRange && date.Index > at) ?? dates.Find(date => date.IsRange);
        var (from, to) = range is not null ? (range.From, range.To) : (null, past ? null : "present");
        if (range is null && past && dates.Find(date => date.Index > at && date.Index - at < 140) is { } single) (from, to) = (single.From, single.To);
        if (news) (from, to) = ((dates.Find(date => date.Index > at) ?? dates.FirstOrDefault())?.From, range?.To);
        claims.Add(new EmployerClaim(organization, unit, role, from, to, [sentence.EvidenceForAll(0.75)]));
        if (unit is not null && OrganizationWords.Groups.ContainsAnyOf(unit)) claims.Add(new LabClaim(unit, organization, [sentence.EvidenceForAll(0.7)]));
    }

    private static bool IsPast(string text, int at)
    {
        var before = text[..Math.Min(text.Length, at + 1)];
        if (before.Contains("currently", StringComparison.OrdinalIgnoreCase)) return false;
        return TenseWords.Finished.CountIn(before) > 0 || before.Contains("worked", StringComparison.OrdinalIgnoreCase) || before.Contains("ve been", StringComparison.Ordinal) && !before.Contains("since", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("worked") || text.AsSpan(at).StartsWith("interned") || text.AsSpan(at).StartsWith("spent") || before.Contains("joining", StringComparison.OrdinalIgnoreCase) || before.Contains("have also", StringComparison.Ordinal) || before.Contains("'ve", StringComparison.Ordinal);
    }

    // The role is the subject's when a verb of being or becoming stands before it, not a name.
    private static bool IsOwnRole(string text, RoleMention role)
    {
        var before = text[..role.Start];
        var window = before.Length > 60 ? before[^60..] : before;
        foreach (var word in (ReadOnlySpan<string>)["I am", "I'm", "I’m", "am a", "am an", "am the", " is a", " is an", " is the", "was a", "was an", "was the", "as a", "as an", "as the", "become", "became", "been a", "been an", "joined", "position", "joining", "I was", "work as", "currently", "Currently", "served as", "worked as", "employed as", "appointed as", "acted as", "years as", "previously", "Previously", "working as", "two", "several", "my ", "be a", "be an", "did a", "hold a", "held a", "completed a", "serve as", "serving as", "started as", "moved to", "went to", "came to"])
            if (window.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return before.Trim().Length == 0;
    }

    // "advised by Professor Ann Bell".
    private static bool IsTitleOfName(string text, RoleMention role)
    {
        if (role.End + 2 >= text.Length || text[role.End] != ' ' || !char.IsUpper(text[role.End + 1]) || !NameWords.Honorifics.Contains(role.Text.AsSpan(role.Text.LastIndexOf(' ') + 1))) return false;
        var list = Names.NameListParser.Parse(text, role.End + 1, Math.Min(text.Length, role.End + 60));
        return list.People.Count > 0 && list.People[0].Shape == Names.NameShape.Full;
    }

    // "I was an intern at X, hosted by Ann Bell; interned at Y"
    private static bool BeginsClause(string text, int at) => text.AsSpan(0, at).EndsWith("; ");

    private static bool ReturnsToSelf(string text, int from, int to) => to > from && (text[from..to].Contains(" I ", StringComparison.Ordinal) || text[from..to].Contains("where I", StringComparison.Ordinal));
}
