using System.Text.Json;
using GraphService.Conformance.Node;
using GraphService.Conformance.Reference;
using HotChocolate.Execution;

namespace GraphService.Conformance;

/// <summary>The reference implementation reads our schema, by introspection and as SDL, as one and the same.</summary>
public sealed class IntrospectionConformanceTests(NodeProcess node, ReferenceSchema reference) : IClassFixture<ReferenceSchema>
{
    [Fact]
    public async Task A_client_prints_our_introspection_as_our_SDL()
    {
        var request = await node.CallAsync<string>("judge.introspectionQuery", new { });
        var result = await reference.Executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(request).Build());
        var introspection = JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data");

        var client = await node.CallAsync<string>("judge.clientSchema", new { introspection });

        client.ShouldBe(await node.CallAsync<string>("judge.sorted", new { sdl = reference.Sdl }));
        client.ShouldContain("union SearchResult");
    }
}
