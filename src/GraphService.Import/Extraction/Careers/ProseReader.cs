using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Reads what sentences say about the subject's degrees, positions, advisors, groups and collaborators.</summary>
internal sealed class ProseReader(CareerClaims claims)
{
    private const int LongestParagraph = 8000;

    private static readonly WordSet Finished = WordSet.Words("received obtained completed earned got graduated finished hold holds held did awarded previously was were before prior former formerly completing defended");
    private static readonly WordSet Running = WordSet.Words("am currently pursuing now is present i'm i’m studying currently, working");
    private static readonly string[] WorkVerbs = ["interned at", "interned with", "will join", "be joining", "joining", "intern at", "interning at", "internship at", "internships at", "internship with", "internships with", "hosted at", "experience at", "experiences at", "worked at", "worked for", "work at", "work for", "working at", "working for", "works at", "joined", "employed at", "employed by", "spent time at", "spend time at", "spent the summer at", "spent a summer at", "position at", "positions at", "stint at", "stints at", "time at"];

    private AdvisorKind _kind = AdvisorKind.Other;
    private string? _at;

    public static void Read(Topic topic, CareerClaims claims)
    {
        var reader = new ProseReader(claims);
        foreach (var block in topic.Blocks) reader.Walk(block, topic.Kind, 0);
    }

    private bool _news;

    private void Walk(Block block, SectionKind kind, int depth)
    {
        if (block.Kind is BlockKind.Heading && kind != SectionKind.About || depth > 60) return;
        if (block.Lines.Count > 0)
        {
            var entry = EntryText.Of(block.Lines);
            if (entry.Text.Length < LongestParagraph) Paragraph(entry, kind);
        }

        foreach (var child in block.Children) Walk(child, kind, depth + 1);
    }

    private void Paragraph(EntryText entry, SectionKind kind)
    {
        var told = false;
        foreach (var (start, end) in Sentences.Split(entry.Text))
        {
            var sentence = entry.Slice(start, end);
            _news = kind == SectionKind.News;
            // "I will join X as an intern. I will be working with Y."
            if (_news && told && AdvisorPhrases.WorkedWith(sentence).Count > 0) Hosts(sentence);
            told = _news && TellsOfPosition(sentence.Text);
            if (_news ? TellsOfPosition(sentence.Text) : kind is SectionKind.About or SectionKind.Unknown || SpeaksOfSelf(sentence.Text)) Sentence(sentence);
        }
    }

    private void Hosts(EntryText sentence)
    {
        foreach (var (person, _) in AdvisorPhrases.WorkedWith(sentence))
            claims.Add(new AdvisorClaim(person.Name, _kind == AdvisorKind.Other ? AdvisorKind.Research : _kind, _at, null, null, [sentence.EvidenceForAll(0.6)]));
    }

    // In news only what begins is told: "I joined X as a research intern".
    private static bool TellsOfPosition(string text) =>
        (text.Contains("joined ", StringComparison.Ordinal) || text.Contains("interning at", StringComparison.Ordinal) || text.Contains("internship at", StringComparison.Ordinal) || text.Contains("started ", StringComparison.Ordinal) || text.Contains("starting ", StringComparison.Ordinal) || text.Contains("will join", StringComparison.Ordinal) || text.Contains("be joining", StringComparison.Ordinal))
        && RoleScanner.Find(text, capitalized: false).Count > 0;

    private static bool SpeaksOfSelf(string text) =>
        text.StartsWith("I ", StringComparison.Ordinal) || text.StartsWith("My ", StringComparison.Ordinal) || text.StartsWith("I'", StringComparison.Ordinal) || text.Contains(" I ", StringComparison.Ordinal) || text.Contains(" my ", StringComparison.Ordinal);

    private void Sentence(EntryText sentence)
    {
        var text = sentence.Text;
        if (text.Length < 12 || IsInvitation(text)) return;
        var advisors = AdvisorPhrases.Advisors(sentence);
        var collaborators = AdvisorPhrases.Collaborators(sentence);
        if (TellsOfWorkOrStudy(text)) advisors.AddRange(AdvisorPhrases.Leaders(sentence).Where(leader => !advisors.Exists(known => known.Person.Start == leader.Person.Start)));
        advisors.RemoveAll(advisor => advisor.Announcement.StartsWith("with ", StringComparison.Ordinal) && collaborators.Exists(other => other.Person.Start == advisor.Person.Start));
        // What stands behind an advisor's name speaks of the advisor, until the subject speaks again.
        var cut = FirstName(advisors, collaborators, text.Length);
        var (kind, at) = Degrees(sentence, advisors.Count > 0 ? cut : text.Length);
        var job = Jobs(sentence, cut);
        Groups(sentence);
        if (kind == AdvisorKind.Other && job.Kind != AdvisorKind.Other) kind = job.Kind;
        at ??= job.Organization;
        if (kind != AdvisorKind.Other || at is not null) (_kind, _at) = (kind, at);
        var where = at ?? _at;
        foreach (var (person, _) in advisors)
            claims.Add(new AdvisorClaim(person.Name, kind == AdvisorKind.Other ? _kind : kind, where, null, null, [sentence.EvidenceForAll(0.85)]));
        // A professor somebody worked with during the studies or the position just told of advised there.
        var professor = _kind != AdvisorKind.Other && (text.Contains("orked with Prof", StringComparison.Ordinal) || text.Contains("orking with Prof", StringComparison.Ordinal) || text.Contains("orked with Dr", StringComparison.Ordinal));
        if (advisors.Count == 0 && collaborators.Count == 0 && (kind != AdvisorKind.Other || job.Found || professor))
        {
            foreach (var (person, _) in AdvisorPhrases.WorkedWith(sentence))
                claims.Add(new AdvisorClaim(person.Name, kind == AdvisorKind.Other ? AdvisorKind.Research : kind, where, null, null, [sentence.EvidenceForAll(0.65)]));
        }

        foreach (var (person, _) in collaborators)
            if (!advisors.Exists(advisor => advisor.Person.Name == person.Name)) claims.Add(new CollaboratorClaim(person.Name, [sentence.EvidenceForAll(0.8)]));
    }

    private static bool TellsOfWorkOrStudy(string text) =>
        text.Contains("work", StringComparison.OrdinalIgnoreCase) || text.Contains("intern", StringComparison.OrdinalIgnoreCase) || text.Contains("visit", StringComparison.OrdinalIgnoreCase)
        || RoleScanner.Find(text, capitalized: false).Count > 0 || DegreeScanner.Find(text).Count > 0;

    // "I am looking for PhD students", "I mentor undergraduates": degrees of others.
    private static bool IsInvitation(string text) =>
        text.Contains("looking for", StringComparison.OrdinalIgnoreCase) && !text.Contains("looking for a ", StringComparison.OrdinalIgnoreCase)
        || text.Contains("students who", StringComparison.OrdinalIgnoreCase) || text.Contains("prospective", StringComparison.OrdinalIgnoreCase) || text.Contains("recruiting", StringComparison.OrdinalIgnoreCase);

    private static int FirstName(List<(Names.PersonInText Person, string Announcement)> advisors, List<(Names.PersonInText Person, string Announcement)> others, int length)
    {
        var first = length;
        foreach (var (person, _) in advisors) first = Math.Min(first, person.Start);
        foreach (var (person, _) in others) first = Math.Min(first, person.Start);
        return first;
    }

    private (AdvisorKind Kind, string? Institution) Degrees(EntryText sentence, int cut)
    {
        var text = sentence.Text;
        var degrees = DegreeScanner.Find(text);
        var (kind, at) = (AdvisorKind.Other, default(string));
        for (var i = 0; i < degrees.Count; i++)
        {
            var degree = degrees[i];
            if (IsOthers(text, degree) || degree.Level == AdvisorKind.Other) continue;
            var next = degrees.Skip(i + 1).FirstOrDefault(other => HasInstitutionBetween(sentence, degree, other.Start));
            var end = Math.Min(Math.Min(next?.Start ?? text.Length, NextStatement(text, degree.End)), degree.Start < cut ? cut : text.Length);
            var institution = GraduatedFrom(sentence, degree.Start) ?? InstitutionAfter(sentence, Math.Max(degree.End, degree.FieldEnd), end) ?? (cut < text.Length && next is null ? InstitutionAfter(sentence, cut, text.Length) : null) ?? (i == 0 || at is null ? InstitutionBefore(sentence, degree.Start) : null) ?? at;
            if (kind == AdvisorKind.Other || degree.Start < cut) (kind, at) = (degree.Level, institution ?? at);
            if (institution is null) continue;
            var (from, to) = Dates(text, degree.Start, end, degree.IsStudent && !WasBefore(text, degree.Start) || IsRunning(text, degree.Start));
            if (degree.Text.StartsWith("postdoc", StringComparison.OrdinalIgnoreCase)) continue;
            claims.Add(new EducationClaim(institution, degree.Text, degree.Field, from, to, [sentence.EvidenceForAll(0.8)]));
        }

        return (kind, at);
    }

    // "… and in 2011 I was a postdoc at X": what follows is another statement.
    private static int NextStatement(string text, int from)
    {
        var end = text.Length;
        foreach (var words in (ReadOnlySpan<string>)[" I was ", " I am ", " I worked ", " I joined ", " I moved "])
            if (text.IndexOf(words, from, StringComparison.Ordinal) is >= 0 and var at) end = Math.Min(end, at);
        // "where I was advised by" goes on with the degree.
        return end < text.Length && text.AsSpan(0, end).TrimEnd().EndsWith("where") ? text.Length : end;
    }

    private static bool HasInstitutionBetween(EntryText sentence, DegreeMention degree, int end) => InstitutionAfter(sentence, Math.Max(degree.End, degree.FieldEnd), end) is not null;

    // "PhD students" are others, and so is what the subject supervises.
    private static bool IsOthers(string text, DegreeMention degree)
    {
        var rest = text.AsSpan(degree.Start, Math.Min(text.Length - degree.Start, degree.End - degree.Start + 20));
        if (rest.Contains("dissertation", StringComparison.OrdinalIgnoreCase) && (text.Contains("ward", StringComparison.Ordinal) || text.Contains("titled", StringComparison.Ordinal))) return true;
        if (rest.Contains("students", StringComparison.OrdinalIgnoreCase) || rest.Contains("-level", StringComparison.Ordinal) || rest.Contains(" courses", StringComparison.Ordinal)) return true;
        var before = text.AsSpan(Math.Max(0, degree.Start - 40), Math.Min(40, degree.Start));
        foreach (var words in (ReadOnlySpan<string>)["efore my ", "uring my ", "fter my ", "rior to my ", "efore the ", "tarting my ", "fter the ", "for my ", "hroughout my "])
            if (before.EndsWith(words) && InstitutionIsFar(text, degree)) return true;
        return before.Contains("mentor ", StringComparison.OrdinalIgnoreCase) || before.Contains("advise ", StringComparison.OrdinalIgnoreCase) || before.Contains("teach", StringComparison.OrdinalIgnoreCase) || before.Contains("mentoring", StringComparison.OrdinalIgnoreCase) || before.Contains("supervising", StringComparison.OrdinalIgnoreCase);
    }

    // "Before my PhD, I worked at X": the degree is only a date here.
    private static bool InstitutionIsFar(string text, DegreeMention degree)
    {
        var rest = text.AsSpan(Math.Max(degree.End, degree.FieldEnd));
        return !(rest.StartsWith(" at ") || rest.StartsWith(" from ") || rest.StartsWith(" in ") || rest.StartsWith(" dissertation") || rest.StartsWith(" and "));
    }

    private static string? InstitutionAfter(EntryText sentence, int from, int end)
    {
        var text = sentence.Text;
        string? unit = null;
        for (var i = from; i < end; i++)
        {
            if (EmployerPhrases.Preposition(text, i) is not (> 0 and var after)) continue;
            if (OrganizationScanner.At(sentence, after) is not { } found || found.End > end + 1) continue;
            if (PartOf(found.Name) is { } whole) return whole;
            if (WholeBehind(sentence, found) is { } university)
                return university;
            var kinds = OrganizationScanner.IsOrganization(found.Name) || EmployerPhrases.IsAcronym(found.Name) || sentence.LinkEdges.Contains(after);
            if (OrganizationScanner.IsUnit(found.Name) && !OrganizationScanner.IsOrganization(found.Name) || found.Name.Contains("Department", StringComparison.Ordinal) || found.Name.StartsWith("School of", StringComparison.Ordinal) && unit is null)
            {
                unit = found.Name;
                continue;
            }

            if (kinds) return found.Name;
            if (text[i..].StartsWith(" at ", StringComparison.Ordinal) || text[i..].StartsWith(" from ", StringComparison.Ordinal)) return found.Name;
        }

        return unit is not null && OrganizationScanner.IsOrganization(unit) ? unit : null;
    }

    // "X Laboratory at Y", "Institute of X, University of Y": what holds the part stands behind it.
    private static string? WholeBehind(EntryText sentence, (string Name, int End) part)
    {
        var isPart = OrganizationScanner.IsUnit(part.Name) || part.Name.Contains("School", StringComparison.Ordinal) || part.Name.Contains("College", StringComparison.Ordinal) || part.Name.Contains("Institut", StringComparison.OrdinalIgnoreCase);
        if (!isPart && (OrganizationScanner.IsOrganization(part.Name) || EmployerPhrases.IsAcronym(part.Name))) return null;
        var rest = sentence.Text.AsSpan(part.End);
        var at = rest.StartsWith(" at ") ? 4 : rest.StartsWith(", ") ? 2 : 0;
        if (at == 0 || OrganizationScanner.At(sentence, part.End + at) is not { } whole) return null;
        return at == 4 && (isPart || OrganizationScanner.IsOrganization(whole.Name)) || whole.Name.Contains("Universi", StringComparison.OrdinalIgnoreCase) ? whole.Name : null;
    }

    // "ECE Department of UT Austin", "Robotics Institute at CMU": the whole behind the part; not "Department of Physics".
    private static string? PartOf(string name)
    {
        foreach (var unit in (ReadOnlySpan<string>)["Department", "Dept.", "School", "Division", "Faculty", "Lab", "Laboratory", "Group"])
        {
            foreach (var word in (ReadOnlySpan<string>)[" of ", " at "])
            {
                var at = name.IndexOf(unit + word, StringComparison.Ordinal);
                if (at > 0 && at + unit.Length + word.Length < name.Length) return name[(at + unit.Length + word.Length)..];
            }
        }

        return null;
    }

    // "… at Stanford University, where I received my Ph.D."
    private static string? InstitutionBefore(EntryText sentence, int degree)
    {
        var text = sentence.Text;
        var where = text.LastIndexOf("where ", degree, StringComparison.Ordinal);
        if (where < 0 || degree - where > 60)
        {
            // "joined X as a Ph.D. student"
            var joined = text.IndexOf("joined ", StringComparison.Ordinal);
            if (joined >= 0 && joined < degree && text.AsSpan(joined, degree - joined).Contains(" as a", StringComparison.Ordinal) && OrganizationScanner.At(sentence, joined + 7) is { } entered && entered.End < degree) return entered.Name;
            if (SchoolAttended(sentence, degree) is { } attended) return attended;
            return null;
        }

        for (var i = Math.Max(0, where - 2); i >= 0 && where - i < 90; i--)
            if (EmployerPhrases.Preposition(text, i) is > 0 and var after && OrganizationScanner.At(sentence, after) is { } found && found.End <= where) return found.Name;
        return null;
    }

    // "graduated from X with a B.S.", also "with a B.S. and a B.A."
    private static string? GraduatedFrom(EntryText sentence, int degree)
    {
        const int LongestRest = 40;
        var text = sentence.Text;
        var with = text.LastIndexOf(" with ", degree, StringComparison.Ordinal);
        var from = with < 0 ? -1 : text.LastIndexOf(" from ", with, StringComparison.Ordinal);
        if (from < 0 || degree - with > LongestRest || text.AsSpan(with, degree - with).Contains(" received", StringComparison.Ordinal) || text.AsSpan(with, degree - with).Contains(" then ", StringComparison.Ordinal)) return null;
        return OrganizationScanner.At(sentence, from + 6) is { } school && school.End <= with + 1 && with - school.End < 12 ? school.Name : null;
    }

    // "went to X as an undergrad", "a senior in X earning a B.S."
    private static string? SchoolAttended(EntryText sentence, int degree)
    {
        var text = sentence.Text;
        for (var i = degree - 1; i >= 0 && degree - i < 110; i--)
        {
            var after = string.CompareOrdinal(text, i, " to the ", 0, 8) == 0 ? i + 8 : string.CompareOrdinal(text, i, " to ", 0, 4) == 0 ? i + 4 : EmployerPhrases.Preposition(text, i);
            if (after == 0 || OrganizationScanner.At(sentence, after) is not { } school || school.End >= degree || !OrganizationScanner.IsOrganization(school.Name)) continue;
            var between = text.AsSpan(school.End, degree - school.End);
            return between.Contains(" as a", StringComparison.Ordinal) || between.Contains("earning", StringComparison.Ordinal) || between.Contains("pursuing", StringComparison.Ordinal) ? school.Name : null;
        }

        return null;
    }

    private static bool WasBefore(string text, int degree) =>
        text.AsSpan(0, degree).Contains("was a", StringComparison.Ordinal) || text.AsSpan(0, degree).Contains("reviously", StringComparison.Ordinal) && !text.AsSpan(0, degree).Contains("urrently", StringComparison.Ordinal);

    private static bool IsRunning(string text, int degree)
    {
        var before = text[..degree];
        var running = Running.CountIn(before);
        return running > 0 && Finished.CountIn(before) == 0 || before.Contains("currently", StringComparison.OrdinalIgnoreCase);
    }

    private static (string? From, string? To) Dates(string text, int start, int end, bool running)
    {
        var dates = DateScanner.Find(text).FindAll(date => date.Index >= start && date.Index < end);
        if (dates.Find(date => date.IsRange) is { } range) return (range.From, range.To);
        if (dates.Count == 0) return (null, running ? "present" : null);
        return running ? (dates[0].From, "present") : (null, dates[0].To);
    }

    private (AdvisorKind Kind, string? Organization, bool Found) Jobs(EntryText sentence, int cut)
    {
        var text = sentence.Text;
        var (kind, at, any) = (AdvisorKind.Other, default(string), false);
        foreach (var role in RoleScanner.Find(text, capitalized: false))
        {
            if (role.IsTeaching || role.Start > cut && !ReturnsToSelf(text, cut, role.Start)) continue;
            if (role.IsStudy || !IsOwnRole(text, role) || IsTitleOfName(text, role)) continue;
            if (role.Text.EndsWith("Chair", StringComparison.OrdinalIgnoreCase) || RoleWords.Services.ContainsAnyOf(role.Text)) continue;
            any = true;
            if (kind == AdvisorKind.Other) kind = RoleKinds.Of(role.Text);
            var employers = EmployerPhrases.In(sentence, role.End, NextFact(text, role));
            if (employers.Count == 0 && EmployerPhrases.Before(sentence, role.Start) is { } earlier) employers = [earlier];
            foreach (var employer in employers)
            {
                at ??= employer.Organization;
                Emit(sentence, employer.Organization, employer.Unit, role.Text, role.Start);
            }
        }

        foreach (var verb in WorkVerbs)
        {
            for (var i = text.IndexOf(verb + " ", StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(verb + " ", i + verb.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (i > 0 && char.IsLetter(text[i - 1]) || i > cut && !ReturnsToSelf(text, cut, i)) continue;
                if (verb is "joined" or "time at" or "positions at" && !SpeaksOfSelf(text)) continue;
                // "Prior to joining X, I was at Y": what X employs for is told elsewhere.
                if (verb == "joining" && text.AsSpan(0, i).TrimEnd() is var before && (before.EndsWith("rior to") || before.EndsWith("efore"))) continue;
                var after = i + verb.Length;
                foreach (var (name, unit) in EmployerPhrases.In(sentence, after, text.Length))
                {
                    var role = verb.StartsWith("intern", StringComparison.Ordinal) ? "Intern" : RoleBehind(text, after);
                    if (IsStudentRole(text, after) || role is not null && RoleWords.IsTeaching(role)) continue;
                    if (verb is "joined" or "joining" or "will join" or "be joining" && role is null && !OrganizationScanner.IsOrganization(name)) continue;
                    any = true;
                    at ??= name;
                    if (verb.StartsWith("intern", StringComparison.Ordinal)) kind = AdvisorKind.Internship;
                    Emit(sentence, name, unit, role, i);
                }
            }
        }

        // "I had the opportunity to work in Ann Bell's lab at X."
        if (!any && LabPlace(sentence) is { } host)
        {
            any = true;
            at = host;
            kind = AdvisorKind.Research;
            Emit(sentence, host, null, null, 0);
        }

        if (!any && WorksOn(text) && WorkPlace(sentence, cut) is { } place)
        {
            any = true;
            at = place;
            Emit(sentence, place, null, null, 0);
        }

        return (kind, at, any);
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
    private static int NextFact(string text, RoleMention role)
    {
        var end = Math.Min(text.Length, role.End + 140);
        foreach (var other in RoleScanner.Find(text, capitalized: false))
            if (other.Start > role.End && other.Start < end && !text[role.End..other.Start].Contains(" at ", StringComparison.Ordinal)) end = other.Start;
        foreach (var degree in DegreeScanner.Find(text))
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
        if (_news) (from, to) = ((dates.Find(date => date.Index > at) ?? dates.FirstOrDefault())?.From, range?.To);
        claims.Add(new EmployerClaim(organization, unit, role, from, to, [sentence.EvidenceForAll(0.75)]));
        if (unit is not null && OrganizationWords.Groups.ContainsAnyOf(unit)) claims.Add(new LabClaim(unit, organization, [sentence.EvidenceForAll(0.7)]));
    }

    private static bool IsPast(string text, int at)
    {
        var before = text[..Math.Min(text.Length, at + 1)];
        if (before.Contains("currently", StringComparison.OrdinalIgnoreCase)) return false;
        return Finished.CountIn(before) > 0 || before.Contains("worked", StringComparison.OrdinalIgnoreCase) || before.Contains("ve been", StringComparison.Ordinal) && !before.Contains("since", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("worked") || text.AsSpan(at).StartsWith("interned") || text.AsSpan(at).StartsWith("spent") || before.Contains("joining", StringComparison.OrdinalIgnoreCase) || before.Contains("have also", StringComparison.Ordinal) || before.Contains("'ve", StringComparison.Ordinal);
    }

    // The role is the subject's when a verb of being or becoming stands before it, not a name.
    private static bool IsOwnRole(string text, RoleMention role)
    {
        var before = text[..role.Start];
        var window = before.Length > 60 ? before[^60..] : before;
        foreach (var word in (ReadOnlySpan<string>)["I am", "I'm", "I’m", "am a", "am an", "am the", " is a", " is an", " is the", "was a", "was an", "was the", "as a", "as an", "as the", "become", "became", "been a", "been an", "joined", "position", "joining", "I was", "work as", "currently", "Currently", "served as", "worked as", "employed as", "appointed as", "acted as", "years as", "previously", "Previously", "working as", "two", "several", "my ", "be a", "be an"])
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

    private static bool ReturnsToSelf(string text, int from, int to) => to > from && (text[from..to].Contains(" I ", StringComparison.Ordinal) || text[from..to].Contains("where I", StringComparison.Ordinal));

    // Named groups, linked or with a proper name before the word.
    private void Groups(EntryText sentence)
    {
        var text = sentence.Text;
        foreach (var words in (ReadOnlySpan<string>)["member of the ", "member of ", "part of the ", "part of ", "affiliated with the ", "affiliated with ", "at the ", "at ", "in the ", "within the "])
        {
            for (var i = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(words, i + words.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (i > 0 && char.IsLetter(text[i - 1])) continue;
                if (OrganizationScanner.At(sentence, i + words.Length) is not { } phrase || !OrganizationWords.Groups.ContainsAnyOf(phrase.Name)) continue;
                if (phrase.Name.Contains("Universit", StringComparison.Ordinal) || phrase.Name.AsSpan().Count(' ') == 0 || phrase.Name.Contains("Institute", StringComparison.Ordinal) && !words.StartsWith("member", StringComparison.Ordinal)) continue;
                if (!SpeaksOfSelf(text) && !text.Contains(" is ", StringComparison.Ordinal)) continue;
                claims.Add(new LabClaim(phrase.Name, null, [sentence.EvidenceForAll(0.7)]));
                // "a member of the X Lab and the Y Lab"
                if (text.AsSpan(phrase.End).StartsWith(" and ") && OrganizationScanner.At(sentence, phrase.End + 5) is { } second && OrganizationWords.Groups.ContainsAnyOf(second.Name) && second.Name.Contains(' ') && !second.Name.Contains("Universit", StringComparison.Ordinal))
                    claims.Add(new LabClaim(second.Name, null, [sentence.EvidenceForAll(0.65)]));
            }
        }
    }
}
