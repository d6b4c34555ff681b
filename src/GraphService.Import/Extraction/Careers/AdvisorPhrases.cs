using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Names of advisors and collaborators behind the words that announce them.</summary>
internal static class AdvisorPhrases
{
    private static readonly PhraseList Announcements =
    [
        "co-advised by", "coadvised by", "jointly advised by", "advised by", "co-supervised by", "supervised by", "co-mentored by", "mentored by", "hosted by", "guided by", "directed by",
        "under the supervision of", "under the co-supervision of", "under the joint supervision of", "under the guidance of", "under the direction of", "under the mentorship of", "under the advising of", "under the advisement of", "under the tutelage of",
        "under supervision of", "under guidance of", "under the supervisor", "under the advisor", "with the supervision of", "with my advisor", "with my advisors", "with my supervisor", "with supervisor", "with advisor", "with advisors", "my supervisor is", "my advisor is", "my advisors are", "my supervisors are", "my mentor is", "my supervisor was", "my advisor was", "my mentors are", "my mentors were",
        "my advisors were", "my supervisors were", "advisor was", "advisors were", "my advisor", "my advisors", "my supervisor", "my supervisors", "my mentor", "my mentors", "my manager", "my host", "working under", "worked under", "work under", "as a student of", "student of professor", "student of prof", "student of dr",
        "under the supervisions of", "under professor", "under prof", "under dr", "with professor", "with prof", "with dr", "under the lead of", "under the leadership of", "in the group of", "in the research group of", "in the lab of", "in the laboratory of", "in the team of", "group led by", "lab led by", "team led by", "led by", "lead by", "headed by", "thesis advisor is", "thesis supervised by", "my phd advisor", "advisor is", "supervisor is", "mentor is",
    ];

    private static readonly PhraseList Labels =
    [
        "advisor", "advisors", "adviser", "advisers", "supervisor", "supervisors", "co-supervisor", "co-supervisors", "co-advisor", "co-advisors", "supervisor of thesis", "thesis advisor", "thesis advisors", "thesis supervisor", "thesis supervisors",
        "mentor", "mentors", "co-mentor", "host", "hosts", "pi", "pis", "p.i.", "principal investigator", "principal investigators", "phd advisor", "phd supervisor", "phd advisors", "phd supervisors", "ph.d. advisor", "doctoral advisor", "faculty advisor", "faculty mentor", "research advisor", "academic advisor", "research supervisor", "manager", "doktorvater", "dissertation advisor", "committee chair", "thesis director", "director de thesis",
        "advised by", "supervised by", "mentored by", "promotor", "promotors", "guide", "supervision", "advisor(s)", "supervisor(s)", "mentor(s)", "dissertation supervisor", "postdoctoral advisor", "postdoc advisor", "undergraduate advisor", "master advisor", "line manager",
    ];

    private static readonly string[] LabelEnds = [.. Labels.Select(label => label.TrimEnd(')')).Distinct()];

    private static readonly PhraseList Collaborations =
    [
        "work closely with", "worked closely with", "working closely with", "collaborate closely with", "collaborated closely with", "collaborating closely with", "closely collaborate with", "closely collaborated with", "closely with", "collaborate with", "collaborated with", "collaborating with", "collaborate extensively with",
        "in collaboration with", "in close collaboration with", "collaboration with", "collaborations with", "collaborators include", "collaborators are", "work together with", "worked together with", "working together with", "fortunate to work with", "work extensively with", "chance to work with", "opportunity to work with", "pleasure to work with", "privilege to work with", "pleasure of working with", "privilege of working with", "fortune to work with", "opportunity to collaborate with",
    ];

    private static readonly PhraseList WorkingWith = ["working with", "worked with", "work with", "interned with", "research with", "studying with", "collaborating with"];

    /// <summary>The advisors that a text announces, with the words that did.</summary>
    public static List<(PersonInText Person, string Announcement)> Advisors(EntryText entry)
    {
        var found = Behind(entry, Announcements);
        return found;
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
            found.AddRange(list.Where(person => person.Shape != NameShape.Doubtful));
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
        var covered = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i < covered || (i > 0 && char.IsLetter(text[i - 1])) || !char.IsLetter(text[i])) continue;
            foreach (var phrase in phrases.BeginningWith(text[i]))
            {
                if (!PhraseList.StandsAt(text, i, phrase)) continue;
                var at = i + phrase.Length;
                if (at >= text.Length || char.IsLetter(text[at])) continue;
                if (phrase.StartsWith("with ", StringComparison.Ordinal) && FollowsCollaboration(text, i)) continue;
                // "under Prof": the title is part of what the names are read from.
                if (phrase.EndsWith("prof", StringComparison.Ordinal) || phrase.EndsWith("professor", StringComparison.Ordinal) || phrase.EndsWith(" dr", StringComparison.Ordinal)) at = text.LastIndexOf(' ', at - 1);
                var names = Names(entry, at);
                foreach (var person in names) found.Add((person, phrase));
                covered = names.Count > 0 ? names[^1].End : at;
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

            if (list.People.Count == 0) break;
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
        foreach (var title in (ReadOnlySpan<string>)["and Prof", "and Dr", ", Prof", ", Dr", "and Professor", "; Prof", "; Dr", "& Prof", "& Dr", "and by Prof", "and by Dr", "and Assoc"])
        {
            var found = text.IndexOf(title, at, limit - at, StringComparison.Ordinal);
            if (found >= 0) return found + title.IndexOfAny(['P', 'D', 'A']);
        }

        return 0;
    }
}
