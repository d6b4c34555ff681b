using GraphService.Import.Extraction.Careers.Prose;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Names of advisors and collaborators behind the words that announce them.</summary>
internal static class AdvisorPhrases
{
    private static readonly char[] Apostrophes = ['\'', '’'];

    private static readonly PhraseList Announcements =
    [
        "co-advised by", "coadvised by", "jointly advised by", "advised by", "co-supervised by", "supervised by", "co-mentored by", "mentored by", "hosted by", "guided by", "directed by",
        "under the supervision of", "under the co-supervision of", "under the joint supervision of", "under the guidance of", "under the direction of", "under the mentorship of", "under the advising of", "under the advisement of", "under the tutelage of",
        "under supervision of", "under guidance of", "supervision of", "guidance of", "mentorship of", "under the supervisor", "under the advisor", "with the supervision of", "with my advisor", "with my advisors", "with my supervisor", "with supervisor", "with advisor", "with advisors", "my supervisor is", "my advisor is", "my advisors are", "my supervisors are", "my mentor is", "my supervisor was", "my advisor was", "my mentors are", "my mentors were",
        "my advisors were", "my supervisors were", "advisor was", "advisors were", "my advisor", "my advisors", "my supervisor", "my supervisors", "my mentor", "my mentors", "my manager", "my host", "working under", "worked under", "work under", "as a student of", "student of professor", "student of prof", "student of dr",
        "under the supervisions of", "under professor", "under prof", "under dr", "with professor", "with prof", "with dr", "with professors", "with profs", "with drs", "under professors", "under profs", "under drs", "under the lead of", "under the leadership of", "group of", "lab of", "laboratory of", "team of", "advisor", "supervisor", "group led by", "lab led by", "team led by", "led by", "lead by", "headed by", "thesis advisor is", "thesis supervised by", "my phd advisor", "advisor is", "supervisor is", "mentor is", "supervisor was", "mentor was", "supervisors are", "supervisors were", "advisors are", "mentors are", "guidance from", "mentorship from", "supervision from", "supervisor are", "advisor are",
    ];

    private static readonly PhraseList Labels =
    [
        "advisor", "advisors", "adviser", "advisers", "supervisor", "supervisors", "co-supervisor", "co-supervisors", "co-advisor", "co-advisors", "supervisor of thesis", "thesis advisor", "thesis advisors", "thesis supervisor", "thesis supervisors",
        "mentor", "mentors", "co-mentor", "host", "hosts", "pi", "pis", "p.i.", "principal investigator", "principal investigators", "phd advisor", "phd supervisor", "phd advisors", "phd supervisors", "ph.d. advisor", "doctoral advisor", "faculty advisor", "faculty mentor", "research advisor", "academic advisor", "academic supervisor", "research supervisor", "research advisors", "research mentor", "project supervisor", "project advisor", "primary advisor", "primary supervisor", "main advisor", "main supervisor", "doctoral advisors", "doctoral supervisor", "thesis chair", "thesis chairs", "dissertation chair", "manager", "managers", "doktorvater", "dissertation advisor", "committee chair", "thesis director", "director de thesis",
        "advised by", "supervised by", "mentored by", "promotor", "promotors", "guide", "supervision", "advisor(s)", "supervisor(s)", "mentor(s)", "dissertation supervisor", "postdoctoral advisor", "postdoc advisor", "undergraduate advisor", "master advisor", "line manager", "leader", "team leader", "group leader",
    ];

    private static readonly string[] LabelEnds = [.. Labels.Select(label => label.TrimEnd(')')).Distinct()];

    private static readonly PhraseList Collaborations =
    [
        "work closely with", "worked closely with", "working closely with", "collaborate closely with", "collaborated closely with", "collaborating closely with", "closely collaborate with", "closely collaborated with", "closely with", "collaborate with", "collaborated with", "collaborating with", "collaborate extensively with",
        "in collaboration with", "in close collaboration with", "collaboration with", "collaborations with", "collaborators include", "collaborators are", "work together with", "worked together with", "working together with", "fortunate to work with", "work extensively with", "chance to work with", "opportunity to work with", "working alongside", "worked alongside", "pleasure to work with", "privilege to work with", "pleasure of working with", "privilege of working with", "fortune to work with", "opportunity to collaborate with",
    ];

    private static readonly PhraseList WorkingWith = ["working with", "worked with", "work with", "interned with", "research with", "studying with", "collaborating with"];

    /// <summary>The advisors that a text announces, with the words that did.</summary>
    public static List<(PersonInText Person, string Announcement)> Advisors(EntryText entry)
    {
        var found = Behind(entry, Announcements);
        return found;
    }

    /// <summary>The names behind "Collaborators:" in an entry.</summary>
    public static List<PersonInText> LabelledCollaborators(EntryText entry)
    {
        var text = entry.Text;
        var label = text.IndexOf("ollaborator", StringComparison.Ordinal);
        if (label < 1 || text[label - 1] is not ('C' or 'c') || text.AsSpan(0, label - 1).TrimEnd(' ') is [.., not ('\n' or '.' or ';' or ',' or '|' or '(')]) return [];
        var colon = label + "ollaborator".Length;
        if (colon < text.Length && text[colon] == 's') colon++;
        return colon < text.Length && text[colon] == ':' ? Names(entry, colon + 1) : [];
    }

    /// <summary>The collaborators that a text announces.</summary>
    public static List<(PersonInText Person, string Announcement)> Collaborators(EntryText entry) => Behind(entry, Collaborations);

    /// <summary>Those somebody works or worked with, which makes them advisors of a junior position.</summary>
    public static List<(PersonInText Person, string Announcement)> WorkedWith(EntryText entry) => Behind(entry, WorkingWith);

    /// <summary>Whether a line begins with "Advisor:", "Thesis Supervisors:" and the like.</summary>
    public static bool BeginsWithLabel(EntryText entry)
    {
        var colon = entry.Text.IndexOf(':');
        return colon is > 0 and < 40 && !entry.Text.AsSpan(0, colon).ContainsAny(",;|") && HasLabel(entry.Text, colon);
    }

    /// <summary>The names that a line begins with, behind an ordinal, when it holds nothing but persons and their places: a list under a label goes on so.</summary>
    public static List<PersonInText> Continued(EntryText entry)
    {
        var text = entry.Text;
        var colon = text.IndexOf(':');
        var at = colon is > 0 and <= 4 && char.IsAsciiDigit(text[0]) ? colon + 1 : 0;
        var list = NameListParser.Parse(text, at, text.Length, entry.LinkEdges);
        if (list.People.Count == 0 || list.People[0].Shape != NameShape.Full) return [];
        var rest = text.AsSpan(list.End).Trim(" .;");
        var titled = text.AsSpan(at).TrimStart().StartsWith("Prof") || text.AsSpan(at).TrimStart().StartsWith("Dr");
        return (at > 0 || titled) && rest.Length < 80 ? [.. list.People] : [];
    }

    /// <summary>The names behind "Advisor:", "Supervisors:" and the like.</summary>
    public static List<PersonInText> Labelled(EntryText entry)
    {
        var found = new List<PersonInText>();
        var text = entry.Text;
        for (var colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            if (!HasLabel(text, colon)) continue;
            var list = Names(entry, colon + 1);
            found.AddRange(list.Where(person => (person.Shape != NameShape.Doubtful || IsTitled(text, person.Start)) && !IsSchoolInTown(person.Name)));
        }

        // "Supervisor Prof. X", "Advisor - X" at the beginning of a line.
        if (found.Count == 0)
        {
            foreach (var start in entry.LineStarts)
            {
                if (start >= text.Length) continue;
                foreach (var label in Labels.BeginningWith(text[start]))
                {
                    if (!PhraseList.StandsAt(text, start, label)) continue;
                    var at = start + label.Length;
                    if (at + 2 >= text.Length || text[at] is not (' ' or '-' or '–')) continue;
                    found.AddRange(Names(entry, at).Where(person => person.Shape == NameShape.Full));
                    break;
                }

                if (found.Count > 0) break;
            }
        }

        return found;
    }

    // "Host: TU Berlin": a short name and a town.
    private static bool IsSchoolInTown(string name)
    {
        var isShort = false;
        foreach (var word in name.AsSpan().Words())
        {
            if (isShort && OrganizationWords.Cities.Contains(name.AsSpan()[word])) return true;
            isShort = name.AsSpan()[word].Length > 1 && name.AsSpan()[word].IndexOfAnyExceptInRange('A', 'Z') < 0;
        }

        return false;
    }

    private static bool HasLabel(string text, int colon)
    {
        var end = colon;
        while (end > 0 && text[end - 1] is ' ' or ')' or '(') end--;
        foreach (var label in LabelEnds)
        {
            var start = end - label.Length;
            if (start >= 0 && PhraseList.StandsAt(text, start, label) && (start == 0 || !char.IsLetter(text[start - 1]) && text[start - 1] != '-')) return true;
        }

        return false;
    }

    private static List<(PersonInText Person, string Announcement)> Behind(EntryText entry, PhraseList phrases)
    {
        var found = new List<(PersonInText, string)>();
        var text = entry.Text;
        for (int i = phrases.Next(text, 0), next; i >= 0; i = phrases.Next(text, next))
        {
            next = i + 1;
            if (i > 0 && char.IsLetter(text[i - 1])) continue;
            foreach (var phrase in phrases.BeginningWith(text[i]))
            {
                if (!PhraseList.StandsAt(text, i, phrase)) continue;
                var at = i + phrase.Length;
                if (at >= text.Length || char.IsLetter(text[at])) continue;
                var bare = phrase is "advisor" or "supervisor";
                // "Advisor: Ann Bell" is a label.
                if (bare && text[at] != ' ') continue;
                var ofGroup = phrase is "group of" or "lab of" or "laboratory of" or "team of";
                if (phrase.StartsWith("with ", StringComparison.Ordinal) && FollowsCollaboration(text, i) || ofGroup && IsPartner(text, i)) continue;
                // "under Prof": the title is part of what the names are read from.
                if (IsTitle(phrase.AsSpan(phrase.LastIndexOf(' ') + 1))) at = text.LastIndexOf(' ', at - 1);
                var names = Names(entry, at);
                if (ofGroup || bare) names.RemoveAll(person => !IsPerson(person));
                // "worked under the supervision of X": a longer announcement may begin inside this one.
                if (names.Count == 0) continue;
                foreach (var person in names) found.Add((person, phrase));
                next = Math.Max(next, names[^1].End);
                break;
            }
        }

        return found;
    }

    // "in collaboration with Dr. X" tells of no advice.
    private static bool FollowsCollaboration(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["ollaboration", "ollaborations", "ollaborated", "ollaborating", "ollaborate", "coauthored", "co-authored", "jointly", "together", "closely"])
            if (before.EndsWith(word)) return true;
        return false;
    }

    // "the lab of Ann Bell", unlike "the lab of Kiel Polytechnic", "the group of Tides TIG"
    private static bool IsPerson(PersonInText named) =>
        !OrganizationScanner.IsOrganization(named.Name) && !EmployerPhrases.IsAcronym(named.Name[(named.Name.LastIndexOf(' ') + 1)..]);

    // "in collaboration with the group of Ann Bell"
    private static bool IsPartner(string text, int group)
    {
        const int LongestBetween = 60;
        var start = Math.Max(0, group - LongestBetween);
        return text.AsSpan(start, group - start).Contains("ollaborat", StringComparison.Ordinal) || text.AsSpan(start, group - start).Contains(" with ", StringComparison.Ordinal) && !text.AsSpan(start, group - start).Contains(" in ", StringComparison.Ordinal);
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "prof" or "profs" or "professor" or "professors" or "dr" or "drs";

    /// <summary>Those under whom, or in whose lab, somebody works or studies: "under Ann Bell and Bo Chen", "in Ann Bell's lab".</summary>
    public static List<(PersonInText Person, string Announcement)> Leaders(EntryText entry)
    {
        var found = new List<(PersonInText, string)>();
        var text = entry.Text;
        for (var at = text.IndexOf(" under ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" under ", at + 7, StringComparison.Ordinal))
        {
            var list = NameListParser.Parse(text, at + 7, text.Length, entry.LinkEdges);
            if (list.People.Count > 0 && list.Certain == list.People.Count) found.AddRange(list.People.Select(person => (person, "under")));
        }

        AddBehindWith(entry, found);
        AddOfGroups(entry, found);
        for (var i = text.IndexOfAny(Apostrophes, Math.Min(1, text.Length)); i >= 0; i = text.IndexOfAny(Apostrophes, i + 1))
        {
            if (EmployerPhrases.LabOf(text, i) == 0) continue;
            // The name before the possessive: capitalised words back to a small one.
            var start = i;
            while (start > 0 && PreviousWord(text, start) is >= 0 and var word && (char.IsUpper(text[word]) || NameWords.Particles.Contains(text.AsSpan(word, start - word).Trim()))) start = word;
            var list = NameListParser.Parse(text, start, i);
            if (list.People is [var only] && only.End == i && (only.Shape == NameShape.Full && IsPerson(only) || IsTitled(text, only.Start))) found.Add((only, "lab of"));
        }

        return found;
    }

    // "in the [Ann Bell](…) group", unlike "in the [Kiel NLP](…) group"
    private static void AddOfGroups(EntryText entry, List<(PersonInText, string)> found)
    {
        foreach (var span in entry.Spans)
        {
            if (span.Link is null || !entry.Text.AsSpan(span.End).StartsWith(" group") && !entry.Text.AsSpan(span.End).StartsWith(" lab")) continue;
            var list = NameListParser.Parse(entry.Text, span.Start, span.End);
            if (list.People is [{ Shape: NameShape.Full } only] && list.Certain == 1 && only.End == span.End && IsPerson(only)) found.Add((only, "group of"));
        }
    }

    // "my PhD in Leiden with Ann Bell", "hosted at X with Ann Bell": linked names, in the same clause.
    private static void AddBehindWith(EntryText entry, List<(PersonInText, string)> found)
    {
        const int LongestClause = 70;
        var text = entry.Text;
        for (var at = text.IndexOf(" with ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" with ", at + 6, StringComparison.Ordinal))
        {
            var linked = entry.LinkEdges.Contains(at + 6);
            if (FollowsCollaboration(text, at + 1)) continue;
            var clause = text.AsSpan(0, at);
            clause = clause[Math.Max(0, clause.Length - LongestClause)..];
            if (clause.LastIndexOfAny(".,;") is >= 0 and var stop && !clause[stop..].StartsWith(".D")) clause = clause[(stop + 1)..];
            if (!clause.Contains("PhD", StringComparison.Ordinal) && !clause.Contains("Ph.D", StringComparison.Ordinal) && !clause.Contains("thesis", StringComparison.OrdinalIgnoreCase) && !clause.Contains("hosted", StringComparison.Ordinal) && !clause.Contains("ostdoc", StringComparison.Ordinal) && !clause.Contains("internship", StringComparison.Ordinal) && !clause.Contains("interned", StringComparison.Ordinal) && !clause.Contains("studied at", StringComparison.Ordinal) && !(clause.Contains("orking on ", StringComparison.Ordinal) && IsJunior(text))) continue;
            var list = NameListParser.Parse(text, at + 6, text.Length, entry.LinkEdges);
            if (list.People.Count == 0 || list.Certain != list.People.Count || !linked && !(EndsClause(text, list.End) && list.People.All(person => person.Shape == NameShape.Full))) continue;
            found.AddRange(list.People.Select(person => (person, "with")));
        }
    }

    private static bool EndsClause(string text, int at) => at >= text.Length || text[at] is '.' or ',' or ';' or '\n';

    private static bool IsJunior(string text) =>
        text.Contains("postdoc", StringComparison.OrdinalIgnoreCase) || text.Contains("post-doc", StringComparison.OrdinalIgnoreCase) || text.Contains("intern", StringComparison.OrdinalIgnoreCase) || text.Contains("PhD", StringComparison.Ordinal) || text.Contains("Ph.D", StringComparison.Ordinal);

    // A title before a name makes it one, whatever its words: "Dr. May Hall".
    private static bool IsTitled(string text, int name)
    {
        var before = text.AsSpan(0, name).TrimEnd();
        return before.EndsWith("Dr.") || before.EndsWith("Prof.") || before.EndsWith("Professor") || before.EndsWith(" Dr") || before.EndsWith(" Prof");
    }

    private static int PreviousWord(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        if (end < at && end > 0 && text[end - 1] is ',' or ';' or '.' && end > 1 && char.IsLower(text[end - 2])) return -1;
        var start = end;
        while (start > 0 && text[start - 1] is not (' ' or '\n' or '(')) start--;
        return start < end ? start : -1;
    }

    // Names one after another, also over "at the University of X and Prof. Y".
    private static List<PersonInText> Names(EntryText entry, int at)
    {
        var text = entry.Text;
        var people = new List<PersonInText>();
        for (var guard = 0; guard < 8 && at < text.Length; guard++)
        {
            at = SkipWords(text, at);
            var list = NameListParser.Parse(text, at, text.Length, entry.LinkEdges);
            if (list.People.Count == 0 && Bridge(text, at) is > 0 and var bridged && guard == 0 && bridged - at < 70)
            {
                at = bridged;
                continue;
            }

            // "guidance of the Federal Office": a name of a person has no article.
            if (list.People.Count == 0 || text.AsSpan(0, list.People[0].Start).EndsWith(" the ") && !IsTitled(text, list.People[0].Start)) break;
            var linked = list.People.All(person => person.Shape == NameShape.Full || entry.LinkEdges.Contains(person.Start));
            people.AddRange(linked ? list.People : list.People.Where(person => person.Shape == NameShape.Full));
            at = list.End;
            if (Bridge(text, at) is not (> 0 and var next)) break;
            at = next;
        }

        return people;
    }

    private static int SkipWords(string text, int at)
    {
        for (var guard = 0; guard < 8; guard++)
        {
            while (at < text.Length && text[at] is ' ' or ':' or '-' or '–' or '(' or '\n') at++;
            var before = at;
            foreach (var ordinal in (ReadOnlySpan<string>)["1st:", "First:", "1:", "1)", "1."])
                if (string.CompareOrdinal(text, at, ordinal, 0, ordinal.Length) == 0) at += ordinal.Length;
            foreach (var word in (ReadOnlySpan<string>)["by ", "both ", "the ", "my ", "amazing ", "wonderful ", "great ", "awesome ", "two ", "PhD advisor ", "advisor ", "advisors ", "supervisor ", "supervisors ", "mentor ", "mentors ", "Lecturer ", "jointly ", "Assoc. ", "Asst. ", "is ", "are ", "was ", "were ", ", ", "manager ", "researchers ", "Researcher ", "Senior ", "late "])
            {
                if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
                at += word.Length;
                break;
            }

            if (before == at) return at;
        }

        return at;
    }

    // From behind a name over "at X", "of the Y group" or "(…)" to the next titled name: gives where that begins.
    private static int Bridge(string text, int at)
    {
        var limit = Math.Min(text.Length, at + 140);
        var sentence = text.AsSpan(at, limit - at).IndexOf(". ");
        if (sentence >= 0 && !text.AsSpan(at, sentence).EndsWith("Prof") && !text.AsSpan(at, sentence).EndsWith("Dr")) limit = at + sentence;
        // "with Ann Bell, and a fellow at Y, working with …": another announcement comes first.
        if (text.AsSpan(at, limit - at).IndexOf(" with ") is >= 0 and var with) limit = at + with;
        foreach (var title in (ReadOnlySpan<string>)["and Prof", "and Dr", ", Prof", ", Dr", "and Professor", "; Prof", "; Dr", "& Prof", "& Dr", "and by Prof", "and by Dr", "and Assoc"])
        {
            var found = text.IndexOf(title, at, limit - at, StringComparison.Ordinal);
            if (found >= 0) return found + title.IndexOfAny(['P', 'D', 'A']);
        }

        return 0;
    }
}
