namespace GraphService.Domain;

/// <summary>Finds the cycles of a lineage: people who are their own academic ancestors.</summary>
/// <remarks>
/// A depth-first search from each node through greater nodes of its strongly connected component. Lineages are nearly
/// free of cycles, so nothing finer is needed; the limit bounds the answer and a visit budget bounds the work.
/// </remarks>
public static class AdvisingCycles
{
    private const int MaxVisits = 1_000_000;

    /// <summary>The elementary cycles, as <see cref="Lineage.Cycles"/> describes them.</summary>
    /// <param name="advisorships">What connects the people, in any order.</param>
    public static IReadOnlyList<IReadOnlyList<PersonId>> Find(IReadOnlyCollection<Advisorship> advisorships)
    {
        PersonId[] people = [.. advisorships.SelectMany(a => new[] { a.Advisor, a.Advisee }).Distinct().Order()];
        var advisees = new SortedSet<int>[people.Length];
        for (var i = 0; i < people.Length; i++)
            advisees[i] = [];
        foreach (var fact in advisorships)
            advisees[Array.BinarySearch(people, fact.Advisor)].Add(Array.BinarySearch(people, fact.Advisee));
        var cycles = Find(people.Length, Array.ConvertAll(advisees, a => (IReadOnlyList<int>)[.. a]), LineageQuery.MaxCycles);
        return cycles.ConvertAll(cycle => (IReadOnlyList<PersonId>)Array.ConvertAll(cycle, i => people[i]));
    }

    private static List<int[]> Find(int nodes, IReadOnlyList<int>[] successors, int limit)
    {
        var component = StrongComponents(nodes, successors);
        var cycles = new List<int[]>();
        var path = new List<int>();
        var onPath = new bool[nodes];
        var visits = 0;
        for (var start = 0; start < nodes && cycles.Count < limit; start++)
            Visit(start, start);
        return cycles;

        void Visit(int start, int node)
        {
            path.Add(node);
            onPath[node] = true;
            foreach (var next in successors[node])
            {
                if (cycles.Count >= limit || ++visits > MaxVisits)
                    break;
                if (next == start)
                    cycles.Add([.. path]);
                else if (next > start && !onPath[next] && component[next] == component[start])
                    Visit(start, next);
            }

            onPath[node] = false;
            path.RemoveAt(path.Count - 1);
        }
    }

    /// <summary>The number of each node's strongly connected component (Tarjan 1972).</summary>
    private static int[] StrongComponents(int nodes, IReadOnlyList<int>[] successors)
    {
        var component = new int[nodes];
        var order = new int[nodes];
        var low = new int[nodes];
        var stack = new Stack<int>();
        var work = new Stack<(int Node, int Next)>();
        int visited = 0, components = 0;
        for (var root = 0; root < nodes; root++)
        {
            if (order[root] != 0)
                continue;
            work.Push((root, 0));
            while (work.TryPop(out var frame))
            {
                var (node, next) = frame;
                if (next == 0)
                {
                    order[node] = low[node] = ++visited;
                    stack.Push(node);
                }

                if (next < successors[node].Count)
                {
                    work.Push((node, next + 1));
                    var child = successors[node][next];
                    if (order[child] == 0)
                        work.Push((child, 0));
                    else if (component[child] == 0)
                        low[node] = Math.Min(low[node], order[child]);
                    continue;
                }

                if (low[node] == order[node])
                {
                    components++;
                    int member;
                    do
                    {
                        member = stack.Pop();
                        component[member] = components;
                    }
                    while (member != node);
                }

                if (work.TryPeek(out var parent))
                    low[parent.Node] = Math.Min(low[parent.Node], low[node]);
            }
        }

        return component;
    }
}
