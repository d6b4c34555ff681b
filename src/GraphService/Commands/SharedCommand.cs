using System.CommandLine;
using GraphService.Domain;
using GraphService.Output;
using GraphService.Output.Views;

namespace GraphService.Commands;

/// <summary><c>graphservice shared</c>.</summary>
internal sealed class SharedCommand : Command
{
    private readonly Argument<string[]> _people = new("people")
    {
        Description = "Names, ORCIDs or keys of two or more people.",
        Arity = new(2, 100),
    };

    private readonly GraphOptions _graph = new();
    private readonly Option<bool> _json = OutputOptions.Json();

    public SharedCommand()
        : base("shared", """
            Finds the people who wrote papers with every one of the given people.

            Examples:
              graphservice shared "Rui-Jie Zhu" "Jason Eshraghian"
            """)
    {
        Add(_people);
        _graph.AddTo(this);
        Add(_json);
        SetAction((parsed, cancellationToken) => _graph.AskAsync(parsed, graph => RunAsync(parsed, graph, cancellationToken), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var lookup = new NameLookup(graph);
        var people = new List<Person>();
        foreach (var name in parsed.GetValue(_people)!)
            people.Add(await lookup.PersonAsync(name, cancellationToken).ConfigureAwait(false));
        var shared = await graph.GetSharedCollaboratorsAsync([.. people.Select(p => p.Id)], CoauthorFilter.All, cancellationToken).ConfigureAwait(false);
        var views = await new ViewReader(graph).SharedAsync(people, shared, cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(_json))
            JsonOutput.Write(views);
        else
            SharedTable.Write([.. people.Select(p => p.Name)], views);
        return ExitCode.Success;
    }
}
