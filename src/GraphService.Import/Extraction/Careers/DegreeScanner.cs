using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Finds degrees in a text, with the field that follows them.</summary>
internal static class DegreeScanner
{
    private const int LongestField = 90;
    private const int LongestDate = 20;

    /// <summary>All degrees of a text, in order.</summary>
    public static List<DegreeMention> Find(string text)
    {
        var found = new List<DegreeMention>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' && i > 1 && char.IsLetter(text[i - 2])))) continue;
            if (Read(text, i) is { } degree)
            {
                found.Add(degree);
                i = Math.Max(degree.End, degree.FieldEnd) - 1;
            }
            else
            {
                while (i < text.Length && char.IsLetter(text[i])) i++;
            }
        }

        return found;
    }

    private static DegreeMention? Read(string text, int start)
    {
        // "Post-doctoral", "Post Doctoral" are positions.
        if (start >= 5 && text.AsSpan(start - 5, 4).Equals("post", StringComparison.OrdinalIgnoreCase) && text[start - 1] is '-' or ' ') return null;
        if (start >= 4 && text.AsSpan(start - 4, 4).Equals("pre-", StringComparison.OrdinalIgnoreCase)) return null;
        if (DegreeWords.LongNameAt(text, start) is var (length, kind)) return IsTitle(text, start, start + length) ? null : Mention(text, start, start + length, kind);
        var end = TokenEnd(text, start);
        var token = text.AsSpan(start, end - start);
        var found = DegreeWords.LevelOf(token) ?? DegreeWords.CompoundLevel(token);
        // "Ph. D.", "M. Sc.", "High school".
        if (token.Length <= 4 | token.Equals("High", StringComparison.OrdinalIgnoreCase) && (token[^1] == '.' || token.Length >= 4) && end < text.Length && text[end] == ' ')
        {
            var second = TokenEnd(text, end + 1);
            if (second > end + 1 && DegreeWords.LevelOf(text.AsSpan(start, second - start)) is { } joined) (end, found) = (second, joined);
        }

        if (found is not { } level) return null;
        // "NSF Grant BCS 1026724"
        if (end + 1 < text.Length && text[end] is ' ' or '-' && char.IsAsciiDigit(text[end + 1]) && text.AsSpan(end + 1).IndexOfAnyExceptInRange('0', '9') is < 0 or > 4) return null;
        var compact = Compact(text[start..end]);
        // Short forms are written in capitals; "ma", "be" and "as" are words.
        if (compact.Length <= 3 && compact is not "phd" && !Capitals(token)) return null;
        if (IsGivenName(token, text.AsSpan(end))) return null;
        // "with Ann Ma." ends a sentence.
        if (compact.Length == 2 && token is [_, >= 'a' and <= 'z', '.']) return null;
        if (compact.Length <= 2 && !token.Contains('.') && (!FollowsAsDegree(text, end) || IsState(text, start, end))) return null;
        if (compact is "undergraduate" or "undergrad" or "doctoral" && BeginsPosition(text, end)) return null;
        if (compact is "doctor" && !text.AsSpan(end).TrimStart().StartsWith("of") && !text.AsSpan(end).TrimStart().StartsWith("in")) return null;
        if (compact is "promotion" or "honours" or "associate's") return null;
        if (IsLikeWord(compact, text.AsSpan(end)) && !token.Contains('.')) return null;
        // "MD/PhD" is one degree.
        if (compact is "md" && text.AsSpan(end) is ['/' or '-', 'P' or 'p', ..]) return null;
        if (text[end - 1] == '.' && !token[..^1].Contains('.') && compact.Length > 3) end--;
        // "Distinguished PhD Thesis" is a prize, "Visiting PhD Scholar" a guest; "PhD Thesis" alone is how some call the study.
        if (text.AsSpan(end).StartsWith(" Thesis") && !text.AsSpan(end).StartsWith(" Thesis at ") && !(start == 0 && text.Length == end + " Thesis".Length) || text.AsSpan(end).StartsWith(" Dissertation") || text.AsSpan(0, start).EndsWith("Visiting ")) return null;
        return Mention(text, start, end, level);
    }

    // "Meng Bell", unlike "Meng in Physics"
    private static bool IsGivenName(ReadOnlySpan<char> token, ReadOnlySpan<char> rest) =>
        token is "Meng" or "Mae" or "Bee" or "Ed" && rest is [' ', >= 'A' and <= 'Z', ..];

    // "ME" and "JD" without dots are words and companies, "MD Anderson" a hospital, a "Diploma thesis" a thesis.
    private static bool IsLikeWord(string compact, ReadOnlySpan<char> rest) =>
        compact is "me" or "jd" || compact is "md" && rest is [' ', >= 'A' and <= 'Z', ..] || compact is "diploma" && rest.StartsWith(" thesis", StringComparison.OrdinalIgnoreCase);

    // "Dr. med. Ann Bell"
    private static bool IsTitle(string text, int start, int end) => text.AsSpan(start).StartsWith("Dr.", StringComparison.OrdinalIgnoreCase) && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    private static DegreeMention Mention(string text, int start, int end, AdvisorKind level)
    {
        var student = false;
        var rest = end;
        foreach (var word in (ReadOnlySpan<string>)[" degrees", " degree", " Degree", " Diploma", " diploma", " student", " Student", " candidate", " Candidate", " studies", " program", " Program", " researcher", " thesis"])
        {
            if (string.CompareOrdinal(text, rest, word, 0, word.Length) != 0) continue;
            student |= word.Contains("tudent") || word.Contains("andidate");
            if (word is " degree" or " Degree" || word.Contains("iploma")) end = rest + word.Length;
            rest += word.Length;
        }

        var (degreeEnd, fieldStart) = OfPhrase(text, end, rest);
        var (field, fieldEnd) = Field(text, Math.Max(fieldStart, rest));
        return new DegreeMention(start, degreeEnd, text[start..degreeEnd].Trim(), level, student, field, fieldEnd);
    }

    // "Boston University, Boston, MA": behind a town at a line's end or before a date it is a state.
    private static bool IsState(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        if (before is not [.., ','] || !OrganizationWords.Places.Contains(text.AsSpan(start, end - start))) return false;
        var rest = text.AsSpan(end).TrimStart(" ,.)");
        var dated = !rest.IsEmpty && Dates.DateScanner.Find(rest[..Math.Min(rest.Length, LongestDate)].ToString()) is [{ Index: 0 }, ..];
        if (!rest.IsEmpty && char.IsLetter(rest[0]) && !dated && !rest.StartsWith("USA") && !rest.StartsWith("U.S")) return false;
        // "Somerville, MA" is all that its line says.
        return rest.IsEmpty && before.IndexOfAny(",;:|\n") == before.Length - 1 || OrganizationScanner.IsOrganization(before.ToString());
    }

    // "Undergraduate Research Assistant" is a position.
    private static bool BeginsPosition(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        foreach (var word in (ReadOnlySpan<string>)["Research", "Summer", "Teaching", "Intern", "Fellow", "Assistant", "Lab"])
            if (rest.StartsWith(word)) return true;
        return false;
    }

    // "Bachelor of Science in Physics": the words after "of" belong to the degree, unless they are the field.
    private static (int DegreeEnd, int FieldStart) OfPhrase(string text, int end, int rest)
    {
        if (string.CompareOrdinal(text, rest, " of ", 0, 4) != 0) return (end, rest);
        foreach (var kind in (ReadOnlySpan<string>)["Science", "Arts", "Engineering", "Philosophy", "Technology", "Sciences", "Medicine", "Laws", "Education", "Applied Science", "Business Administration", "Mathematics", "Public Health", "Music", "Fine Arts"])
        {
            var at = rest + 4;
            if (string.CompareOrdinal(text, at, kind, 0, kind.Length) == 0 && (at + kind.Length >= text.Length || !char.IsLetter(text[at + kind.Length])))
                return (at + kind.Length, at + kind.Length);
        }

        return (end, rest);
    }

    private static (string? Field, int End) Field(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '.' or ')' && start - at < 3) start++;
        var introduced = false;
        foreach (var word in (ReadOnlySpan<string>)["in ", "of ", "majoring in ", "major in ", "en ", "- ", "– ", ": ", ", "])
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0) continue;
            start += word.Length;
            introduced = true;
            break;
        }

        // "B.S. Chemistry, University of X": the field follows without a word between.
        if (!introduced && !IsBareField(text, at, start)) return (null, at);
        if (string.CompareOrdinal(text, start, "the ", 0, 4) == 0) start += 4;
        if (start >= text.Length || string.CompareOrdinal(text, start, "I ", 0, 2) == 0) return (null, at);
        // "PhD in theoretical physics at X": a field in small letters ends where the place begins.
        if (!char.IsUpper(text[start]) && !(char.IsLetter(text[start]) && string.CompareOrdinal(text, start - 4, " in ", 0, 4) == 0 && EndsSoon(text, start))) return (null, at);
        var end = start;
        while (end < text.Length && end - start < LongestField && text[end] is not (',' or '(' or ';' or '|' or '\n' or ')' or '·' or '[' or ':') && !(text[end] is '.' && (end + 1 >= text.Length || text[end + 1] == ' ')))
        {
            if (text[end] == ' ' && EndsField(text, end)) break;
            end++;
        }

        end = EndOfEnumeration(text, end);
        var field = text[start..end].Trim(' ', '-', '–', '.', '*');
        return field.Length < 2 || Dates.DateScanner.Find(field).Count > 0 || OrganizationWords.Kinds.ContainsAnyOf(field) || OrganizationWords.Groups.ContainsAnyOf(field) ? (null, at) : (field, end);
    }

    private static bool EndsSoon(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(60, text.Length - start));
        return rest.IndexOf(" at ") > 0 || rest.IndexOf(" from ") > 0 || rest.IndexOf(',') > 0;
    }

    private static bool IsBareField(string text, int at, int start)
    {
        const int MostWords = 7;
        if (start != at + 1 || text[at] != ' ' || start >= text.Length || !char.IsUpper(text[start])) return false;
        var end = text.IndexOfAny([',', '\n', '(', '|', ';'], start);
        if (end < 0 || text[end] != ',') return false;
        var field = text[start..end];
        return field.AsSpan().CountWords() <= MostWords && !OrganizationWords.Units.ContainsAnyOf(field) && RoleScanner.Find(field, capitalized: true).Count == 0;
    }

    // "Environmental Science, Policy, and Management" is one field: short parts up to the one behind ", and".
    private static int EndOfEnumeration(string text, int comma)
    {
        const int LongestRest = 60;
        if (comma + 2 >= text.Length || text[comma] != ',') return comma;
        var and = text.AsSpan(comma, Math.Min(LongestRest, text.Length - comma)).IndexOf(", and ");
        if (and < 0) return comma;
        var last = comma + and + 6;
        var end = last;
        while (end < text.Length && text[end] is not (',' or '(' or ';' or '|' or '\n' or '.' or ')') && !(text[end] == ' ' && EndsField(text, end))) end++;
        var rest = text[comma..end];
        return last < text.Length && char.IsUpper(text[last]) && rest.AsSpan().Count(',') <= 2 && !rest.AsSpan().ContainsAny("([;:|\n") && !OrganizationWords.Kinds.ContainsAnyOf(rest) && Dates.DateScanner.Find(rest).Count == 0 ? end : comma;
    }

    private static bool EndsField(string text, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)[" at ", " from ", " under ", " with ", " where ", " advised ", " supervised ", " - ", " – ", " — ", " in ", " and a ", " and I ", " @ ", " within ", " on ", " by "])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return true;
        return false;
    }

    private static bool FollowsAsDegree(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest.StartsWith("in ") || rest.StartsWith("degree") || rest.StartsWith(",") || rest.StartsWith("and ") || rest.IsEmpty || rest.StartsWith("from ") || rest.StartsWith("at ") || rest[0] is '(' or '|' or '\n' or '-' or '–' or '/' or '&'
            || (char.IsUpper(rest[0]) && (end == 2 || text[end - 3] is '\n' or '*' or ',' or ' '));
    }

    private static bool Capitals(ReadOnlySpan<char> token)
    {
        var (letters, capitals) = (0, 0);
        foreach (var c in token)
        {
            if (char.IsLetter(c)) letters++;
            if (char.IsUpper(c)) capitals++;
        }

        return char.IsUpper(token[0]) && capitals * 2 >= letters;
    }

    private static int TokenEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || text[at] is '.' or '\'' or '’')) at++;
        while (at > 0 && text[at - 1] is '\'' or '’') at--;
        return at;
    }

    private static string Compact(string token) => token.Replace(".", "").Replace(" ", "").ToLowerInvariant();
}
