using System.CommandLine;
using GraphService.Import.Extraction;
using GraphService.Import.Importing;
using GraphService.Output;

namespace GraphService.Commands;

/// <summary><c>graphservice extract</c>.</summary>
internal sealed class ExtractCommand : Command
{
    private readonly Argument<string[]> _paths = new("documents") { Description = "Documents to read.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _out = new("--out") { Description = "Folder for one JSON file for each document; standard output when not given.", HelpName = "folder" };
    private readonly Option<bool> _evidence = new("--evidence") { Description = "Write lines, excerpts and confidence of every fact, and the lines that were not understood." };

    public ExtractCommand()
        : base("extract", """
            Writes the facts that each document states as JSON, without a graph.

            Examples:
              graphservice extract profiles/*.md --out facts
              graphservice extract cv.tex --evidence
            """)
    {
        Add(_paths);
        Add(_out);
        Add(_evidence);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = parsed.GetValue(_out);
        var scan = DocumentScanner.Scan(new(Directory.GetCurrentDirectory()) { Paths = parsed.GetValue(_paths) }, _ => true, cancellationToken);
        if (folder is not null)
        {
            RefuseEqualNames(scan.Documents);
            Directory.CreateDirectory(folder);
        }

        foreach (var problem in scan.Problems)
            await Console.Error.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
        var extractor = new ProfileDocumentExtractor();
        var failed = scan.Problems.Count > 0;
        foreach (var document in scan.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = await extractor.ExtractAsync(document, cancellationToken).ConfigureAwait(false);
            foreach (var problem in result.Problems)
                await Console.Error.WriteLineAsync(new ImportProblem(document.Path, problem.Line, problem.Code, problem.Message).ToString()).ConfigureAwait(false);
            failed |= result.Problems.Count > 0;
            await WriteAsync(folder, document.Path, result, parsed.GetValue(_evidence)).ConfigureAwait(false);
        }

        return failed ? ExitCode.Partial : ExitCode.Success;
    }

    private static async Task WriteAsync(string? folder, string path, ExtractionResult result, bool withEvidence)
    {
        var stream = folder is null
            ? Console.OpenStandardOutput()
            : File.Create(Path.Combine(folder, OutputName(path)));
        await using (stream.ConfigureAwait(false))
        {
            if (withEvidence)
                EvidenceJson.Write(stream, Path.GetFileName(path), result.Claims);
            else
                GoldJson.Write(stream, Path.GetFileName(path), result.Claims);
        }
    }

    // Files are named as the labels are, so that one of two documents with one name would be lost.
    private static void RefuseEqualNames(IReadOnlyList<FoundDocument> documents)
    {
        var twice = documents.GroupBy(d => OutputName(d.Path), StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new CommandException($"{string.Join(" and ", twice.Select(d => d.Path))} would both be written to {twice.Key}: extract them into folders of their own.");
    }

    private static string OutputName(string path) => Path.GetFileNameWithoutExtension(path) + ".json";
}
