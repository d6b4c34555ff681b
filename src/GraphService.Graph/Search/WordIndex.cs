using System.Runtime.InteropServices;

namespace GraphService.Graph;

/// <summary>An inverted index from words to texts; words are in ordinal order, so that the texts of all words with one beginning lie together.</summary>
internal sealed class WordIndex
{
    private readonly IndexedText[] _texts;
    private readonly string[] _words;
    private readonly int[] _starts;
    private readonly int[] _postings;

    public WordIndex(IndexedText[] texts)
    {
        _texts = texts;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var mentions = new List<(int Word, int Text)>(2 * texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            var folded = texts[i].Folded.AsSpan();
            foreach (var range in folded.Split(' '))
            {
                if (folded[range] is not { IsEmpty: false } word)
                    continue;
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out var known);
                if (!known)
                    number = numbers.Count - 1;
                mentions.Add((number, i));
            }
        }

        _words = [.. numbers.Keys];
        var byNumber = new int[_words.Length];
        for (var i = 0; i < byNumber.Length; i++)
            byNumber[i] = i;
        Array.Sort(_words, byNumber, StringComparer.Ordinal);
        var place = new int[_words.Length];
        for (var i = 0; i < byNumber.Length; i++)
            place[byNumber[i]] = i;
        _starts = new int[_words.Length + 1];
        foreach (var (word, _) in mentions)
            _starts[place[word] + 1]++;
        for (var i = 0; i < _words.Length; i++)
            _starts[i + 1] += _starts[i];
        _postings = new int[mentions.Count];
        var next = _starts.AsSpan(0, _words.Length).ToArray();
        foreach (var (word, text) in mentions)
            _postings[next[place[word]]++] = text;
    }

    /// <summary>Texts of which every word of the text sought begins a word.</summary>
    public void FindAll(string folded, MatchCollector results)
    {
        var sought = folded.Split(' ');
        var rarest = 0;
        ReadOnlySpan<int> candidates = default;
        for (var i = 0; i < sought.Length; i++)
        {
            var texts = TextsWith(sought[i]);
            if (i == 0 || texts.Length < candidates.Length)
            {
                rarest = i;
                candidates = texts;
            }

            if (texts.IsEmpty)
                return;
        }

        foreach (var candidate in candidates)
        {
            var all = true;
            for (var i = 0; i < sought.Length && all; i++)
                all = i == rarest || HasWord(_texts[candidate].Folded, sought[i]);
            if (all)
                results.Add(candidate, 0);
        }
    }

    private ReadOnlySpan<int> TextsWith(string beginning)
    {
        var first = FirstWhere(beginning, 0, 0);
        return _postings.AsSpan(_starts[first].._starts[FirstWhere(beginning, first, 1)]);
    }

    /// <summary>The first word, from <paramref name="low"/> on, whose beginning compares with the one sought at least as stated.</summary>
    private int FirstWhere(string beginning, int low, int atLeast)
    {
        var high = _words.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Math.Sign(string.CompareOrdinal(_words[middle], 0, beginning, 0, beginning.Length)) >= atLeast)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static bool HasWord(string folded, string beginning)
    {
        for (var at = 0; (at = folded.IndexOf(beginning, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (at == 0 || folded[at - 1] == ' ')
                return true;
        }

        return false;
    }
}
