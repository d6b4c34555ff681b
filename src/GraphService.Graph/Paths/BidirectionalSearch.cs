using System.Runtime.InteropServices;

namespace GraphService.Graph;

/// <summary>
/// Breadth-first search from both ends at once, the cheaper side first, level by level. It leaves marks that describe all
/// shortest paths, from which the first in order of the people, or all, are read off.
/// </summary>
/// <remarks>
/// The forward side walks each level in order of the first shortest paths to its vertices: by what they were reached from, then by
/// person. So the first of them that meets the other side is on the first path of all, and nothing behind it need be looked at.
/// One search at a time; allocates nothing once its queues have grown.
/// </remarks>
internal sealed class BidirectionalSearch<TNeighbors>(TNeighbors vertices)
    where TNeighbors : struct, INeighbors
{
    private readonly VertexMarks _marks = new(vertices.Count);
    private readonly HashSet<int> _excludedFirst = [];
    private readonly List<int> _allowed = [];
    private VertexQueue _forward = new();
    private VertexQueue _backward = new();
    private VertexQueue _next = new();
    private readonly VertexQueue _meetings = new();
    private readonly TNeighbors _neighbors = vertices;
    private int _from;
    private int _to;
    private int _length;
    private int _meetingDepth;
    private bool _stopsEarly;

    /// <summary>Begins a search: forgets what was blocked and excluded.</summary>
    public void Clear()
    {
        _marks.Clear();
        _excludedFirst.Clear();
        _neighbors.Clear();
    }

    /// <summary>The person may not be passed; ends count all the same.</summary>
    public void Block(int person) => _marks.All[_neighbors.VertexOf(person)] = _marks.Of(VertexMarks.Blocked, 0);

    /// <summary>No path may go from its beginning directly to the person.</summary>
    public void ExcludeFirst(int person) => _excludedFirst.Add(_neighbors.VertexOf(person));

    /// <summary>The length of the shortest paths, or −1 when there is none up to the greatest length.</summary>
    /// <param name="from">The person where paths begin.</param>
    /// <param name="to">The person where they end.</param>
    /// <param name="maxLength">The most steps.</param>
    /// <param name="onlyFirst">Whether <see cref="FirstPath"/> will be asked for and not <see cref="AllPaths"/>: that takes less.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public int Run(int from, int to, int maxLength, bool onlyFirst, CancellationToken cancellationToken)
    {
        _stopsEarly = onlyFirst && _excludedFirst.Count == 0;
        _from = _neighbors.VertexOf(from);
        _to = _neighbors.VertexOf(to);
        if (_from == _to)
            return _length = _meetingDepth = 0;
        _marks.All[_from] = _marks.Of(VertexMarks.Forward, 0);
        _marks.All[_to] = _marks.Of(VertexMarks.Backward, 0);
        Start(_forward, _from);
        Start(_backward, _to);
        _meetings.Clear();
        int forwardDepth = 0, backwardDepth = 0;
        while (_forward.Count > 0 && _backward.Count > 0 && forwardDepth + backwardDepth < maxLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isForward = _forward.Work <= _backward.Work;
            if (isForward)
            {
                Expand(_forward, VertexMarks.Forward, ++forwardDepth);
                (_forward, _next) = (_next, _forward);
            }
            else
            {
                Expand(_backward, VertexMarks.Backward, ++backwardDepth);
                (_backward, _next) = (_next, _backward);
            }

            if (_meetings.Count == 0)
                continue;
            _length = forwardDepth + backwardDepth;
            _meetingDepth = forwardDepth;
            if (_stopsEarly && !isForward)
                KeepFirstMeeting(backwardDepth - 1);
            MarkShortestPaths();
            return _length;
        }

        return _length = -1;
    }

    /// <summary>The first of the shortest paths, in order of the people.</summary>
    public int[] FirstPath()
    {
        var path = new int[_length + 1];
        path[0] = _neighbors.PersonOf(_from);
        var vertex = _from;
        for (var step = 1; step <= _length; step++)
        {
            var wanted = MarkAt(step);
            int best = -1, bestPerson = int.MaxValue;
            foreach (var next in _neighbors.Of(vertex))
            {
                if (_marks.All[next] != wanted || (step == 1 && _excludedFirst.Contains(next)))
                    continue;
                var person = _neighbors.PersonOf(next);
                if (person < bestPerson)
                    (best, bestPerson) = (next, person);
            }

            path[step] = bestPerson;
            vertex = best;
        }

        return path;
    }

    /// <summary>The shortest paths in order of the people, at most so many.</summary>
    public List<int[]> AllPaths(int limit)
    {
        var paths = new List<int[]>();
        var path = new int[_length + 1];
        path[0] = _neighbors.PersonOf(_from);
        Extend(1, _from);
        return paths;

        void Extend(int step, int vertex)
        {
            if (step > _length)
            {
                paths.Add([.. path]);
                return;
            }

            foreach (var person in Continuations(step, vertex))
            {
                if (paths.Count >= limit)
                    return;
                path[step] = person;
                Extend(step + 1, _neighbors.VertexOf(person));
            }
        }
    }

    private SortedSet<int> Continuations(int step, int vertex)
    {
        var wanted = MarkAt(step);
        var people = new SortedSet<int>();
        foreach (var next in _neighbors.Of(vertex))
        {
            if (_marks.All[next] == wanted && !(step == 1 && _excludedFirst.Contains(next)))
                people.Add(_neighbors.PersonOf(next));
        }

        return people;
    }

    /// <summary>How vertices are marked that are so many steps from the beginning of a shortest path.</summary>
    private ushort MarkAt(int step) => step <= _meetingDepth
        ? _marks.Of(VertexMarks.OnPath, step)
        : _marks.Of(VertexMarks.Backward, _length - step);

    private void Start(VertexQueue queue, int vertex)
    {
        queue.Clear();
        queue.Add(vertex, _neighbors.WorkOf(vertex));
        queue.EndFamily();
    }

    /// <summary>One level of one side. Vertices of the other side that it reaches are the meetings.</summary>
    private void Expand(VertexQueue level, uint side, int depth)
    {
        _next.Clear();
        var mine = _marks.Of(side, depth);
        var checksFirst = _excludedFirst.Count > 0;
        var met = false;
        for (var i = 0; i < level.Count && !(met && _stopsEarly); i++)
        {
            var vertex = InOrder(level, i, side);

            // Who has an excluded tie must leave the papers unpassed: others on them may still be reached by a detour.
            var reaches = checksFirst && (vertex == _from || _excludedFirst.Contains(vertex))
                ? WithoutExcluded(vertex)
                : _neighbors.Expand(vertex, (int)side);
            met |= Reach(reaches, mine);
            _next.EndFamily();
        }
    }

    /// <summary>Marks and queues what is new, and notes what meets the other side; says whether anything does.</summary>
    private bool Reach(ReadOnlySpan<int> reaches, ushort mine)
    {
        // Locals, which stay in registers: these lines are most of the time of a search.
        var marks = _marks.All;
        var neighbors = _neighbors;
        var theirs = VertexMarks.StateOf(mine) ^ 1;
        var room = _next.Reserve(reaches.Length);
        var count = 0;
        var work = 0L;
        var met = false;
        foreach (var reached in reaches)
        {
            var mark = marks[reached];
            if (!VertexMarks.AreOfOneSearch(mark, mine))
            {
                marks[reached] = mine;
                room[count++] = reached;
                work += neighbors.WorkOf(reached);
            }
            else if (VertexMarks.StateOf(mark) == theirs)
            {
                // Marked with its place on the path at once, so that it is met only once.
                marks[reached] = _marks.Of(VertexMarks.OnPath, 0);
                _meetings.Add(reached, 0);
                met = true;
            }
        }

        _next.Take(count, work);
        return met;
    }

    private ReadOnlySpan<int> WithoutExcluded(int vertex)
    {
        _allowed.Clear();
        foreach (var next in _neighbors.Of(vertex))
        {
            if (!(vertex == _from && _excludedFirst.Contains(next)) && !(next == _from && _excludedFirst.Contains(vertex)))
                _allowed.Add(next);
        }

        return CollectionsMarshal.AsSpan(_allowed);
    }

    /// <summary>A vertex of a level that is walked from its beginning; only the forward side of a search that stops early needs an order.</summary>
    private int InOrder(VertexQueue level, int index, uint side)
    {
        if (_stopsEarly && side == VertexMarks.Forward && level.BeginsFamily(index))
            level.OrderFamily(_neighbors);
        return level.Vertices[index];
    }

    /// <summary>The first of the forward side's last level that a neighbour joins to the backward side, in place of the meetings found so far.</summary>
    private void KeepFirstMeeting(int backwardDepth)
    {
        var marks = _marks.All;
        var wanted = _marks.Of(VertexMarks.Backward, backwardDepth);
        _meetings.Clear();
        for (var i = 0; i < _forward.Count; i++)
        {
            var vertex = InOrder(_forward, i, VertexMarks.Forward);
            foreach (var next in _neighbors.Expand(vertex, (int)VertexMarks.Forward))
            {
                if (marks[next] != wanted)
                    continue;
                _meetings.Add(vertex, 0);
                return;
            }
        }
    }

    /// <summary>Marks, from the meetings back to the beginning, what is on a shortest path.</summary>
    private void MarkShortestPaths()
    {
        var marks = _marks.All;
        foreach (var vertex in _meetings.Vertices)
            marks[vertex] = _marks.Of(VertexMarks.OnPath, _meetingDepth);

        // The queues of the search are free again, and serve as levels.
        var (level, previousLevel, spare) = (_meetings, _next, _forward);
        for (var depth = _meetingDepth - 1; depth > 0; depth--)
        {
            var wanted = _marks.Of(VertexMarks.Forward, depth);
            var onPath = _marks.Of(VertexMarks.OnPath, depth);
            previousLevel.Clear();
            foreach (var vertex in level.Vertices)
            {
                foreach (var previous in _neighbors.Of(vertex))
                {
                    if (marks[previous] != wanted)
                        continue;
                    marks[previous] = onPath;
                    previousLevel.Add(previous, 0);
                }
            }

            level = previousLevel;
            (previousLevel, spare) = (spare, previousLevel);
        }
    }
}
