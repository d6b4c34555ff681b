using System.Runtime.InteropServices;
using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Collects matches kind by kind, each node once, by its best text.</summary>
internal sealed class MatchCollector(IndexedText[] texts, int[] priorities, int limit)
{
    private readonly Dictionary<int, (int Distance, int Text)> _found = [];
    private readonly HashSet<int> _settled = [];

    /// <summary>What the kinds completed so far gave, best first.</summary>
    public List<TextMatch> Matches { get; } = [];

    /// <summary>Notes that a text matches with so many edits.</summary>
    public void Add(int text, int distance)
    {
        var node = texts[text].Node;
        if (_settled.Contains(node))
            return;
        ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, node, out var known);
        if (!known || (distance, text).CompareTo(best) < 0)
            best = (distance, text);
    }

    /// <summary>Ends a kind: whether there are enough matches now.</summary>
    public bool Complete(MatchKind kind)
    {
        var wanted = limit - Matches.Count;
        var best = new PriorityQueue<int, (int, int)>();
        foreach (var (node, match) in _found)
        {
            // The worst is at the front, so the queue never holds more than are wanted.
            var worst = (-match.Distance, -priorities[node]);
            if (best.Count < wanted)
                best.Enqueue(node, worst);
            else
                best.EnqueueDequeue(node, worst);
        }

        var end = Matches.Count;
        while (best.TryDequeue(out var node, out _))
        {
            var (distance, text) = _found[node];
            Matches.Add(new(node, kind, distance, texts[text].Text));
            _settled.Add(node);
        }

        Matches.Reverse(end, Matches.Count - end);

        _found.Clear();
        return Matches.Count == limit;
    }
}
