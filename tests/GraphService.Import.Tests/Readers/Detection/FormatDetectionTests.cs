using System.IO.Compression;
using System.Text;
using GraphService.Import.Documents;
using GraphService.Import.Readers.Detection;

namespace GraphService.Import.Tests.Readers.Detection;

public sealed class FormatDetectionTests
{
    [Theory]
    [InlineData("a.txt", "---\ntitle: Me\n---\nHello", DocumentFormat.Markdown)]
    [InlineData("a.txt", "# Me\n\n- **Title**, [pdf](x.pdf)\n", DocumentFormat.Markdown)]
    [InlineData("a", "Jane Roe\nEducation\nPh.D., MIT", DocumentFormat.PlainText)]
    [InlineData("a.md", "Jane Roe\nEducation\nPh.D., MIT", DocumentFormat.Markdown)]
    [InlineData("a.md", "<!DOCTYPE html>\n<html><body>Jane</body></html>", DocumentFormat.Html)]
    [InlineData("a.html", "---\nlayout: x\n---\n<p>Jane", DocumentFormat.Html)]
    [InlineData("a.txt", "% my cv\n\\documentclass{article}\n\\begin{document}", DocumentFormat.Latex)]
    [InlineData("a.txt", "\\section{A}\n\\cventry{1}{2}{3}{4}{5}{6}\n\\cvitem{a}{b}\n", DocumentFormat.Latex)]
    [InlineData("a.txt", "% papers\n@article{x, title={T}}", DocumentFormat.BibTex)]
    [InlineData("a.bib", "My papers\n@article{x, title={T}}", DocumentFormat.BibTex)]
    [InlineData("a.md", "Follow me\n@jane {on} the net", DocumentFormat.Markdown)]
    [InlineData("a.json", "{\"basics\":{\"name\":\"Jane\"}}", DocumentFormat.JsonResume)]
    [InlineData("a.json", "[{\"type\":\"article\",\"title\":\"T\"}]", DocumentFormat.CslJson)]
    [InlineData("a.txt", "{\"id\":\"1\",\"title\":\"T\",\"authors\":[\"A\"]}\n{\"id\":\"2\",\"title\":\"U\",\"authors\":[]}", DocumentFormat.JsonLines)]
    [InlineData("a.md", "{% include x.html %}\n# Me\n", DocumentFormat.Markdown)]
    [InlineData("a.md", "[Home](/) me", DocumentFormat.Markdown)]
    [InlineData("a.html", "%PDF-1.4\nrubbish", DocumentFormat.Pdf)]
    public void The_content_decides_and_the_ending_breaks_ties(string name, string content, DocumentFormat expected)
    {
        var decision = FormatDetection.Detect(name, Encoding.UTF8.GetBytes(content));

        decision.Problem.ShouldBeNull();
        decision.Format.ShouldBe(expected);
    }

    [Theory]
    [InlineData(new byte[0], "document-empty")]
    [InlineData(new byte[] { 0x20, 0x0A, 0x0D, 0x09 }, "document-empty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A }, "document-empty")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, "document-binary")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00 }, "document-binary")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00, 0xFF }, "document-compressed")]
    public void What_is_not_a_document_is_said_to_be_so(byte[] content, string code)
    {
        var decision = FormatDetection.Detect("a.md", content);

        decision.Format.ShouldBeNull();
        decision.Problem!.Code.ShouldBe(code);
    }

    [Fact]
    public void Works_packed_with_gzip_are_read_as_json_lines()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write("{\"id\":\"1\",\"title\":\"T\",\"authors\":[\"A\"]}\n"u8);

        FormatDetection.Detect("works", packed.ToArray()).Format.ShouldBe(DocumentFormat.JsonLines);
    }

    [Fact]
    public void Text_in_sixteen_bits_is_not_binary()
    {
        byte[] content = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Jane Roe\nEducation")];

        FormatDetection.Detect("a.txt", content).Format.ShouldBe(DocumentFormat.PlainText);
    }

    [Fact]
    public void Real_pages_are_recognised_without_their_ending()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Shared("eval", "dev")).Where(file => Path.GetExtension(file) is ".html" or ".tex" or ".md"))
        {
            var expected = Path.GetExtension(file) switch { ".html" => DocumentFormat.Html, ".tex" => DocumentFormat.Latex, _ => DocumentFormat.Markdown };

            FormatDetection.Detect("page", File.ReadAllBytes(file)).Format.ShouldBe(expected, Path.GetFileName(file));
        }
    }
}
