using System.Buffers;
using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>With whom people wrote, derived from the authorships.</summary>
internal sealed class CoauthorQueries(GraphTables tables)
{
    /// <summary>The coauthors of a person, most shared papers first, then by id.</summary>
    public IReadOnlyList<Coauthor> Of(int person, CoauthorFilter filter)
    {
        var coauthors = Collect(person, new(tables.Authorships, filter));
        coauthors.Sort((a, b) => b.Papers.Length != a.Papers.Length ? b.Papers.Length.CompareTo(a.Papers.Length) : a.Person.CompareTo(b.Person));
        return coauthors.ConvertAll(c => ToCoauthor(c.Person, c.Papers));
    }

    /// <summary>Who wrote with every one of the people.</summary>
    public IReadOnlyList<SharedCollaborator> SharedBy(IReadOnlyList<PersonId> people, CoauthorFilter filter)
    {
        var asked = new List<int>();
        foreach (var id in people)
        {
            if (tables.RequirePerson(id) is var index && !asked.Contains(index))
                asked.Add(index);
        }

        if (asked.Count < 2)
            throw new GraphQueryException("Shared collaborators need two or more different people.");
        var papers = new CountedPapers(tables.Authorships, filter);
        var shared = new Dictionary<int, int[][]>();
        for (var i = 0; i < asked.Count; i++)
        {
            foreach (var (person, common) in Collect(asked[i], papers))
            {
                if (i == 0 && !asked.Contains(person))
                    shared[person] = new int[asked.Count][];
                if (shared.TryGetValue(person, out var with))
                    with[i] = common;
            }
        }

        return
        [
            .. shared
                .Where(s => s.Value.All(common => common is not null))
                .OrderByDescending(s => s.Value.Sum(common => common.Length))
                .ThenBy(s => s.Key)
                .Select(s => new SharedCollaborator(
                    tables.People[s.Key].Id, [.. asked.Select((person, i) => ToCoauthor(person, s.Value[i]))])),
        ];
    }

    /// <summary>The coauthors by number, each with the shared papers, newest first.</summary>
    private List<(int Person, int[] Papers)> Collect(int person, CountedPapers counted)
    {
        var authorships = tables.Authorships;
        var size = 0;
        foreach (var paper in authorships.PapersOf(person))
            size += authorships.AuthorCount(paper);
        var buffer = ArrayPool<long>.Shared.Rent(size);
        var used = 0;
        foreach (var paper in authorships.PapersOf(person))
        {
            if (!counted.Include(paper))
                continue;
            foreach (var author in authorships.AuthorsOf(paper))
            {
                if (author != person)
                    buffer[used++] = ((long)author << 32) | (uint)paper;
            }
        }

        // Sorted pairs group by coauthor, and within one by paper number, which is newest first.
        var pairs = buffer.AsSpan(0, used);
        pairs.Sort();
        var coauthors = new List<(int, int[])>();
        for (int start = 0, end; start < used; start = end)
        {
            var coauthor = (int)(pairs[start] >> 32);
            for (end = start + 1; end < used && (int)(pairs[end] >> 32) == coauthor;)
                end++;
            var papers = new int[end - start];
            for (var i = start; i < end; i++)
                papers[i - start] = (int)pairs[i];
            coauthors.Add((coauthor, papers));
        }

        ArrayPool<long>.Shared.Return(buffer);
        return coauthors;
    }

    private Coauthor ToCoauthor(int person, int[] papers) =>
        new(tables.People[person].Id, Array.ConvertAll(papers, p => tables.Papers[p].Id));
}
