using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Reads names of organisations: capitalised phrases with the small words inside them.</summary>
internal static class OrganizationScanner
{
    private const int Longest = 120;

    private static readonly WordSet Companies = WordSet.Words("inc ltd llc corp gmbh plc corporation company");

    /// <summary>
    /// The phrase that begins at a place, or null. A link that begins there is taken whole; "group" or "lab" in small letters
    /// behind the phrase belongs to it.
    /// </summary>
    public static (string Name, int End)? At(EntryText entry, int at)
    {
        if (LinkedOrCapitalized(entry, at) is not { } found) return null;
        var text = entry.Text;
        foreach (var word in (ReadOnlySpan<string>)[" group", " team", " lab", " laboratory", " research group", " department", " division", " program", " institute", " Group", " Team", " Lab", " Laboratory", " Department", " Institute", " Center", " Centre"])
        {
            var end = found.End + word.Length;
            if (string.CompareOrdinal(text, found.End, word, 0, word.Length) != 0 || end < text.Length && (char.IsLetter(text[end]) || text[end] is '’' or '\'')) continue;
            if (OrganizationWords.Units.ContainsAnyOf(found.Name)) return found;
            var acronym = end + 1 < text.Length && text[end] == ' ' && text[end + 1] == '(' ? Acronym(text, end + 1) : 0;
            return acronym > 0 ? (found.Name + text[found.End..acronym], acronym) : (found.Name + word, end);
        }

        return found;
    }

    private static (string Name, int End)? LinkedOrCapitalized(EntryText entry, int at)
    {
        var text = entry.Text;
        while (at < text.Length && text[at] is ' ' or '“' or '"' or '(' or '*') at++;
        if (string.Compare(text, at, "the ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0) at += 4;
        foreach (var praise in (ReadOnlySpan<string>)["prestigious ", "esteemed ", "renowned ", "famous ", "beautiful ", "wonderful "])
            if (string.CompareOrdinal(text, at, praise, 0, praise.Length) == 0) at += praise.Length;
        foreach (var span in entry.Spans)
        {
            if (span.Link is null || span.Start < at || span.Start > at + 1 || span.Length < 2) continue;
            var linked = text[span.Start..span.End].Trim(' ', ',', '.');
            var stretch = Phrase(text, span.Start);
            // A phrase that goes on behind the link is longer than the link says.
            if (stretch is { } more && more.End > span.End + 1) return more;
            if (linked.Length > 1 && (char.IsUpper(linked[0]) || char.IsDigit(linked[0]) || linked.Any(char.IsUpper))) return (linked, text[span.End - 1] == ' ' ? span.End - 1 : span.End);
        }

        return Phrase(text, at);
    }

    /// <summary>The capitalised phrase at a place, or null.</summary>
    public static (string Name, int End)? Phrase(string text, int at)
    {
        var (i, end) = (at, at);
        var limit = Math.Min(text.Length, at + Longest);
        while (i < limit)
        {
            var start = i;
            while (i < limit && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '&' or '+' or '@' or '/' || (text[i] is '-' or '.' or '*' && i + 1 < limit && (char.IsLetterOrDigit(text[i + 1]))) || (text[i] == '.' && IsShortForm(text, start, i)))) i++;
            if (i == start) break;
            var word = text.AsSpan(start, i - start);
            var capital = char.IsUpper(word[0]) || char.IsDigit(word[0]) && end > at || HasInnerCapital(word);
            if (capital)
            {
                end = i;
                if (word is "Inc." or "Ltd." or "Corp." or "LLC" or "GmbH") break;
                if (word[^1] == '.' && SentenceBegins(text, i))
                {
                    end = i - 1;
                    break;
                }

                // "Universität Kiel's Center": what a possessive owns is another name; "King's College" is one.
                if (word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’' && (text.AsSpan(at, i - at).Contains("Universi", StringComparison.OrdinalIgnoreCase) || OrganizationWords.Kinds.ContainsAnyOf(text.AsSpan(at, start - at)))) break;
            }
            else if (end == at || !OrganizationWords.Connectors.Contains(word) || !NextIsCapital(text, i, limit))
            {
                break;
            }
            else if (word is "and" or "in" or "at" or "to" or "on" && (!JoinsInside(text, at, start, i) || DateFollows(text, i)))
            {
                break;
            }

            if (i < limit && text[i] == ' ')
            {
                // An acronym in parentheses belongs to the name.
                if (i + 1 < limit && text[i + 1] == '(' && Acronym(text, i + 1) is > 0 and var close)
                {
                    end = close;
                    break;
                }

                i++;
                continue;
            }

            if (i + 1 < limit && text[i] == ',' && text[i + 1] == ' ' && Goes(text, at, i + 2))
            {
                i += 2;
                continue;
            }

            if (i < limit && text[i] is '–' && i + 1 < limit && char.IsUpper(text[i + 1]))
            {
                i++;
                continue;
            }

            break;
        }

        // "Universität Heidelberg's Center": the possessive ends the name.
        if (end - at > 3 && text[end - 1] == 's' && text[end - 2] is '\'' or '’') end -= 2;
        if (end <= at) return null;
        var name = text[at..end].Trim(' ', ',', '-', '–');
        var first = name.IndexOf(' ') is > 0 and var space ? name.AsSpan(0, space) : name;
        return name.Length < 2 || NameOfMonth(name) || Calendar.IsSeason(first) || Calendar.Month(first) > 0 && name.AsSpan(first.Length).ContainsAnyInRange('0', '9') ? null : (name, end);
    }

    // "at the Tide Lab. In 2021, …"
    private static bool SentenceBegins(string text, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)[" I ", " In ", " The ", " My ", " We ", " He ", " She ", " At ", " Before ", " After ", " Prior ", " Previously", " During ", " Currently", " From ", " Since ", " Now "])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return true;
        return false;
    }

    private static bool NameOfMonth(string name) => Calendar.Month(name) > 0 || Calendar.IsSeason(name) || name is "I" or "My" or "The" or "In" or "Before" or "Prior" or "Previously";

    // "University of X in May 2018"
    private static bool DateFollows(string text, int at)
    {
        var start = Math.Min(text.Length, at + 1);
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return Calendar.Month(text.AsSpan(start, end - start)) > 0 || Calendar.IsSeason(text.AsSpan(start, end - start));
    }

    private static bool IsShortForm(string text, int start, int dot)
    {
        var word = text.AsSpan(start, dot - start);
        return word is "Inc" or "Ltd" or "Corp" or "Co" or "St" or "Univ" or "Dept" or "Dep" or "Lab" or "U" or "S" or "Natl" or "Inst";
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word) => word.Length > 2 && char.IsLetter(word[0]) && word[1..].IndexOfAnyInRange('A', 'Z') >= 0;

    private static bool NextIsCapital(string text, int at, int limit)
    {
        while (at < limit && text[at] == ' ') at++;
        if (at >= limit) return false;
        if (char.IsUpper(text[at])) return true;
        var end = at;
        while (end < limit && char.IsLetter(text[end])) end++;
        return OrganizationWords.Connectors.Contains(text.AsSpan(at, end - at)) && end + 1 < limit && char.IsUpper(text[Math.Min(end + 1, limit - 1)]);
    }

    // "Institute of Science and Technology" goes on after "and"; "Google and Meta" does not; "University of Illinois at Urbana" goes on after "at".
    private static bool JoinsInside(string text, int at, int start, int end)
    {
        var before = text[at..start];
        if (text.AsSpan(start, end - start) is "at" or "in") return (before.Contains("Universit", StringComparison.Ordinal) || before.Contains("Institut", StringComparison.Ordinal)) && !IsTitle(text, end + 1);
        if (text.AsSpan(start, end - start) is not "and") return false;
        if (NamesOnePart(text, at, start, end)) return true;
        var of = before.LastIndexOf(" of ", StringComparison.Ordinal);
        var next = end + 1;
        var stop = next;
        while (stop < text.Length && char.IsLetter(text[stop])) stop++;
        if (of < 0 && (before.StartsWith("Cent", StringComparison.Ordinal) || before.StartsWith("Institute", StringComparison.Ordinal) || before.StartsWith("School", StringComparison.Ordinal))) of = before.IndexOf(" for ", StringComparison.Ordinal);
        return of > 0 && !OrganizationWords.Kinds.Contains(text.AsSpan(next, stop - next)) || before.EndsWith("for ", StringComparison.Ordinal);
    }

    // "the Astroparticle and Cosmology (APC) Laboratory"
    private static bool NamesOnePart(string text, int at, int and, int end)
    {
        const int LongestRest = 45;
        if (!text.AsSpan(0, at).EndsWith("the ") || OrganizationWords.Units.ContainsAnyOf(text.AsSpan(at, and - at)) || OrganizationWords.Kinds.ContainsAnyOf(text.AsSpan(at, and - at))) return false;
        var rest = text.AsSpan(end, Math.Min(LongestRest, text.Length - end));
        if (rest.IndexOfAny(",.;:") is >= 0 and var stop) rest = rest[..stop];
        foreach (var word in rest.Words())
        {
            if (char.IsLower(rest[word][0])) return false;
            if (OrganizationWords.Units.Contains(rest[word])) return true;
        }

        return false;
    }

    // "University of X in Professor Y's project"
    private static bool IsTitle(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return at < end && NameWords.Honorifics.Contains(text.AsSpan(at, end - at));
    }

    // "University of California, Santa Cruz", "Meta Platforms, Inc."
    private static bool Goes(string text, int at, int next)
    {
        var rest = text.AsSpan(next);
        foreach (var word in (ReadOnlySpan<string>)["Inc", "Ltd", "LLC", "Corp", "Co.", "GmbH"])
            if (rest.StartsWith(word)) return true;
        if (EnumeratesFields(text, at, next)) return true;
        return text.AsSpan(at, next - at).EndsWith("University of California, ") || text.AsSpan(at, next - at).EndsWith("State University, ");
    }

    // "Institute of Tides, Physics and Mechanics": the fields of one part, joined by "and".
    private static bool EnumeratesFields(string text, int at, int next)
    {
        const int LongestField = 40;
        var head = text.AsSpan(at, next - at);
        if (!OrganizationWords.Units.Contains(head[..Math.Max(0, head.IndexOf(' '))]) || !head.Contains(" of ", StringComparison.Ordinal)) return false;
        var rest = text.AsSpan(next);
        var and = rest.IndexOf(" and ");
        if (and is <= 0 or > LongestField || and + 5 >= rest.Length || !char.IsUpper(rest[and + 5])) return false;
        var field = rest[..and].TrimEnd(',');
        if (field.ContainsAny(".;:|()") || !char.IsUpper(field[0])) return false;
        var last = rest[(and + 5)..];
        var end = last.IndexOfAny(" ,.;()");
        return IsField(field) && IsField(end < 0 ? last : last[..end]);
    }

    private static bool IsField(ReadOnlySpan<char> words)
    {
        foreach (var word in words.Words())
            if (OrganizationWords.Kinds.Contains(words[word]) || OrganizationWords.Units.Contains(words[word]) || OrganizationWords.Places.Contains(words[word]) || OrganizationWords.Cities.Contains(words[word])) return false;
        return true;
    }

    private static int Acronym(string text, int open)
    {
        var close = text.IndexOf(')', open);
        if (close < 0 || close - open is < 3 or > 14) return 0;
        var inner = text.AsSpan(open + 1, close - open - 1);
        // "Trinity College (Ireland)", unlike "Acme (China) Holding"
        var goesOn = close + 2 < text.Length && text[close + 1] == ' ' && char.IsUpper(text[close + 2]);
        if (OrganizationWords.Places.Contains(inner) && !goesOn) return 0;
        foreach (var c in inner)
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '&' or ' ')) return 0;
        return char.IsUpper(inner[0]) && char.IsUpper(inner[^1]) | inner.Length < 8 && inner.IndexOf(' ') < 0 ? close + 1 : 0;
    }

    /// <summary>Whether a phrase has a word of organisations.</summary>
    public static bool IsOrganization(string phrase) => OrganizationWords.Kinds.ContainsAnyOf(phrase);

    /// <summary>Whether a phrase is the proper name of a research group: "Tide Lab", "TideLab".</summary>
    public static bool IsGroup(string phrase)
    {
        if (phrase.Contains(' ')) return OrganizationWords.Groups.ContainsAnyOf(phrase);
        return phrase.Length > "Lab".Length + 1 && phrase.EndsWith("lab", StringComparison.OrdinalIgnoreCase) && (char.IsUpper(phrase[^3]) || phrase.Length > "Lab".Length + 2 && char.IsUpper(phrase[^4]) && char.IsUpper(phrase[^5]));
    }

    /// <summary>Whether a phrase names a part of an organisation.</summary>
    public static bool IsUnit(string phrase) => OrganizationWords.Units.ContainsAnyOf(phrase) && !phrase.Contains("Universit", StringComparison.OrdinalIgnoreCase) && !Companies.ContainsAnyOf(phrase) && !IsWholeInstitute(phrase) && !IsCompanyGroup(phrase);

    // "Alibaba Group" is the company.
    private static bool IsCompanyGroup(string phrase) =>
        phrase.EndsWith(" Group", StringComparison.Ordinal) && phrase.IndexOf(' ') == phrase.Length - " Group".Length && OrganizationWords.Kinds.Contains(phrase.AsSpan(0, phrase.IndexOf(' ')));

    // Institutes that are universities or stand by themselves, unlike "Institute of Physics" of a university.
    private static bool IsWholeInstitute(string phrase)
    {
        foreach (var words in (ReadOnlySpan<string>)["Institute of Technology", "Institute of Science and Technology", "Institute of Science & Technology", "Polytechnic Institute", "Max Planck", "Max-Planck", "National Institute", "Indian Institute", "Indian Statistical", "Advanced Institute", "Research Institute", "Institute for Advanced Study", "Turing Institute", "Allen Institute", "Broad Institute", "Weizmann Institute", "Karolinska", "Salk Institute", "Scripps", "Santa Fe Institute"])
            if (phrase.Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
