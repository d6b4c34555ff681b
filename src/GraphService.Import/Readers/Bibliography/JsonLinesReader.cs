using System.IO.Compression;
using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>
/// Reads a document of works in JSON Lines, also packed with gzip, as one list of claims. For files that do not fit in memory, use
/// <see cref="WorkLines"/>.
/// </summary>
public sealed class JsonLinesReader : IDocumentReader
{
    private const int MostProblems = 1_000;

    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.JsonLines;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        var problems = new List<Problem>();
        var papers = new List<PaperClaim>();
        var parser = new WorkLineParser();
        var content = Unpack(source.Content, options, problems);
        var bad = 0;
        for (var line = 1; !content.IsEmpty; line++)
        {
            var end = content.Span.IndexOf((byte)'\n');
            var text = end < 0 ? content : content[..end];
            content = end < 0 ? default : content[(end + 1)..];
            if (line > options.MaxLines)
            {
                problems.Add(new Problem("document-too-long", line, $"Only the first {options.MaxLines:N0} lines were read: divide the file."));
                break;
            }

            if (parser.Read(text.Span, line) is not { } work) continue;
            if (work.Paper is { } paper) papers.Add(paper);
            else if (bad++ < MostProblems) problems.Add(work.Problem!);
        }

        if (bad > MostProblems) problems.Add(new Problem("json-line", 0, $"{bad - MostProblems:N0} more lines could not be read."));
        return new ReadResult(ProfileDocument.Empty(Format), DocumentClaims.Empty with { Papers = papers }, problems);
    }

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> content, ExtractionOptions options, List<Problem> problems)
    {
        if (content.Span is not [0x1F, 0x8B, ..]) return content;
        using var unpacked = new MemoryStream();
        try
        {
            using var gzip = new GZipStream(new MemoryStream(content.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            for (var read = gzip.Read(buffer); read > 0; read = gzip.Read(buffer))
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length <= options.MaxBytes) continue;
                problems.Add(new Problem("document-too-large", 0, $"Unpacked, the document is larger than {options.MaxBytes / (1024 * 1024)} MB; the rest was not read: divide it."));
                break;
            }
        }
        catch (InvalidDataException damage)
        {
            problems.Add(new Problem("document-damaged", 0, $"The gzip file is damaged ({damage.Message}): fetch or pack it again."));
        }

        return unpacked.ToArray();
    }
}
