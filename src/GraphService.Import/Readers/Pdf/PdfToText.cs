using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Pdf;

/// <summary>
/// Runs <c>pdftotext</c> on bytes. The program gets the document on its standard input and no file name, no shell is between, and it is
/// ended when it takes too long or writes too much.
/// </summary>
/// <param name="program">The program's name or path.</param>
/// <param name="patience">How long it may take.</param>
internal sealed class PdfToText(string program = "pdftotext", TimeSpan? patience = null)
{
    private readonly TimeSpan _patience = patience ?? TimeSpan.FromSeconds(60);

    /// <summary>The document's text, or what is wrong; both when the text had to be cut.</summary>
    public (string? Text, Problem? Problem) Convert(ReadOnlyMemory<byte> content, int mostBytes)
    {
        var start = new ProcessStartInfo(program)
        {
            ArgumentList = { "-q", "-layout", "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", "-", "-" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Exception missing) when (missing is Win32Exception or FileNotFoundException)
        {
            process = null;
        }

        if (process is null)
            return (null, new Problem("pdf-needs-pdftotext", 0, "PDF is read with the program pdftotext, which is not installed: install poppler (Debian and Ubuntu: apt install poppler-utils; macOS: brew install poppler), or save the document as text, HTML or Markdown."));
        using (process) return Run(process, content, mostBytes);
    }

    private (string? Text, Problem? Problem) Run(Process process, ReadOnlyMemory<byte> content, int mostBytes)
    {
        // When the time is up the program is ended, which ends the reading below as well.
        var late = false;
        using var alarm = new Timer(_ => End(process, out late), null, _patience, Timeout.InfiniteTimeSpan);
        // pdftotext reads all of its input before it writes.
        Write(process, content);
        var text = ReadUpTo(process.StandardOutput, mostBytes, out var cut);
        if (cut) End(process, out _);
        var said = ReadUpTo(process.StandardError, 4_000, out _).Trim();
        process.WaitForExit();

        if (late)
            return (null, new Problem("pdf-too-slow", 0, $"pdftotext did not finish within {_patience.TotalSeconds:0.#} seconds and was ended: save the document as text, HTML or Markdown."));
        if (cut)
            return (text, new Problem("document-too-large", 0, $"The PDF's text is longer than {mostBytes:N0} characters; the rest was not read: divide the document."));
        if (process.ExitCode == 0) return (text, null);
        var reason = said.Length > 0 ? said.ReplaceLineEndings("; ") : $"exit code {process.ExitCode}";
        return (null, new Problem("pdf-unreadable", 0, $"pdftotext cannot read the document ({reason}): it is damaged or protected by a password. Save it anew, without protection."));
    }

    private static void Write(Process process, ReadOnlyMemory<byte> content)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(content.Span);
        }
        catch (IOException)
        {
            // The program stopped reading: its exit code says why.
        }
    }

    private static string ReadUpTo(StreamReader reader, int most, out bool cut)
    {
        var text = new StringBuilder();
        var buffer = new char[8192];
        cut = false;
        for (var read = reader.Read(buffer, 0, buffer.Length); read > 0; read = reader.Read(buffer, 0, buffer.Length))
        {
            text.Append(buffer, 0, Math.Min(read, most - text.Length));
            cut = text.Length == most;
            if (cut) break;
        }

        return text.ToString();
    }

    private static void End(Process process, out bool ended)
    {
        ended = false;
        try
        {
            ended = !process.HasExited;
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in the meantime.
        }
    }
}
