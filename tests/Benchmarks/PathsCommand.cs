using System.Diagnostics;
using GraphService.Domain;
using GraphService.Graph;

namespace GraphService.Benchmarks;

/// <summary>Paths and searches on real coauthor graphs, beside the C++ search of ../shared/graphs/baseline.</summary>
internal static class PathsCommand
{
    private const int BaselineMaxAuthors = 100;
    private const double WarmUpSeconds = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var name = args.Length > 0 ? args[0] : "acl";
        var rounds = args.Length > 1 ? int.Parse(args[1]) : 10;
        var root = Bibliography.RepositoryRoot();
        var data = Path.Combine(root, "..", "shared", "graphs");
        var folder = Path.Combine(root, "artifacts", "graphs", name);
        if (!Directory.Exists(data))
        {
            Console.Error.WriteLine("needs ../shared");
            return 1;
        }

        await BaselineAsync(data, folder, name, rounds);
        var people = new Dictionary<string, PersonId>(StringComparer.Ordinal);
        var snapshot = Timed("read", () => Bibliography.Read(Path.Combine(data, name + ".jsonl.gz"), people));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var graph = Timed("graph in memory", () => new KnowledgeGraph(new(1, snapshot)));
        Console.WriteLine($"{(GC.GetTotalMemory(forceFullCollection: true) - before) >> 20,9} MiB   beside the snapshot");
        Timed("coauthor network", () =>
        {
            graph.FindPathsAsync(new(people.Values.First(), people.Values.Last()), CancellationToken.None);
            return 0;
        });
        Timed("text indexes", () =>
        {
            graph.Prepare();
            return 0;
        });
        Console.WriteLine($"{(GC.GetTotalMemory(forceFullCollection: true) - before) >> 20,9} MiB   with indexes");

        var names = await File.ReadAllLinesAsync(Path.Combine(folder, "names.txt"));
        var pairs = Pairs(Path.Combine(folder, "pairs.txt"), names, people);
        var pairs2 = Pairs(Path.Combine(folder, "pairs2.txt"), names, people);
        var asBaseline = new CoauthorFilter(MaxAuthors: BaselineMaxAuthors);
        var search = new CoauthorSearch(new(graph.Tables.Authorships));
        Measure("search alone, papers ≤ 100 authors", rounds, Array.ConvertAll(pairs, p =>
            (From: graph.Tables.People.IndexOf(p.From.Value), To: graph.Tables.People.IndexOf(p.To.Value))), p =>
            {
                var bidirectional = search.For(BaselineMaxAuthors);
                bidirectional.Clear();
                bidirectional.Run(p.From, p.To, PathQuery.MaxLengthLimit, onlyFirst: true, CancellationToken.None);
                return bidirectional.FirstPath().Length - 1;
            }, pairs.Sum(p => p.Distance));
        Measure("shortest path, papers ≤ 100 authors", rounds, pairs, p =>
            Ask(graph.FindPathsAsync(new(p.From, p.To) { Papers = asBaseline }, CancellationToken.None)).Single().Steps.Count, pairs.Sum(p => p.Distance));
        Measure("shortest path, all papers", rounds, pairs, p =>
            Ask(graph.FindPathsAsync(new(p.From, p.To), CancellationToken.None)).Single().Steps.Count);
        Measure("all shortest paths, at most 1000", rounds, pairs, p =>
            Ask(graph.FindPathsAsync(new(p.From, p.To) { Papers = asBaseline, Kind = PathKind.AllShortest, Limit = 1000 }, CancellationToken.None)).Count);
        Measure("shared collaborators, at distance 2", rounds, pairs2, p =>
            Ask(graph.GetSharedCollaboratorsAsync([p.From, p.To], asBaseline, CancellationToken.None)).Count);
        Measure("shortest path in 10 years", 2, pairs, p =>
            Ask(graph.FindPathsAsync(new(p.From, p.To) { Papers = new(FirstYear: 2009, LastYear: 2018) }, CancellationToken.None)).Count);
        Measure("10 shortest paths", 2, pairs[..200], p =>
            Ask(graph.FindPathsAsync(new(p.From, p.To) { Papers = asBaseline, Kind = PathKind.KShortest }, CancellationToken.None)).Count);
        Measure("strongest path", 1, pairs[..20], p =>
            Ask(graph.FindPathsAsync(new(p.From, p.To) { Kind = PathKind.Strongest }, CancellationToken.None)).Count);
        Searches(graph, names, rounds: 2);
        return 0;
    }

    private static void Searches(KnowledgeGraph graph, string[] names, int rounds)
    {
        var random = new Random(42);
        var sample = Enumerable.Range(0, 300).Select(_ => names[random.Next(names.Length)]).Where(n => n.Length > 5).ToArray();
        Measure("search: the name", rounds, sample, Found);
        Measure("search: first five letters", rounds, [.. sample.Select(n => n[..5])], Found);
        Measure("search: last word, first letter", rounds, [.. sample.Select(n => n.Split(' ')[^1] + " " + n[0])], Found);
        Measure("search: two letters swapped", rounds, [.. sample.Select(n => n[..2] + n[3] + n[2] + n[4..])], Found);
        Measure("list: name contains", rounds, [.. sample.Take(30).Select(n => n[^4..])], part => Ask(
            graph.ListPeopleAsync(new(NameContains: part), PersonOrder.PaperCount, new(First: 20), CancellationToken.None)).TotalCount);

        int Found(string text) => Ask(graph.SearchPeopleAsync(text, 10, CancellationToken.None)).Count;
    }

    /// <summary>Percentiles over the questions, each by its fastest round, as the baseline counts.</summary>
    private static void Measure<T>(string what, int rounds, T[] questions, Func<T, int> ask, long? expected = null)
    {
        var fastest = new double[questions.Length];
        Array.Fill(fastest, double.MaxValue);
        long sum = 0;

        // Long enough for the run time to compile what is called often once more, as in a service that has run for a while.
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < WarmUpSeconds;)
        {
            for (var i = 0; i < questions.Length && Stopwatch.GetElapsedTime(start).TotalSeconds < WarmUpSeconds; i++)
                ask(questions[i]);
        }

        for (var round = 0; round < rounds; round++)
        {
            sum = 0;
            for (var i = 0; i < questions.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                sum += ask(questions[i]);
                fastest[i] = Math.Min(fastest[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        Array.Sort(fastest);
        var check = expected is null ? "" : expected == sum ? ", sum as expected" : $", sum {sum} INSTEAD OF {expected}";
        Console.WriteLine($"{fastest[fastest.Length / 2],9:0.0} µs p50 {fastest[fastest.Length * 99 / 100],9:0.0} µs p99   {what} ({questions.Length} × {rounds}, sum {sum}{check})");
    }

    private static T Ask<T>(ValueTask<T> answer) => answer.IsCompletedSuccessfully ? answer.Result : answer.AsTask().GetAwaiter().GetResult();

    private static T Timed<T>(string what, Func<T> action)
    {
        var start = Stopwatch.GetTimestamp();
        var result = action();
        Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds,9:0} ms    {what}");
        return result;
    }

    private static (PersonId From, PersonId To, int Distance)[] Pairs(string file, string[] names, Dictionary<string, PersonId> people) =>
        [.. File.ReadLines(file).Select(line => Array.ConvertAll(line.Split(' '), int.Parse)).Select(p => (people[names[p[0]]], people[names[p[1]]], p[2]))];

    private static async Task BaselineAsync(string data, string folder, string name, int rounds)
    {
        var program = Path.Combine(folder, "..", "baseline", "bfs");
        if (!File.Exists(Path.Combine(folder, "stats.json")))
            await RunAsync("python3", Path.Combine(data, "baseline", "build_graph.py"), Path.Combine(data, name + ".jsonl.gz"), folder);
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(program)!);
            await RunAsync("g++", "-O3", "-march=native", "-o", program, Path.Combine(data, "baseline", "bfs.cpp"));
        }

        await RunAsync(program, folder, FormattableString.Invariant($"{rounds}"));
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed with exit code {process.ExitCode}.");
    }
}
