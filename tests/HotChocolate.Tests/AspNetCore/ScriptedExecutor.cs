using HotChocolate.Execution;
using HotChocolate.Types;

namespace HotChocolate.Tests.AspNetCore;

/// <summary>Answers what a test says, so that a transport can be tested by itself.</summary>
internal sealed class ScriptedExecutor(Func<OperationRequest, CancellationToken, Task<IExecutionResult>> script) : IRequestExecutor
{
    public ISchemaDefinition Schema { get; } = new ScriptedSchema();

    /// <summary>Answers each request with the same.</summary>
    public static ScriptedExecutor Hello { get; } = Answering((_, _) => Data("hello", "world"));

    public static ScriptedExecutor Answering(Func<OperationRequest, CancellationToken, IExecutionResult> script)
        => new((request, cancellation) => Task.FromResult(script(request, cancellation)));

    public static ScriptedExecutor Failing(RequestFailure failure, string? code = null)
        => Answering((_, _) => new OperationResult([Error("It failed.", code)]) { Failure = failure });

    public static ScriptedExecutor Streaming(Func<CancellationToken, IAsyncEnumerable<object?>> events)
        => Answering((_, cancellation) =>
        {
            var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            return new ResponseStream(() => Results(events(ending.Token)), async () => await ending.CancelAsync());
        });

    /// <summary>A result that a transport takes for an executed operation's: <c>{"data":null,"extensions":{…}}</c>.</summary>
    public static OperationResult Data(string name, object? value)
        => new(null, [], new Dictionary<string, object?> { [name] = value });

    public static IError Error(string message, string? code = null)
    {
        var builder = ErrorBuilder.New().SetMessage(message);
        return code is null ? builder.Build() : builder.SetCode(code).Build();
    }

    public Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
        => script((OperationRequest)request, cancellationToken);

    private static async IAsyncEnumerable<OperationResult> Results(IAsyncEnumerable<object?> events)
    {
        await foreach (var value in events)
            yield return Data("event", value);
    }

    private sealed class ScriptedSchema : ISchemaDefinition
    {
        public string Name => "scripted";

        public override string ToString() => "type Query { hello: String }";
    }
}
