using System.CommandLine;
using GraphService.Domain;
using HotChocolate.Execution;

namespace GraphService.Commands;

/// <summary><c>graphservice query</c>.</summary>
internal sealed class QueryCommand : Command
{
    private readonly Argument<string> _document = new("query")
    {
        Description = "GraphQL document; '-' reads it from standard input.",
    };

    private readonly Option<string?> _variables = new("--variables") { Description = "Variables as a JSON object.", HelpName = "json" };
    private readonly GraphOptions _graph = new();

    public QueryCommand()
        : base("query", """
            Answers a GraphQL query as JSON, without a server.

            Examples:
              graphservice query '{ people(search: "zhu") { nodes { name } } }'
              graphservice query - --variables '{"name": "Bo Peng"}' < question.graphql
            """)
    {
        Add(_document);
        Add(_variables);
        _graph.AddTo(this);
        SetAction((parsed, cancellationToken) => _graph.AskAsync(parsed, graph => RunAsync(parsed, graph, cancellationToken), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var document = parsed.GetValue(_document)!;
        if (document == "-")
            document = await Console.In.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        var services = new ServiceCollection();
        services.AddSingleton(graph);
        var executor = await services.AddGraphSchema().BuildRequestExecutorAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        var request = OperationRequestBuilder.New().SetDocument(document);
        if (parsed.GetValue(_variables) is { } variables)
            request.SetVariableValues(JsonVariables.Parse(variables));
        await using var result = await executor.ExecuteAsync(request.Build(), cancellationToken).ConfigureAwait(false);
        Console.WriteLine(result.ToJson());
        return result is OperationResult { Errors.Count: > 0 } ? ExitCode.Failure : ExitCode.Success;
    }
}
