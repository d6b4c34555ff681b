using GraphService.Import.Documents;
using GraphService.Import.Extraction.Careers.Prose;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Lists;

/// <summary>A line of a list of positions or degrees, taken apart.</summary>
internal sealed class CareerLine
{
    private const int LongestHeader = 230;
    private const int LongestTown = 3;

    private static readonly WordSet StatesPlainly = WordSet.Phrases("degree, degrees, period, date, dates, duration, years, year, position, positions, role, job title, research title, occupation, occupation or position held, position held, function, qualification, title of qualification awarded, type of position");

    private CareerLine(TextLine line, EntryText entry)
    {
        Line = line;
        Entry = entry;
    }

    public TextLine Line { get; }

    public EntryText Entry { get; private set; }

    public DateMention? Date { get; private set; }

    public List<RoleMention> Roles { get; } = [];

    public List<DegreeMention> Degrees { get; } = [];

    public List<CareerPiece> Organizations { get; } = [];

    public List<CareerPiece> Others { get; } = [];

    /// <summary>"Laboratory: X", "Institution: Y".</summary>
    public (string Label, string Value)? Labelled { get; private set; }

    /// <summary>Duties, a sentence, or anything else that heads no entry.</summary>
    public bool IsDescription { get; private set; }

    /// <summary>Begins with a dash, as an item of a list that is no list in the markup.</summary>
    public bool BeginsWithDash => Entry.Text.Length > 2 && Entry.Text[0] is '-' or '–' or '•' or '▪' or '·' && Entry.Text[1] == ' ';

    /// <summary>Names an organisation and nothing else.</summary>
    public bool IsOrganizationOnly => Organizations.Exists(piece => !piece.IsUnit) && Date is null && Roles.Count == 0 && Degrees.Count == 0;

    public bool HasFacts => Date is not null || Roles.Count > 0 || Degrees.Count > 0 || Organizations.Count > 0;

    public static CareerLine Read(TextLine line, bool listsPosts)
    {
        var entry = EntryText.Of(line);
        var read = new CareerLine(line, entry);
        var text = entry.Text.TrimEnd();
        // "M.Sc. Psychology, University of X, 2016-2018, a programme with …": the beginning of a long paragraph is an entry's header.
        if (text.Length > LongestHeader && HeaderEnd(text) is > 0 and var header)
        {
            entry = entry.Slice(0, header);
            (read.Entry, text) = (entry, entry.Text.TrimEnd());
        }

        if (line.Role is LineRole.Description or LineRole.Links || text.Length > LongestHeader)
        {
            read.IsDescription = true;
            return read;
        }

        if (Label(text) is { } labelled)
        {
            if (!StatesPlainly.Contains(labelled.Item1))
            {
                read.Labelled = labelled;
                return read;
            }

            // "Degree: M.Sc. in Physics", "Period: 2011 - 2014" say what the same line says without a label.
            entry = entry.Slice(text.Length - labelled.Item2.Length, text.Length);
            (read.Entry, text) = (entry, entry.Text);
        }

        var dates = DateScanner.Find(text);
        read.Date = dates.Find(date => date.IsRange) ?? (dates.Count > 0 ? dates[^1] : null);
        read.Degrees.AddRange(DegreeScanner.Find(text));
        read.AddRoles(text, dates, listsPosts);
        read.AddPieces(text, dates);
        read.IsDescription = read.LooksLikeSentence(text);
        return read;
    }

    private void AddRoles(string text, List<DateMention> dates, bool listsPosts)
    {
        var posts = RoleScanner.Find(text, capitalized: true);
        // "PhD Fellow" among positions is one.
        if (listsPosts) Degrees.RemoveAll(degree => posts.Exists(post => post is { IsStudy: false, IsTeaching: false } && post.Start <= degree.Start && post.End > degree.End));
        Roles.AddRange(posts.Where(role => !Degrees.Exists(degree => role.Start < degree.End && role.End > degree.Start)));
        // What the class calls a position is one as a whole: "Process Mining Engineer".
        if (Line.Role == LineRole.Position && dates.Count == 0 && Degrees.Count == 0 && Roles is [{ IsStudy: false }] && text.Length < 80 && !text.AsSpan().ContainsAny(",;(") && !OrganizationScanner.IsOrganization(text) && !OrganizationScanner.IsUnit(text))
            Roles[0] = Roles[0] with { Start = 0, End = text.Length, Text = text };
        // "**Outreach & Archives lead**, Acme": the style makes a title of words that have a small noun.
        if (listsPosts && Roles.Count == 0 && Degrees.Count == 0 && Entry.Spans.FirstOrDefault() is { Start: 0 } title && title.Has(RunStyle.Bold) && title.End < text.Length && RoleScanner.Find(text[..title.End], capitalized: false) is [{ IsStudy: false } last] && last.End == title.End && !OrganizationScanner.IsOrganization(text[..title.End]))
            Roles.Add(last with { Start = 0, Text = text[..title.End] });
        // "PI: Professor Ann Bell" is a person's title.
        Roles.RemoveAll(role => role.End + 2 < text.Length && text[role.End] == ' ' && NameWords.Honorifics.Contains(role.Text) && Names.NameListParser.Parse(text, role.End + 1, text.Length) is { People.Count: > 0 } titled && titled.People[0].Shape == Names.NameShape.Full && titled.Start <= role.End + 1 && AdvisorPhrases.Labelled(Entry).Count > 0);
        // "Director: Ann Bell" names somebody else's position.
        Roles.RemoveAll(role => role.End < text.Length && text[role.End] == ':' && Names.NameListParser.Parse(text, role.End + 1, text.Length) is { People.Count: > 0 } named && named.Certain > 0);
    }

    // Where the header of an entry ends that begins with a degree or a position and soon gives its period, or 0.
    private static int HeaderEnd(string text)
    {
        const int LongestBeginning = 160;
        var beginning = text[..LongestBeginning];
        if (DateScanner.Find(beginning).Find(date => date.IsRange) is not { } period) return 0;
        var titled = DegreeScanner.Find(beginning) is [{ Start: < 3 }, ..] || RoleScanner.Find(beginning, capitalized: true) is [{ Start: 0 }, ..];
        return titled && period.End < LongestBeginning ? period.End : 0;
    }

    private void AddPieces(string text, List<DateMention> dates)
    {
        var taken = new bool[text.Length];
        foreach (var date in dates) Take(date.Index, date.End);
        foreach (var role in Roles) Take(role.Start, Math.Max(FieldEnd(text, role), StyledFieldEnd(text, role)));
        foreach (var degree in Degrees) Take(degree.Start, Math.Max(degree.End, degree.FieldEnd));
        foreach (var person in AdvisorRemarks.Bracketed(Entry)) Take(text.LastIndexOf('(', person.Start), text.IndexOf(')', person.Start) + 1);
        foreach (var person in AdvisorRemarks.BehindBar(Entry)) Take(text.LastIndexOf('|', person.Start), person.End);
        foreach (var person in AdvisorPhrases.Labelled(Entry)) Take(LabelStart(text, person.Start), person.End);
        var order = 0;
        for (var i = 0; i < text.Length;)
        {
            if (taken[i] || IsSeparator(text, i) > 0 || text[i] is ' ' or ',' or '.' or '(' or ')')
            {
                i += Math.Max(1, taken[i] ? 1 : IsSeparator(text, i));
                continue;
            }

            foreach (var word in (ReadOnlySpan<string>)["at ", "in ", "with ", "from ", "for ", "of ", "@ ", "and ", "The ", "the ", "by "])
                if (string.CompareOrdinal(text, i, word, 0, word.Length) == 0) i += word.Length;
            if (i >= text.Length || taken[i]) continue;
            var end = i;
            var phrase = OrganizationScanner.Phrase(text, i) is { } found ? found.End : i;
            while (end < text.Length && !taken[end] && (end < phrase || text[end] is not (',' or '(' or ')') || BeginsLegalForm(text, end)) && IsSeparator(text, end) == 0) end++;
            if (end < phrase && NamesCampus(text, i, end, phrase)) end = phrase;
            if (end == i)
            {
                i++;
                continue;
            }

            var piece = text[i..end].Trim(' ', '-', '–', ':', '*', ',');
            AddPiece(piece.EndsWith("Inc.", StringComparison.Ordinal) || piece.EndsWith("Ltd.", StringComparison.Ordinal) || piece.EndsWith("Corp.", StringComparison.Ordinal) ? piece : piece.TrimEnd('.'), i, order++);
            i = end;
        }

        void Take(int from, int to)
        {
            for (var k = Math.Max(0, from); k < Math.Min(to, taken.Length); k++) taken[k] = true;
        }
    }

    // "University of Tides at Kiel"
    private static bool NamesCampus(string text, int start, int at, int end) =>
        text.AsSpan(start).StartsWith("University of ") && text.AsSpan(at).StartsWith(" at ") && !OrganizationScanner.IsOrganization(text[(at + " at ".Length)..end]);

    // "Tide and Wave Works Co., Ltd."
    private static bool BeginsLegalForm(string text, int comma) =>
        text.AsSpan(comma).StartsWith(", Ltd") && (text.AsSpan(0, comma).EndsWith(" Co.") || text.AsSpan(0, comma).EndsWith(" Co"));

    // "Professor of Chemistry": the field belongs to the position.
    private static int FieldEnd(string text, RoleMention role)
    {
        if (string.CompareOrdinal(text, role.End, " of ", 0, 4) != 0 || !NameWords.Honorifics.Contains(role.Text.AsSpan(role.Text.LastIndexOf(' ') + 1))) return role.End;
        var end = role.End + 4;
        while (end < text.Length && text[end] is not (',' or '(' or ';' or '|' or ':' or '\n') && IsSeparator(text, end) == 0 && string.CompareOrdinal(text, end, " at ", 0, 4) != 0) end++;
        var field = text.AsSpan(role.End, end - role.End);
        return OrganizationWords.Kinds.ContainsAnyOf(field) || OrganizationWords.Units.ContainsAnyOf(field) ? role.End : end;
    }

    // "**Consultant in marine ecology**: Acme": the field goes on as far as the title's style.
    private int StyledFieldEnd(string text, RoleMention role)
    {
        var rest = text.AsSpan(role.End);
        if (!rest.StartsWith(" in ") && !rest.StartsWith(" for ")) return role.End;
        var end = Entry.Spans.Where(span => span.Has(RunStyle.Bold) && span.Start <= role.Start && span.End <= text.Length).Select(span => span.End).DefaultIfEmpty().Max();
        if (end <= role.End) return role.End;
        var field = text.AsSpan(role.End, end - role.End);
        return field.ContainsAny(";|@") || OrganizationWords.Kinds.ContainsAnyOf(field) || OrganizationWords.Units.ContainsAnyOf(field) ? role.End : end;
    }

    // Where "(PI: " or "advisor: " before a name begins.
    private static int LabelStart(string text, int name)
    {
        var start = name;
        while (start > 0 && text[start - 1] is not ('(' or ',' or ';' or '|' or '\n') && !(text[start - 1] == '.' && EndsLongWord(text, start - 1))) start--;
        return text.AsSpan(start, name - start).Contains(':') ? start : name;
    }

    private void AddPiece(string piece, int at, int order)
    {
        if (IsPlace(piece))
        {
            // "Austin, TX": the town before a state or country is a place too.
            if (IsTown(piece)) return;
            if (Others.Count > 0 && Others[^1].Order == order - 1 && !Others[^1].IsEmphasized && Others[^1].Text.AsSpan().Count(' ') < LongestTown && !IsOnlyPlaceOfWork() && (at == 0 || Entry.Text[at - 1] != '(')) Others.RemoveAt(Others.Count - 1);
            else if (Organizations.Count > 1 && Organizations[^1] is { IsEmphasized: false } town && town.Order == order - 1 && !town.Text.Contains(' ')) Organizations.RemoveAt(Organizations.Count - 1);
            return;
        }

        if (piece.TrimEnd('.') is "Ltd" or "Inc" or "LLC" or "Corp" or "Co" or "GmbH") return;
        // "(Macro) Economist": a remark on the position behind it.
        if (at > 0 && Entry.Text[at - 1] == '(' && Roles.Exists(role => role.Start == at + piece.Length + 2)) return;
        // "B.Sc. in Physics (third year)": a remark on the degree before it.
        if (at > 1 && Entry.Text[at - 1] == '(' && Degrees.Exists(degree => Math.Max(degree.End, degree.FieldEnd) is var end && (end == at - 1 || end == at - 2)) && !OrganizationScanner.IsOrganization(piece) && !OrganizationScanner.IsUnit(piece) && !EmployerPhrases.IsAcronym(piece)) return;
        if (piece.Length < 2 || piece.Length > 120 || !piece.Any(char.IsLetter) || !piece.Contains(' ') && OrganizationWords.Units.Contains(piece)) return;
        if (piece.StartsWith("GPA", StringComparison.OrdinalIgnoreCase) || piece.StartsWith("Expected", StringComparison.OrdinalIgnoreCase) || piece.StartsWith("expected", StringComparison.Ordinal)) return;
        // "Since 2022": the word before a date names nobody.
        if (piece.TrimEnd(':') is "Since" or "From" or "Until" or "Now" or "Today" or "Currently" or "Previously") return;
        if (IsGrade(piece) || OrganizationWords.Honours.ContainsAnyOf(piece) && !OrganizationWords.Sponsors.ContainsAnyOf(piece)) return;
        if (NamesProject(piece)) return;
        var emphasized = Line.Role == LineRole.Organization || Entry.Spans.Any(span => at >= span.Start && at < span.End && (span.Link is not null || span.Has(RunStyle.Bold)));
        if (DescribesRatherThanNames(piece) || piece.StartsWith("a ", StringComparison.Ordinal) || piece.StartsWith("an ", StringComparison.Ordinal)) return;
        if (OrganizationScanner.IsOrganization(piece)) Organizations.Add(new CareerPiece(piece, OrganizationScanner.IsUnit(piece), emphasized, order, Line.Range.First, BeginsTitle(at, piece)));
        else if (OrganizationScanner.IsUnit(piece)) Organizations.Add(new CareerPiece(piece, true, emphasized, order, Line.Range.First));
        else if ((char.IsUpper(piece[0]) || piece.Any(char.IsUpper) || emphasized) && Line.Role != LineRole.Place) Others.Add(new CareerPiece(piece, false, emphasized, order, Line.Range.First, BeginsTitle(at, piece)));
    }

    // "Personalized medicine and genomics startup" is no name: most of its words are small.
    private static bool DescribesRatherThanNames(string piece)
    {
        var (small, capital) = (0, 0);
        foreach (var word in piece.AsSpan().Words())
        {
            if (OrganizationWords.Connectors.Contains(piece.AsSpan()[word])) continue;
            if (char.IsLower(piece[word.Start.Value])) small++;
            else capital++;
        }

        return capital > 0 && small > capital + 1;
    }

    // "Research Project 2", "Summer Research" are work for nobody in particular.
    private static bool NamesProject(string piece)
    {
        foreach (var word in piece.AsSpan().Words())
            if (!OrganizationWords.Projects.Contains(piece.AsSpan()[word]) && !char.IsAsciiDigit(piece[word.Start.Value])) return false;
        return OrganizationWords.Projects.ContainsAnyOf(piece);
    }

    // "CDS Faculty Fellow", unlike "**Acme** Fellow", where the style ends before the position.
    private bool BeginsTitle(int at, string piece)
    {
        var end = at + piece.Length;
        return Roles.Exists(role => role.Start == end + 1) && !Entry.Spans.Any(span => at >= span.Start && span.End <= end + 1 && span.End >= end && (span.Link is not null || span.Has(RunStyle.Bold)));
    }

    // "Research Intern, Acme, NY": what stands between a position and a state may be all that names the employer.
    private bool IsOnlyPlaceOfWork() => Roles.Count > 0 && Others is [{ Text: var name }] && char.IsUpper(name[0]) && Organizations.Count == 0 && Entry.Text.Contains(", " + name, StringComparison.Ordinal);

    // How well a degree was taken is no place.
    private static bool IsGrade(string piece)
    {
        foreach (var word in (ReadOnlySpan<string>)["Distinction", "First Class", "First-Class", "Honours", "Honors", "Hons", "cum laude", "Cum Laude", "Summa", "Magna", "with distinction", "With Distinction", "Merit"])
            if (piece.StartsWith(word, StringComparison.Ordinal) || piece.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsPlace(string piece)
    {
        if (piece is "D.C" or "D.C.") return true;
        var words = piece.AsSpan().EnumerateWords();
        if (words.Count == 0) return true;
        // "Sciences Po Paris" is no town, "San Jose CA" is.
        if (words.Count > 1 && OrganizationWords.Cities.Contains(piece.AsSpan()[words[^1]]) && !OrganizationWords.Places.Contains(piece.AsSpan()[words[0]])) return false;
        return (OrganizationWords.Places.Contains(piece.AsSpan()[words[^1]]) || OrganizationWords.Cities.Contains(piece.AsSpan()[words[^1]])) && words.Count <= 3 && !OrganizationWords.Units.ContainsAnyOf(piece) && !NamesSchool(piece);
    }

    // A well-known town needs no other town before it, unlike a state or a country.
    private static bool IsTown(string piece) => OrganizationWords.Cities.Contains(piece);

    private static bool NamesSchool(string piece)
    {
        foreach (var word in (ReadOnlySpan<string>)["Universit", "College", "School", "Institut", "Hospital", "Academy", "Polytech"])
            if (piece.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int IsSeparator(string text, int at)
    {
        if (text[at] is '|' or '·' or '•' or ';' or '\t' or '\n' or '—' || text[at] is ':' && (at + 1 >= text.Length || text[at + 1] == ' ') || text[at] is '/' && at > 0 && text[at - 1] == ' ') return 1;
        if (text[at] == '.' && at >= 4 && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && EndsLongWord(text, at)) return 2;
        if (text[at] is '-' or '–' && at > 0 && text[at - 1] == ' ' && (at + 1 >= text.Length || text[at + 1] == ' ')) return 1;
        if (string.CompareOrdinal(text, at, " from ", 0, 6) == 0) return 6;
        return string.CompareOrdinal(text, at, " at ", 0, 4) == 0 ? 4 : string.CompareOrdinal(text, at, " @ ", 0, 3) == 0 ? 3 : 0;
    }

    // A full stop behind a word, not behind "Univ", "Dept" or "Corp".
    private static bool EndsLongWord(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return dot - start >= 6;
    }

    private static (string, string)? Label(string text)
    {
        var colon = text.IndexOf(':');
        if (colon is < 2 or > 40) return null;
        var label = text[..colon].Trim().ToLowerInvariant();
        if (StatesPlainly.Contains(label)) return (label, text[(colon + 1)..].Trim());
        return label is "chairman" or "chair" or "examiner" or "examiners" or "external examiner" or "external examiners" or "internal examiner" or "internal examiners" or "committee" or "committee members" or "thesis committee" or "dissertation committee" or "doctoral committee" or "reference" or "references" or "workgroup" or "affiliation" or "name and address of employer" or "laboratory" or "lab" or "institution" or "institute" or "group" or "research group" or "team" or "department" or "organization" or "company" or "employer" or "university" or "school" or "where" or "host"
            or "duties" or "duties include" or "duties included" or "gpa" or "conferred" or "thesis" or "topic" or "title" or "thesis title" or "motivation" or "contributions" or "contribution" or "research" or "project" or "projects" or "location" or "coursework" or "relevant coursework" or "skills" or "tools" or "responsibilities" or "description" or "keywords" or "grade" or "core courses" or "courses" or "specialization" or "bachelor thesis" or "master thesis" or "dissertation" or "focus" or "award" or "awards" or "honors" or "minor" or "link" or "website"
            ? (label, text[(colon + 1)..].Trim())
            : null;
    }

    // "Led the national survey (2019-21)" tells what was done in a position; "Worked as an engineer at X" tells the position, "Integrated M.S. in Physics, X" a degree.
    private bool TellsDuty(string text, List<Range> words) =>
        words.Count > 2 && DutyWords.Begins(text[words[0]]) && Roles is not [{ Start: 0 }, ..] && !(Roles.Count > 0 && text[words[1]] is "as" or "at") && !(Organizations.Count > 0 && Degrees is [{ IsStudent: false }, ..]);

    // A header has no verb: many lower-case words in a row, or a full stop behind several words, make a sentence.
    private bool LooksLikeSentence(string text)
    {
        var words = text.AsSpan().EnumerateWords();
        if (TellsDuty(text, words)) return true;
        if (words.Count > 4 && (text.StartsWith("I ", StringComparison.Ordinal) || text.Contains(" I ", StringComparison.Ordinal) || text.Contains(" I'm ", StringComparison.Ordinal) || text.Contains(" I’m ", StringComparison.Ordinal))) return true;
        if (words.Count < 7) return text.Length > 0 && char.IsLower(text[0]) && Date is null && !(text.StartsWith("the ", StringComparison.Ordinal) && Organizations.Count > 0);
        var (lower, longest) = (0, 0);
        foreach (var word in words)
        {
            lower = char.IsLower(text[word.Start.Value]) && !OrganizationWords.Connectors.Contains(text.AsSpan()[word]) ? lower + 1 : char.IsLower(text[word.Start.Value]) ? lower : 0;
            longest = Math.Max(longest, lower);
        }

        // "B.S., Physics, magna cum laude"
        if (Degrees.Count > 0 && Degrees[0].Start < 4 && longest < 6) return false;
        var limit = Date is { IsRange: true } || Degrees.Count > 0 && Organizations.Count > 0 ? 8 : Date is not null || Roles.Count > 0 && Organizations.Count > 0 ? 5 : 3;
        return longest >= limit || (text.EndsWith('.') && longest >= 2 && Date is null && Degrees.Count == 0);
    }
}
