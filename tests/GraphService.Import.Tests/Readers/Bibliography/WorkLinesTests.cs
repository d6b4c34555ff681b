using System.IO.Compression;
using System.Text;
using GraphService.Import.Extraction;
using GraphService.Import.Readers;
using GraphService.Import.Readers.Bibliography;

namespace GraphService.Import.Tests.Readers.Bibliography;

public sealed class WorkLinesTests
{
    [Fact]
    public async Task A_line_becomes_a_paper_with_that_line_as_evidence()
    {
        var works = await ReadAsync("\n{\"id\":\"arxiv:2101.00001v2\",\"title\":\"A\\n title.\",\"authors\":[\"Jane Roe\",\"Łukasz Ó\"],\"venue\":\"cs.CL\",\"year\":2021,\"doi\":\"10.1234/X.1\",\"x\":{\"y\":[1]}}\n");

        var (line, id, paper, problem) = works.Single();
        problem.ShouldBeNull();
        (line, id).ShouldBe((2, "arxiv:2101.00001v2"));
        paper!.Title.ShouldBe("A title");
        paper.Authors.Select(author => author.Name).ShouldBe(["Jane Roe", "Łukasz Ó"]);
        (paper.Venue, paper.Year, paper.Arxiv, paper.Doi).ShouldBe(("cs.CL", 2021, "2101.00001", "10.1234/X.1"));
        (paper.Evidence.Single().FirstLine, paper.Evidence.Single().LastLine, paper.Evidence.Single().Excerpt).ShouldBe((2, 2, "A title"));
    }

    [Fact]
    public async Task Bad_lines_are_named_and_the_others_read()
    {
        var works = await ReadAsync("{\"title\":\"A\",\"authors\":[]}\n{broken\n[1]\n{\"authors\":[\"X\"]}\n{\"title\":\"B\"} more\n\n{\"title\":7,\"authors\":{\"a\":1}}\n{\"title\":\"C\",\"authors\":[[\"n\"],7,null,{\"name\":\"Y\"}],\"year\":\"2020-01\"}");

        works.Where(work => work.Paper is null).Select(work => work.Problem!.Line).ShouldBe([2, 3, 4, 5, 7]);
        works.Where(work => work.Paper is not null).Select(work => (work.Line, work.Paper!.Title)).ShouldBe([(1, "A"), (8, "C")]);
        works[^1].Paper!.Authors.Single().Name.ShouldBe("Y");
        works[^1].Paper!.Year.ShouldBe(2020);
    }

    [Fact]
    public async Task Nesting_without_end_and_bytes_that_are_no_text_are_bad_lines()
    {
        byte[] content =
        [
            .. "{\"title\":\"A\",\"x\":"u8, .. Encoding.ASCII.GetBytes(new string('[', 100_000)), .. "\n{\"title\":\""u8, 0xFF, 0xFE, .. "\"}\n{\"title\":\"B\"}\n"u8,
        ];

        var works = await ReadAsync(new MemoryStream(content));

        works.Select(work => work.Paper?.Title).ShouldBe([null, null, "B"]);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_passed_over()
    {
        var content = new StringBuilder("{\"title\":\"").Append('x', WorkLines.LongestLine + 10).Append("\"}\n{\"title\":\"B\"}\n").ToString();

        var works = await ReadAsync(content);

        works.Select(work => work.Problem?.Code ?? work.Paper!.Title).ShouldBe(["json-line-too-long", "B"]);
        works[1].Line.ShouldBe(2);
    }

    [Fact]
    public async Task Packed_works_are_unpacked_and_damage_is_reported_after_what_was_read()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
            for (var i = 0; i < 10_000; i++) gzip.Write(Encoding.UTF8.GetBytes($"{{\"title\":\"Work {i} {Guid.NewGuid()}\"}}\n"));

        (await ReadAsync(new MemoryStream(packed.ToArray()))).Count.ShouldBe(10_000);
        var damaged = packed.ToArray();
        damaged.AsSpan(damaged.Length / 2, 40).Clear();
        var works = await ReadAsync(new MemoryStream(damaged));
        works.Count.ShouldBeGreaterThan(1_000);
        works.ShouldContain(work => work.Problem != null);
    }

    [Fact]
    public void A_small_file_of_works_is_a_document()
    {
        var result = new JsonLinesReader().Read(new DocumentSource("a.jsonl", "{\"title\":\"A\"}\nx\n{\"title\":\"B\"}"u8.ToArray()), ExtractionOptions.Default);

        result.Stated!.Papers.Select(paper => paper.Title).ShouldBe(["A", "B"]);
        result.Problems.Single().Line.ShouldBe(2);
    }

    private static Task<List<WorkLine>> ReadAsync(string text) => ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static async Task<List<WorkLine>> ReadAsync(Stream stream)
    {
        var works = new List<WorkLine>();
        await foreach (var work in WorkLines.ReadAsync(stream)) works.Add(work);
        return works;
    }
}
