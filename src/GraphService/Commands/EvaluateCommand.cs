using System.CommandLine;
using GraphService.Import.Evaluation;
using GraphService.Import.Extraction;

namespace GraphService.Commands;

/// <summary><c>graphservice evaluate</c>.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Argument<string> _labels = new("labels") { Description = "Folder with one JSON file of labels for each document." };
    private readonly Option<string[]> _documents = new("--documents")
    {
        Description = "Folders with the documents; beside the labels when not given.",
        AllowMultipleArgumentsPerToken = true,
    };

    public EvaluateCommand()
        : base("evaluate", """
            Measures extraction against labelled documents: precision, recall and F1 of every kind of fact.

            Examples:
              graphservice evaluate labels --documents pages
            """)
    {
        Add(_labels);
        Add(_documents);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var score = GoldEvaluation.Run(parsed.GetValue(_labels)!, parsed.GetValue(_documents) ?? [], ExtractionOptions.Default);
        Console.WriteLine(score.ToTable());
        return ExitCode.Success;
    }
}
