using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using GraphService.Import.Extraction;
using PipeContent = System.IO.Pipelines.ReadResult;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>
/// Reads works in JSON Lines, one record a line: <c>{"id", "title", "authors": […], "venue"?, "year"?, "doi"?, "arxiv"?, "url"?}</c>.
/// Lines are read one by one, so that memory stays flat however long the file is.
/// </summary>
public static class WorkLines
{
    /// <summary>The longest line in bytes; a longer one is reported and passed over.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    /// <summary>Reads a stream, which may be packed with gzip. Bad lines come out as problems; the others are not affected.</summary>
    /// <param name="stream">The works; left open.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async IAsyncEnumerable<WorkLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var head = await pipe.ReadAtLeastAsync(2, cancellationToken);
        var packed = IsGzip(head.Buffer);
        pipe.AdvanceTo(head.Buffer.Start, head.Buffer.Start);
        if (packed)
        {
            // The pipe goes on from its first byte.
            var unpacked = new GZipStream(pipe.AsStream(leaveOpen: true), CompressionMode.Decompress);
            pipe = PipeReader.Create(unpacked, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        }

        var parser = new WorkLineParser();
        var line = 0;
        var skipping = false;
        while (true)
        {
            var (read, damage) = await TryReadAsync(pipe, cancellationToken);
            if (damage is not null)
            {
                yield return new WorkLine(line + 1, null, null, damage with { Line = line + 1 });
                break;
            }

            var buffer = read.Buffer;
            while (TryReadLine(ref buffer, read.IsCompleted, out var content))
            {
                line++;
                var tooLong = skipping || content.Length > LongestLine;
                skipping = false;
                if (tooLong) yield return TooLong(line);
                else if (parser.Read(content, line) is { } work) yield return work;
            }

            if (buffer.Length > LongestLine)
            {
                skipping = true;
                buffer = buffer.Slice(buffer.End);
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted) break;
        }

        if (skipping) yield return TooLong(line + 1);
        await pipe.CompleteAsync();
    }

    private static WorkLine TooLong(int line) =>
        new(line, null, null, new Problem("json-line-too-long", line, $"The line is longer than {LongestLine / (1024 * 1024)} MB and was passed over: write one work per line."));

    private static async ValueTask<(PipeContent Read, Problem? Damage)> TryReadAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        try
        {
            return (await pipe.ReadAsync(cancellationToken), null);
        }
        catch (InvalidDataException damage)
        {
            return (default, new Problem("document-damaged", 0, $"The gzip file is damaged from here on ({damage.Message}): fetch or pack it again."));
        }
    }

    private static bool TryReadLine(ref ReadOnlySequence<byte> buffer, bool completed, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = buffer;
        if (!completed || buffer.IsEmpty) return false;
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private static bool IsGzip(ReadOnlySequence<byte> start)
    {
        Span<byte> head = stackalloc byte[2];
        if (start.Length < 2) return false;
        start.Slice(0, 2).CopyTo(head);
        return head is [0x1F, 0x8B];
    }
}
