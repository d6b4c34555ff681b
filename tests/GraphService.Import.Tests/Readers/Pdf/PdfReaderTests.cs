using System.Text;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Readers;
using GraphService.Import.Readers.Pdf;

namespace GraphService.Import.Tests.Readers.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void The_text_of_a_pdf_is_read_as_plain_text()
    {
        NeedProgram();

        var result = Read(new PdfReader(), Page((72, 720, "Jane Roe"), (72, 690, "Education"), (72, 670, "Massachusetts Institute of Technology"), (420, 670, "2019 - 2023")));

        result.Problems.ShouldBeEmpty();
        result.Document.Format.ShouldBe(DocumentFormat.Pdf);
        var text = string.Join('\n', result.Document.Sections.SelectMany(section => section.Blocks.SelectMany(block => block.AllLines()).Select(line => line.Text).Prepend(section.Title)));
        text.ShouldContain("Jane Roe");
        text.ShouldContain("Massachusetts Institute of Technology");
        text.ShouldContain("2019 - 2023");
    }

    [Fact]
    public void A_pdf_without_text_says_so()
    {
        NeedProgram();

        Read(new PdfReader(), Page()).Problems.Single().Code.ShouldBe("pdf-without-text");
    }

    [Fact]
    public void A_damaged_pdf_says_so()
    {
        NeedProgram();

        Read(new PdfReader(), "%PDF-1.4\nnothing of the kind"u8.ToArray()).Problems.Single().Code.ShouldBe("pdf-unreadable");
    }

    [Fact]
    public void Text_beyond_the_limit_is_cut_and_reported()
    {
        NeedProgram();

        var result = new PdfReader().Read(new DocumentSource("cv.pdf", Page((72, 720, new string('x', 400)))), ExtractionOptions.Default with { MaxBytes = 100 });

        result.Problems.Single().Code.ShouldBe("document-too-large");
    }

    [Fact]
    public void Without_the_program_the_message_says_how_to_get_it()
    {
        var problem = Read(new PdfReader(new PdfToText("no-such-program-as-this")), Page((72, 720, "Jane"))).Problems.Single();

        problem.Code.ShouldBe("pdf-needs-pdftotext");
        problem.Message.ShouldContain("poppler");
    }

    [Fact]
    public void A_program_that_never_ends_is_ended()
    {
        if (!File.Exists("/usr/bin/yes")) Assert.Skip("needs /usr/bin/yes");

        // "yes" refuses the options of pdftotext on some systems; either way nothing hangs.
        Read(new PdfReader(new PdfToText("/usr/bin/yes", TimeSpan.FromMilliseconds(300))), Page()).Problems.ShouldNotBeEmpty();
    }

    private static ReadResult Read(PdfReader reader, byte[] content) => reader.Read(new DocumentSource("cv.pdf", content), ExtractionOptions.Default);

    private static void NeedProgram()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "pdftotext")))) Assert.Skip("needs pdftotext (poppler-utils)");
    }

    // The smallest PDF that shows these words at these places.
    private static byte[] Page(params (int X, int Y, string Text)[] words)
    {
        var content = string.Concat(words.Select(word => $"BT /F1 11 Tf {word.X} {word.Y} Td ({word.Text}) Tj ET\n"));
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var part in (ReadOnlySpan<string>)
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}endstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ])
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{offsets.Count} 0 obj\n{part}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) pdf.Append($"{offset:D10} 00000 n \n");
        pdf.Append($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
