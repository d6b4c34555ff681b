using GraphService.Import.Claims;
using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.Papers;

/// <summary>Finds which places of two author lists of one paper are one author.</summary>
internal static class AuthorListAlignment
{
    private const int NotFound = -1;

    /// <summary>For each author of <paramref name="other"/> the place in <paramref name="best"/>, or −1.</summary>
    public static int[] Align(IReadOnlyList<AuthorClaim> best, IReadOnlyList<AuthorClaim> other, NameTable names)
    {
        var places = new int[other.Count];
        Array.Fill(places, NotFound);
        var taken = new bool[best.Count];
        for (var i = 0; i < Math.Min(best.Count, other.Count); i++)
        {
            if (best[i].Name == other[i].Name)
                Take(i, i);
        }

        var candidates = new List<(NameMatch Match, int Distance, int Other, int Best)>();
        for (var i = 0; i < other.Count; i++)
        {
            if (places[i] != NotFound || names.Parse(other[i].Name) is not { } name)
                continue;
            for (var j = 0; j < best.Count; j++)
            {
                if (!taken[j] && names.Parse(best[j].Name) is { } candidate && Match(candidate, name) is var match and not NameMatch.Conflict)
                    candidates.Add((match, Math.Abs(i - j), i, j));
            }
        }

        foreach (var (_, _, i, j) in candidates.OrderByDescending(c => c.Match).ThenBy(c => c.Distance).ThenBy(c => c.Other).ThenBy(c => c.Best))
        {
            if (places[i] == NotFound && !taken[j])
                Take(i, j);
        }

        // Lists of one length in which only one name differs, and not entirely: another spelling of that author.
        if (best.Count == other.Count && best.Count > 2 && places.Count(place => place == NotFound) == 1)
        {
            var i = Array.IndexOf(places, NotFound);
            if (!taken[i] && names.Parse(best[i].Name) is { } known && names.Parse(other[i].Name) is { } name && MayBeOne(known, name))
                Take(i, i);
        }

        return places;

        void Take(int i, int j)
        {
            places[i] = j;
            taken[j] = true;
        }
    }

    /// <summary>Half of the name is equal, or one is a nickname or in another script, which has nothing to compare.</summary>
    private static bool MayBeOne(PersonName a, PersonName b) =>
        a.Given.Length == 0 || b.Given.Length == 0 || a.Family == b.Family || a.Given[0] == b.Given[0];

    private static NameMatch Match(PersonName a, PersonName b)
    {
        if (NameComparer.Compare(a, b) is var match and not NameMatch.Conflict)
            return match;

        // "Smith" for "Anna Smith", in lists that give family names only.
        return a.Family == b.Family && (a.Given.Length == 0 || b.Given.Length == 0) ? NameMatch.Initials : NameMatch.Conflict;
    }
}
