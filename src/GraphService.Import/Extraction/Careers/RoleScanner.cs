using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Finds positions in a text: a noun such as "scientist" with the words before it that belong to it.</summary>
internal static class RoleScanner
{
    private const int MostModifiers = 6;

    /// <summary>All positions of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="capitalized">Only with a capital letter, as in headings and lists.</param>
    public static List<RoleMention> Find(string text, bool capitalized)
    {
        if (!MayHold(text)) return [];
        var words = text.AsSpan().EnumerateWords();
        var found = new List<RoleMention>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = Word(text, words[i]);
            var study = RoleWords.Study.Contains(word) && i > 0 | word.Length > 4;
            if (!IsHead(word) && !(study && word is not ("PhD" or "Ph.D.")) && !(IsDoc(word) && i > 0 && Word(text, words[i - 1]).Equals("post", StringComparison.OrdinalIgnoreCase) && Adjacent(text, words[i - 1], words[i]))) continue;
            // "Faculty of Science", "Chair of Algebra" are parts of a university.
            if (word is "Faculty" or "Chair" && i + 1 < words.Count && Word(text, words[i + 1]) is "of" or "for") continue;
            if (i > 0 && word is "Scholar" && Word(text, words[i - 1]) is "Google" or "Semantic") continue;
            var first = i;
            while (first > 0 && i - first < MostModifiers && Adjacent(text, words[first - 1], words[first]) && Belongs(text, words[first - 1], capitalized)) first--;
            // "Summer intern", "Research intern" in a list; a noun in a sentence has no capital letter before it.
            if (capitalized && !char.IsUpper(text[words[first].Start.Value])) continue;
            var last = i;
            for (var next = last + 1; next < words.Count && next - last <= 3 && Adjacent(text, words[next - 1], words[next]); next++)
            {
                // "Staff Research Scientist": the noun may come after more words of the position.
                if (RoleWords.Heads.Contains(Word(text, words[next])) || RoleWords.Study.Contains(Word(text, words[next]))) last = next;
                else if (!Belongs(text, words[next], capitalized)) break;
            }

            // "Postdoctoral Fellowship" is a position, "Travel Fellowship" is none.
            if (last + 1 < words.Count && Word(text, words[last + 1]) is "Fellowship" or "fellowship" && Adjacent(text, words[last], words[last + 1]) && Word(text, words[last]).StartsWith("postdoc", StringComparison.OrdinalIgnoreCase)) last++;
            // "Young Investigator Award" is an honour.
            if (last + 1 < words.Count && Word(text, words[last + 1]) is "Award" or "Awards" or "Prize" or "Medal" && Adjacent(text, words[last], words[last + 1])) continue;
            // "Member of Technical Staff", "Director of Research".
            var (start, end) = (words[first].Start.Value, words[last].End.Value);
            while (start < end && text[start] is '&' or ' ') start++;
            var role = text[start..end];
            if (role.StartsWith("and ", StringComparison.Ordinal) || role.StartsWith("of ", StringComparison.Ordinal))
            {
                start += role.IndexOf(' ') + 1;
                role = text[start..end];
            }

            found.Add(new RoleMention(start, end, role, IsStudy(role), RoleWords.IsTeaching(role)));
            i = last;
        }

        return found;
    }

    private static bool MayHold(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Words())
            if (IsHead(text[range]) || RoleWords.Study.Contains(text[range]) || IsDoc(text[range])) return true;
        return false;
    }

    // "Post doc"
    private static bool IsDoc(ReadOnlySpan<char> word) => word is "doc" or "Doc";

    // "Scientist-II", "Co-director".
    private static bool IsHead(ReadOnlySpan<char> word)
    {
        if (RoleWords.Heads.Contains(word)) return true;
        var hyphen = word.IndexOf('-');
        if (hyphen < 1) return false;
        return word[(hyphen + 1)..].IndexOfAnyExcept("IV123") < 0 && RoleWords.Heads.Contains(word[..hyphen])
            || word[..hyphen].Equals("co", StringComparison.OrdinalIgnoreCase) && RoleWords.Heads.Contains(word[(hyphen + 1)..]);
    }

    // A guest and one who works beside the studies hold positions: "Visiting Student", "Working Student".
    private static bool IsStudy(string role)
    {
        if (role.StartsWith("Visiting ", StringComparison.OrdinalIgnoreCase) || role.StartsWith("Working ", StringComparison.OrdinalIgnoreCase)) return false;
        var words = role.AsSpan().EnumerateWords();
        var last = Word(role, words[^1]);
        return RoleWords.Study.Contains(last);
    }

    private static bool Belongs(string text, Range range, bool capitalized)
    {
        var word = Word(text, range);
        if (RoleWords.Modifiers.Contains(word)) return !capitalized || char.IsUpper(word[0]) || word is "of" or "and";
        if (RoleWords.Heads.Contains(word)) return true;
        return false;
    }

    private static bool Adjacent(string text, Range first, Range second)
    {
        var (from, to) = (first.End.Value, second.Start.Value);
        if (to - from > 3) return false;
        for (var i = from; i < to; i++)
            if (text[i] is not (' ' or '&' or '/' or '-' or '.')) return false;
        return true;
    }

    private static ReadOnlySpan<char> Word(string text, Range range) => text.AsSpan()[range];
}
