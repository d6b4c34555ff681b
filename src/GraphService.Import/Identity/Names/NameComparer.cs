namespace GraphService.Import.Identity.Names;

/// <summary>Compares names token by token.</summary>
internal static class NameComparer
{
    /// <summary>How well two names agree. Names with different family names conflict.</summary>
    public static NameMatch Compare(PersonName a, PersonName b)
    {
        if (a.Family != b.Family)
            return NameMatch.Conflict;
        if (a.GivenKey == b.GivenKey)
            return NameMatch.Equal;
        if (a.Given.Length == 0 || b.Given.Length == 0)
            return NameMatch.Conflict;
        return CompareGiven(a.Given, b.Given, a.Family);
    }

    private static NameMatch CompareGiven(ReadOnlySpan<string> a, ReadOnlySpan<string> b, string family)
    {
        var match = NameMatch.Equal;
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                if (a[i].Length == 1 && i == 0)
                    match = NameMatch.Initials;
                i++;
                j++;
                continue;
            }

            var first = i == 0 && j == 0;
            if (Splits(a[i], b[j..], out var used))
            {
                i++;
                j += used;
                continue;
            }

            if (Splits(b[j], a[i..], out used))
            {
                j++;
                i += used;
                continue;
            }

            if (a[i].Length == 1 || b[j].Length == 1)
            {
                if (a[i][0] != b[j][0])
                    return NameMatch.Conflict;
                match = Weaker(match, first ? NameMatch.Initials : NameMatch.MiddleInitial);

                // "J.-K. Kim" and "Jinkyu Kim": two initials may stand for the syllables of one given name.
                if (a[i].Length > 1 && j + 1 < b.Length && b[j + 1].Length == 1 && i + 1 == a.Length && a[i].IndexOf(b[j + 1][0], 1) > 0)
                    j++;
                else if (b[j].Length > 1 && i + 1 < a.Length && a[i + 1].Length == 1 && j + 1 == b.Length && b[j].IndexOf(a[i + 1][0], 1) > 0)
                    i++;
                i++;
                j++;
                continue;
            }

            if (!first || !Diminutives.AreForms(a[i], b[j], family))
                return NameMatch.Conflict;
            match = Weaker(match, NameMatch.Diminutive);
            i++;
            j++;
        }

        return i < a.Length || j < b.Length ? Weaker(match, NameMatch.MiddleAbsent) : match;
    }

    /// <summary>Whether the tokens at the start of <paramref name="tokens"/> together spell <paramref name="whole"/>.</summary>
    private static bool Splits(string whole, ReadOnlySpan<string> tokens, out int used)
    {
        var position = 0;
        for (used = 0; used < tokens.Length && position < whole.Length; used++)
        {
            var token = tokens[used];
            if (token.Length == 1 || !whole.AsSpan(position).StartsWith(token))
                return false;
            position += token.Length;
        }

        return position == whole.Length && used > 1;
    }

    private static NameMatch Weaker(NameMatch a, NameMatch b) => a < b ? a : b;
}
