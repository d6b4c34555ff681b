using System.IO.Compression;
using System.Text.Json;
using GraphService.Domain;

namespace GraphService.Benchmarks;

/// <summary>The bibliographies of ../shared/graphs as graphs.</summary>
internal static class Bibliography
{
    /// <summary>One person for each spelling, as in the baseline.</summary>
    public static GraphSnapshot Read(string file, Dictionary<string, PersonId> people)
    {
        var nodes = new List<Person>();
        var papers = new List<Paper>();
        var authorships = new List<Authorship>();
        var source = new SourceId("source-benchmark");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            ValueList<Evidence> evidence = [new(source, papers.Count + 1, papers.Count + 1, "", 1)];
            var id = new PaperId(ContentKey.Of(PaperId.Prefix, json.RootElement.GetProperty("id").ToString()));
            int? year = json.RootElement.TryGetProperty("year", out var y) && y.TryGetInt32(out var number) ? number : null;
            papers.Add(new(id, json.RootElement.GetProperty("title").GetString()!, year, null, null, null, null, true, evidence));
            var position = 0;
            foreach (var author in json.RootElement.GetProperty("authors").EnumerateArray().Select(a => a.GetString()!).Distinct())
            {
                if (!people.TryGetValue(author, out var person))
                {
                    people[author] = person = new(ContentKey.Of(PersonId.Prefix, author));
                    nodes.Add(new(person, author, [], null, [], evidence));
                }

                authorships.Add(new(Authorship.IdOf(person, id), person, id, ++position, author, null, null, evidence));
            }
        }

        return new()
        {
            Sources = [new(source, Path.GetFileName(file), "jsonl", DateTimeOffset.UnixEpoch, "1")],
            People = nodes,
            Papers = [.. papers.DistinctBy(p => p.Id)],
            Authorships = [.. authorships.DistinctBy(f => f.Id)],
        };
    }

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GraphService.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
