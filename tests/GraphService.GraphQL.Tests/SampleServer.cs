using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GraphService.GraphQL.Tests;

/// <summary>The schema over the sample graph, asked without HTTP.</summary>
internal static class SampleServer
{
    public static async Task<IRequestExecutor> CreateAsync() =>
        await new ServiceCollection().AddSingleton(SampleGraph.Create()).AddGraphSchema().BuildRequestExecutorAsync();

    public static async Task<JsonElement> AskAsync(string query)
    {
        var executor = await CreateAsync();
        await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(query).Build());
        return JsonDocument.Parse(result.ToJson()).RootElement;
    }

    /// <summary>The data, written without spaces; errors fail the test.</summary>
    public static async Task<string> DataAsync(string query)
    {
        var answer = await AskAsync(query);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return JsonSerializer.Serialize(answer.GetProperty("data"));
    }

    public static async Task<JsonElement> ErrorAsync(string query) => (await AskAsync(query)).GetProperty("errors")[0];
}
