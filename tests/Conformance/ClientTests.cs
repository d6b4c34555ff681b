using System.Text.Json;
using GraphService.Conformance.Node;
using GraphService.Conformance.Server;

namespace GraphService.Conformance;

/// <summary>The JavaScript clients that people use: each fetches, pages or subscribes.</summary>
public sealed class ClientTests(NodeProcess node, PlanetServer server)
{
    private const string PlanetQuery = "query Planet($name: String!) { planet(name: $name) { name moons } }";
    private const string Countdown = "subscription Countdown($from: Int!) { countdown(from: $from) }";

    private const string PlanetPage = """
        query Planets($first: Int!, $after: String) {
          planets(first: $first, after: $after) { edges { cursor node { name } } pageInfo { hasNextPage endCursor } }
        }
        """;

    [Theory]
    [InlineData("apollo.fetch")]
    [InlineData("urql.fetch")]
    public async Task A_client_fetches(string method)
    {
        var data = await node.CallAsync(method, new { server.Url, query = PlanetQuery, variables = new { name = "Mars" } });

        data.GetProperty("planet").GetProperty("moons").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_client_fetches_by_GET()
    {
        var data = await node.CallAsync("urql.fetch", new { server.Url, query = PlanetQuery, variables = new { name = "Mars" }, byGet = true });

        data.GetProperty("planet").GetProperty("moons").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData("graphql-ws.fetch")]
    [InlineData("graphql-sse.fetch")]
    public async Task A_client_for_subscriptions_fetches_too(string method)
    {
        var result = await node.CallAsync(method, new { server.Url, query = PlanetQuery, variables = new { name = "Mars" } });

        result.GetProperty("data").GetProperty("planet").GetProperty("name").GetString().ShouldBe("Mars");
    }

    [Theory]
    [InlineData("apollo.page")]
    [InlineData("urql.page")]
    public async Task A_client_pages_to_the_end(string method)
    {
        var result = await node.CallAsync(method, new { server.Url, query = PlanetPage, size = 3 });

        result.GetProperty("pages").GetInt32().ShouldBe(3);
        result.GetProperty("names").EnumerateArray().Select(name => name.GetString())
            .ShouldBe(["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]);
    }

    [Theory]
    [InlineData("apollo.subscribe", false)]
    [InlineData("urql.subscribe", false)]
    [InlineData("urql.subscribe", true)]
    [InlineData("graphql-ws.subscribe", false)]
    [InlineData("graphql-sse.subscribe", false)]
    public async Task A_client_subscribes_until_the_end(string method, bool overHttp)
    {
        var results = await node.CallAsync(
            method, new { server.Url, query = Countdown, variables = new { from = 3 }, count = 4, overHttp });

        results.EnumerateArray().Select(Value).ShouldBe([3, 2, 1, 0]);
    }

    [Fact]
    public async Task A_client_ends_a_subscription_before_its_end()
    {
        var results = await node.CallAsync(
            "graphql-ws.subscribe", new { server.Url, query = Countdown, variables = new { from = 1_000_000 }, count = 2 });

        results.GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_client_is_told_why_its_subscription_is_refused()
    {
        var errors = await node.CallAsync("graphql-ws.refused", new { server.Url, query = "subscription {" });

        errors.EnumerateArray().ShouldNotBeEmpty();
        errors[0].GetProperty("message").GetString()!.ShouldStartWith("Syntax Error");
    }

    private static int Value(JsonElement result)
        => (result.TryGetProperty("data", out var data) ? data : result).GetProperty("countdown").GetInt32();
}
