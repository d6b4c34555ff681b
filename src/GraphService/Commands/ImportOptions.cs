using System.CommandLine;
using GraphService.Import.Importing;

namespace GraphService.Commands;

/// <summary>What an import reads, besides the documents.</summary>
internal sealed class ImportOptions
{
    private const string DefaultFolder = "import";

    private readonly Option<string> _folder = new("--folder")
    {
        Description = "The import folder; paths in the graph are relative to it.",
        HelpName = "folder",
        DefaultValueFactory = _ => DefaultFolder,
    };

    private readonly Option<string?> _corrections = new("--corrections")
    {
        Description = "Corrections that overrule the evidence; corrections.yaml in the import folder when not given.",
        HelpName = "file",
    };

    private readonly Option<string?> _organizations = new("--organizations")
    {
        Description = "Known organizations; organizations.yaml in the import folder when not given.",
        HelpName = "file",
    };

    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_corrections);
        command.Add(_organizations);
    }

    /// <summary>What the command line asks for; the whole import folder when no paths are given.</summary>
    public ImportRequest Request(ParseResult parsed, string[] paths)
    {
        var folder = parsed.GetValue(_folder) ?? DefaultFolder;
        return new(folder)
        {
            Paths = paths.Length == 0 ? null : paths,
            CorrectionsFile = parsed.GetValue(_corrections) ?? Path.Combine(folder, "corrections.yaml"),
            OrganizationsFile = parsed.GetValue(_organizations) ?? Path.Combine(folder, "organizations.yaml"),
        };
    }
}
