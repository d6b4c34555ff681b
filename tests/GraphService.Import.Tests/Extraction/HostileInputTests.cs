using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GraphService.Import.Claims;
using GraphService.Import.Extraction;
using GraphService.Import.Tests.Readers;

namespace GraphService.Import.Tests.Extraction;

/// <summary>No input makes the extraction throw, hang or write half a character.</summary>
public sealed class HostileInputTests
{
    /// <summary>Mutations per run; <c>GRAPHSERVICE_MUTATIONS</c> raises it for a long run.</summary>
    private static readonly int Mutations =
        int.TryParse(Environment.GetEnvironmentVariable("GRAPHSERVICE_MUTATIONS"), CultureInfo.InvariantCulture, out var count) ? count : 600;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private const string Marks = "<>[]()*_`&,;:\"'\n \\{}|#-$";

    [Fact]
    public void Mutated_pages_are_read_without_an_exception_a_hang_or_half_a_character()
    {
        var pages = Directory.EnumerateFiles(Repository.Shared("eval", "dev")).Where(path => !path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith(".tsv", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Repository.Shared("seeds"))).Order(StringComparer.Ordinal).Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path))).ToArray();
        var random = new Random(20261123);
        for (var i = 0; i < Mutations; i++)
        {
            var (name, bytes) = pages[i % pages.Length];
            var mutated = Mutate(bytes, pages[random.Next(pages.Length)].Bytes, random);
            var claims = DocumentClaims.Empty;
            ThreadTime.Of(() => claims = ProfileExtractor.Extract(name, mutated, ExtractionOptions.Default).Claims).ShouldBeLessThan(Longest, $"{name}, mutation {i}");
            ShouldBeWellFormed(claims, $"{name}, mutation {i}");
        }
    }

    [Theory]
    [InlineData("page.md")]
    [InlineData("page.html")]
    [InlineData("page.txt")]
    [InlineData("page.tex")]
    public void Any_text_is_read(string name) =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
            ShouldBeWellFormed(Extracting.From(name, "# Ann Bell\n\n## Publications\n- " + text).Claims, text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Theory]
    [InlineData("page.md")]
    [InlineData("page.html")]
    [InlineData("page.txt")]
    [InlineData("page.tex")]
    public void Any_bytes_are_read(string name) =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            ShouldBeWellFormed(ProfileExtractor.Extract(name, bytes, ExtractionOptions.Default).Claims, name)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Theory]
    [InlineData("page.html", "<div>")]
    [InlineData("page.html", "<b><i><a href=x>")]
    [InlineData("page.html", "<table><tr><td>")]
    [InlineData("page.html", "<ul><li>")]
    [InlineData("page.md", "> ")]
    [InlineData("page.md", "- ")]
    [InlineData("page.md", "<div markdown=\"1\">\n\n")]
    [InlineData("page.md", "[")]
    [InlineData("page.md", "**a ")]
    [InlineData("page.md", "{% ")]
    [InlineData("page.md", "$")]
    [InlineData("page.txt", "“")]
    [InlineData("page.txt", "A. Bell, ")]
    [InlineData("page.txt", "Ann Bell and ")]
    [InlineData("page.txt", "(")]
    [InlineData("page.txt", "2019 - ")]
    [InlineData("page.txt", "Ph.D. in ")]
    [InlineData("page.txt", "advised by ")]
    [InlineData("page.txt", "&nbsp")]
    public void What_is_repeated_three_thousand_times_is_read_in_two_seconds(string name, string piece)
    {
        var page = new StringBuilder("# Ann Bell\n\n## Publications\n\n");
        for (var i = 0; i < 3_000; i++) page.Append(piece);

        ThreadTime.Of(() => ShouldBeWellFormed(Extracting.From(name, page.ToString()).Claims, piece)).ShouldBeLessThan(Longest);
    }

    [Fact]
    public void A_document_beyond_the_limit_is_refused_with_what_to_do()
    {
        var result = ProfileExtractor.Extract("page.md", new byte[2048], new ExtractionOptions { MaxBytes = 1024 });

        result.Problems.ShouldHaveSingleItem().Code.ShouldBe("document-too-large");
    }

    [Fact]
    public void Lines_beyond_the_limit_are_reported_not_lost_in_silence()
    {
        var page = Encoding.UTF8.GetBytes("# Ann Bell\n\n" + string.Concat(Enumerable.Repeat("I am here.\n\n", 50)));

        var result = ProfileExtractor.Extract("page.md", page, new ExtractionOptions { MaxLines = 10 });

        result.Problems.ShouldHaveSingleItem().ShouldBe(new Problem("document-too-long", 11, result.Problems[0].Message));
        result.Claims.Subject.Name.ShouldBe("Ann Bell");
    }

    [Fact]
    public void Claims_survive_being_kept()
    {
        var claims = Extracting.Markdown("# Ann Bell\n\nI am a PhD student at Leiden University, advised by Prof. Eva Fisk.\n\n## Publications\n- **Ann Bell***, Eva Fisk. \"Looking Twice at Things\". *Journal of Vision*, 2021.\n");

        var json = ClaimsJson.Write(claims);

        ClaimsJson.Write(ClaimsJson.Read(json)).ShouldBe(json);
        json.ShouldNotContain("\n");
    }

    private static byte[] Mutate(byte[] page, byte[] other, Random random)
    {
        var bytes = page.ToList();
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 400), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.Slice(at, length));
                    break;
                case 2:
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.Skip(from).Take(300));
                    break;
                case 3:
                    for (var i = at; i < at + length; i += random.Next(1, 40)) bytes[i] = (byte)random.Next(256);
                    break;
                case 4:
                    bytes.InsertRange(at, Enumerable.Repeat((byte)Marks[random.Next(Marks.Length)], random.Next(1, 300)));
                    break;
                case 5:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, [0xED, 0xA0, 0x80, 0xF0, 0x9F]);
                    break;
            }
        }

        return [.. bytes];
    }

    private static void ShouldBeWellFormed(DocumentClaims claims, string what)
    {
        var json = ClaimsJson.Write(claims);
        for (var at = json.IndexOf("\\uD", StringComparison.Ordinal); at >= 0; at = json.IndexOf("\\uD", at + 6, StringComparison.Ordinal))
        {
            var code = Convert.ToInt32(json.Substring(at + 2, 4), 16);
            var pair = code is >= 0xD800 and < 0xDC00 && string.CompareOrdinal(json, at + 6, "\\uD", 0, 3) == 0;
            (code is < 0xD800 or > 0xDFFF || pair).ShouldBeTrue(what);
            if (pair) at += 6;
        }

        json.ShouldNotContain("\uFFFD", customMessage: what);
        foreach (var evidence in claims.Papers.SelectMany(paper => paper.Evidence).Concat(claims.Advisors.SelectMany(advisor => advisor.Evidence)))
            evidence.FirstLine.ShouldBeInRange(1, evidence.LastLine, what);
    }
}
