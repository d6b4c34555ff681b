using System.Numerics;
using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Finds texts within a few edits.</summary>
/// <remarks>
/// Texts are arranged by length, each with a signature of 64 bits: which letters it has once and twice, and which groups of
/// other characters. An edit changes at most two bits, so one pass over the lengths in question leaves few to measure.
/// </remarks>
internal sealed class SimilarTexts
{
    private const int Letters = 26;
    private const int OtherBits = 64 - (2 * Letters);
    private readonly string[] _texts;
    private readonly int[] _starts;
    private readonly int[] _numbers;
    private readonly ulong[] _signatures;

    public SimilarTexts(string[] texts)
    {
        _texts = texts;
        var longest = texts.Length == 0 ? 0 : texts.Max(t => t.Length);
        _starts = new int[longest + 2];
        foreach (var text in texts)
            _starts[text.Length + 1]++;
        for (var length = 0; length <= longest; length++)
            _starts[length + 1] += _starts[length];
        _numbers = new int[texts.Length];
        _signatures = new ulong[texts.Length];
        var next = _starts.AsSpan(0, longest + 1).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            var place = next[texts[i].Length]++;
            _numbers[place] = i;
            _signatures[place] = SignatureOf(texts[i]);
        }
    }

    public void FindAll(string sought, MatchCollector results)
    {
        var limit = EditDistance.Allowed(sought.Length);
        var signature = SignatureOf(sought);
        var longest = _starts.Length - 2;
        var from = Math.Min(Math.Max(0, sought.Length - limit), longest + 1);
        var to = Math.Max(from, Math.Min(longest + 1, sought.Length + limit + 1));
        for (var i = _starts[from]; i < _starts[to]; i++)
        {
            if (BitOperations.PopCount(_signatures[i] ^ signature) > 2 * limit)
                continue;
            var distance = EditDistance.Between(sought, _texts[_numbers[i]], limit);
            if (distance <= limit)
                results.Add(_numbers[i], distance);
        }
    }

    private static ulong SignatureOf(string text)
    {
        ulong signature = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c))
            {
                var once = 1UL << (c - 'a');
                signature |= (signature & once) != 0 ? once << Letters : once;
            }
            else
            {
                signature |= 1UL << ((2 * Letters) + (c % OtherBits));
            }
        }

        return signature;
    }
}
