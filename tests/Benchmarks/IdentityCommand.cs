using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using GraphService.Domain;
using GraphService.Import.Claims;
using GraphService.Import.Corrections;
using GraphService.Import.Identity;
using Evidence = GraphService.Import.Claims.Evidence;

namespace GraphService.Benchmarks;

/// <summary>
/// Resolves the authors of a bibliography and writes who wrote what as <c>paper, position, person</c>, the form that
/// <c>../shared/graphs/score_identity.py</c> compares with labels.
/// </summary>
internal static class IdentityCommand
{
    public static int Run(string[] args)
    {
        if (args is not [var works, .. var rest] || rest.Length > 1)
        {
            Console.Error.WriteLine("usage: identity WORKS.jsonl.gz [PREDICTED.tsv]");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var ids = new List<string>();
        var papers = Read(works, ids);
        Console.WriteLine($"read      {papers.Count,9:N0} papers {papers.Sum(p => p.Authors.Count),9:N0} mentions {watch.Elapsed.TotalSeconds,6:F1} s");

        watch.Restart();
        var source = new Source(new(ContentKey.Of(SourceId.Prefix, works)), Path.GetFileName(works), "json-lines", DateTimeOffset.UnixEpoch, "1");
        var resolution = IdentityResolver.Resolve(
            [new(source, DocumentClaims.Empty with { Papers = papers })], CorrectionSet.Empty, OrganizationRegistry.Empty, GraphSnapshot.Empty);
        Console.WriteLine($"resolved  {resolution.Snapshot.Papers.Count,9:N0} papers {resolution.Snapshot.People.Count,9:N0} people   {watch.Elapsed.TotalSeconds,6:F1} s");
        Console.WriteLine($"memory    {Process.GetCurrentProcess().PeakWorkingSet64 / (1 << 20),9:N0} MiB at most");
        if (rest is [var output])
            Write(output, ids, papers, resolution.Snapshot);
        return 0;
    }

    private static List<PaperClaim> Read(string path, List<string> ids)
    {
        var papers = new List<PaperClaim>();
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var title = root.GetProperty("title").GetString()!;
            ids.Add(root.GetProperty("id").GetString()!);
            papers.Add(new(
                title, [.. root.GetProperty("authors").EnumerateArray().Select(a => new AuthorClaim(a.GetString()!))], false,
                root.TryGetProperty("venue", out var venue) ? venue.GetString() : null,
                root.TryGetProperty("year", out var year) ? year.GetInt32() : null,
                null, root.TryGetProperty("doi", out var doi) ? doi.GetString() : null, null,
                [new Evidence(ids.Count, ids.Count, title, 1)]));
        }

        return papers;
    }

    private static void Write(string path, List<string> ids, List<PaperClaim> papers, GraphSnapshot graph)
    {
        var byLine = graph.Authorships
            .SelectMany(a => a.Sources.Select(e => (e.FirstLine, Authorship: a)))
            .ToLookup(entry => entry.FirstLine, entry => entry.Authorship);
        using var output = new StreamWriter(path);
        output.WriteLine("paper\tposition\tperson");
        for (var p = 0; p < papers.Count; p++)
        {
            for (var i = 0; i < papers[p].Authors.Count; i++)
            {
                var name = papers[p].Authors[i].Name;
                var authorship = byLine[p + 1].OrderBy(a => a.NameAsWritten == name ? 0 : 1).ThenBy(a => Math.Abs(a.Position - i - 1)).FirstOrDefault();
                if (authorship is not null)
                    output.WriteLine($"{ids[p]}\t{i + 1}\t{authorship.Person}");
            }
        }
    }
}
