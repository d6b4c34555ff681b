using GraphService.Import.Claims;

namespace GraphService.Import.Identity.Papers;

/// <summary>Mentions of a paper by a part of its title.</summary>
internal static class ShortTitle
{
    private const int MostWords = 4;

    /// <summary>Whether a claim may be a short mention: a few words and nothing else.</summary>
    public static bool MayBe(PaperClaim claim) =>
        claim.Authors.Count == 0 && claim.Arxiv is null && claim.Doi is null && !TitleKey.IsSpecific(claim.Title)
        && TitleKey.Words(claim.Title).Length is > 0 and <= MostWords;

    /// <summary>
    /// Whether the words of a mention stand in a title in their order, where one in capitals may be the initials of
    /// words that follow one another: "Matmul-free LM" in "Scalable MatMul-free Language Modeling".
    /// </summary>
    public static bool Abbreviates(string mention, string title)
    {
        var words = TitleKey.Words(mention);
        var all = TitleKey.Words(title);
        if (words.Length == 0 || words.Length >= all.Length)
            return false;
        var next = 0;
        foreach (var word in words)
        {
            while (next < all.Length && all[next] != word && !AreInitials(word, all, next))
                next++;
            if (next >= all.Length)
                return false;
            next += all[next] == word ? 1 : word.Length;
        }

        // One word alone must be the name that the title begins with: "SpikeGPT: …".
        return words.Length > 1 || (title.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && TitleKey.Of(title[..colon]) == words[0]);
    }

    private static bool AreInitials(string word, string[] title, int start)
    {
        if (word.Length < 2 || start + word.Length > title.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (title[start + i][0] != word[i])
                return false;
        }

        return true;
    }

    /// <summary>Finds the titles that a mention may abbreviate, by their words.</summary>
    public sealed class Index
    {
        private readonly Dictionary<string, List<(int Paper, string Title)>> _byWord = new(StringComparer.Ordinal);

        public Index(IEnumerable<(int Paper, string Title)> titles)
        {
            foreach (var entry in titles)
            {
                foreach (var word in TitleKey.Words(entry.Title).Distinct(StringComparer.Ordinal))
                {
                    if (!_byWord.TryGetValue(word, out var list))
                        _byWord.Add(word, list = []);
                    list.Add(entry);
                }
            }
        }

        /// <summary>The papers whose titles the mention abbreviates.</summary>
        public IEnumerable<int> Find(string mention) => TitleKey.Words(mention)
            .Select(word => _byWord.GetValueOrDefault(word))
            .OfType<List<(int Paper, string Title)>>()
            .MinBy(list => list.Count)?
            .Where(entry => Abbreviates(mention, entry.Title))
            .Select(entry => entry.Paper) ?? [];
    }
}
