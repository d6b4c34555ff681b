using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests;

/// <summary>Builds executors and reads their answers.</summary>
internal static class TestExecutor
{
    public static async Task<IRequestExecutor> Build(Action<IRequestExecutorBuilder> configure, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection();
        services?.Invoke(collection);
        var builder = collection.AddGraphQLServer();
        configure(builder);
        return await builder.BuildRequestExecutorAsync();
    }

    public static async Task<string> Answer(this IRequestExecutor executor, string document, object? variables = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document);

        if (variables is not null)
            request.SetVariableValues(variables.GetType().GetProperties().ToDictionary(p => p.Name, p => p.GetValue(variables)));

        await using var result = await executor.ExecuteAsync(request.Build(), TestContext.Current.CancellationToken);
        return result.ToJson(withIndentations: false);
    }
}
