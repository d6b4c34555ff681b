using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.AspNetCore;

/// <summary>The transport with the engine behind it, set up as an application does.</summary>
public sealed class MapGraphQLTests
{
    private const string Hello = "query Hello { hello }";

    private static readonly string HelloHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Hello)));

    [Fact]
    public async Task A_query_is_answered_by_POST_and_GET()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services));

        (await host.PostAsync("""{"query":"query($n: String!) { greet(name: $n) }","variables":{"n":"é"}}""").ReadAsync(HttpStatusCode.OK))
            .GetProperty("data").GetProperty("greet").GetString().ShouldBe("Hello é");
        (await host.GetAsync("?query=query($n:String!){greet(name:$n)}&variables={%22n%22:%22é%22}").ReadAsync(HttpStatusCode.OK))
            .GetProperty("data").GetProperty("greet").GetString().ShouldBe("Hello é");
    }

    [Fact]
    public async Task A_mutation_is_executed_by_POST_alone()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services));

        var refused = await host.GetAsync("?query=mutation{increase}").ReadAsync(HttpStatusCode.MethodNotAllowed);
        refused.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("POST");
        await host.PostAsync("""{"query":"mutation { increase }"}""").ReadAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_subscription_needs_a_client_that_accepts_events()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services));
        const string subscription = """{"query":"subscription { ticks }"}""";

        var refused = await host.PostAsync(subscription).ReadAsync(HttpStatusCode.NotAcceptable);
        refused.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("text/event-stream");

        using var response = await host.PostAsync(subscription, accept: "text/event-stream");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "event: next\ndata: {\"data\":{\"ticks\":1}}\n\nevent: next\ndata: {\"data\":{\"ticks\":2}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_socket_executes_queries_mutations_and_subscriptions()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services));
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("1", "{ hello }");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"hello":"world"}}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"complete"}""");

        await client.SubscribeAsync("2", "subscription { ticks }");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"2","type":"next","payload":{"data":{"ticks":1}}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"2","type":"next","payload":{"data":{"ticks":2}}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"2","type":"complete"}""");

        await client.SubscribeAsync("3", "{ unknown }");
        (await client.ReceiveAsync()).ShouldNotBeNull().ShouldStartWith("""{"id":"3","type":"error","payload":[{"message":""");
    }

    [Fact]
    public async Task The_schema_can_be_downloaded_at_both_addresses()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services));

        var schema = await host.Client.GetStringAsync(host.Address + "?sdl");

        schema.ShouldContain("greet(name: String!): String!");
        (await host.Client.GetStringAsync(new Uri(host.Address, "/graphql/sdl"))).ShouldBe(schema);
    }

    [Fact]
    public async Task An_interceptor_adds_to_a_request_or_refuses_it()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services).AddHttpRequestInterceptor(
            (context, _, builder, _) =>
            {
                if (!context.Request.Headers.TryGetValue("X-Key", out var key))
                    throw new GraphQLException(ErrorBuilder.New().SetMessage("No key.").SetCode("AUTH_NOT_AUTHENTICATED").Build());
                builder.SetUser(new ClaimsPrincipal(new ClaimsIdentity([new Claim("key", key!)])));
                return default;
            }));

        await host.GetAsync("?query={key}").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
        (await host.GetAsync("?query={key}", null, ("X-Key", "abc")).ReadAsync(HttpStatusCode.OK))
            .GetProperty("data").GetProperty("key").GetString().ShouldBe("abc");
    }

    [Fact]
    public async Task A_request_may_ask_for_its_cost()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services));

        var plain = await host.GetAsync("?query={hello}").ReadAsync(HttpStatusCode.OK);
        var reported = await host.GetAsync("?query={hello}", null, ("GraphQL-Cost", "report")).ReadAsync(HttpStatusCode.OK);

        plain.TryGetProperty("extensions", out _).ShouldBeFalse();
        reported.GetProperty("data").GetProperty("hello").GetString().ShouldBe("world");
        reported.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public async Task A_persisted_document_is_found_by_its_hash()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services).UsePersistedOperationPipeline());

        foreach (var body in new[] { $$"""{"id":"{{HelloHash}}"}""", $$"""{"documentId":"sha256:{{HelloHash}}"}""" })
            (await host.PostAsync(body).ReadAsync(HttpStatusCode.OK)).GetProperty("data").GetProperty("hello").GetString().ShouldBe("world");
        await host.GetAsync("?documentId=sha256:" + HelloHash).ReadAsync(HttpStatusCode.OK);
        await host.PostAsync("""{"id":"unknown"}""").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, ErrorCodes.PersistedOperationNotFound);
        await host.PostAsync("""{"query":"{ hello }"}""").ReadAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_persisted_documents_can_be_allowed()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services)
            .UsePersistedOperationPipeline()
            .ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = true));

        await host.PostAsync("""{"query":"{ hello }"}""").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, ErrorCodes.OnlyPersistedOperationsAllowed);
        await host.PostAsync($$"""{"id":"{{HelloHash}}"}""").ReadAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_largest_request_is_set_with_the_server()
    {
        await using var host = await TransportHost.StartAsync(
            services => services.AddGraphQLServer(maxAllowedRequestSize: 100).AddQueryType<Query>());

        await host.PostAsync($$"""{"query":"{ hello } #{{new string('x', 200)}}"}""")
            .ShouldBeRefusedAsync(HttpStatusCode.RequestEntityTooLarge, ErrorCodes.MaxRequestSize);
    }

    [Fact]
    public async Task An_endpoints_options_are_its_own()
    {
        await using var host = await TransportHost.StartAsync(
            services => AddSchema(services), endpoint => endpoint.WithOptions(options => options.EnableGetRequests = false));

        using var response = await host.GetAsync("?query={hello}");

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        await using var host = await TransportHost.StartAsync(services => AddSchema(services)
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100)));

        await host.GetAsync("?query={forever}").ShouldBeRefusedAsync(HttpStatusCode.InternalServerError, ErrorCodes.Timeout);
    }

    [Fact]
    public async Task What_is_wrong_with_a_schema_stops_the_start()
        => await Should.ThrowAsync<SchemaException>(TransportHost.StartAsync(services => services.AddGraphQLServer().AddQueryType<Nothing>()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_leaves_ends_its_subscription(bool bySocket)
    {
        var listeners = new Listeners();
        await using var host = await TransportHost.StartAsync(services => AddSchema(services).Services.AddSingleton(listeners));
        const string subscription = "subscription { waiting }";

        if (bySocket)
        {
            using var client = await SocketClient.ConnectAsync(host);
            await client.SubscribeAsync("1", subscription);
            (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"waiting":1}}}""");
        }
        else
        {
            using var response = await host.GetAsync($"?query={subscription}", "text/event-stream");
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
            (await reader.ReadLineAsync()).ShouldBe("event: next");
        }

        await listeners.Left.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static IRequestExecutorBuilder AddSchema(IServiceCollection services)
    {
        services.AddSingleton<IOperationDocumentStorage>(new Documents());
        return services.AddGraphQLServer().AddQueryType<Query>().AddMutationType<Mutation>().AddSubscriptionType<Subscription>();
    }

    public sealed class Query
    {
        public string Hello => "world";

        public string Greet(string name) => $"Hello {name}";

        public string? GetKey(ClaimsPrincipal user) => user.FindFirst("key")?.Value;

        public async Task<string> ForeverAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "never";
        }
    }

    public sealed class Mutation
    {
        public int Increase() => 1;
    }

    public sealed class Subscription
    {
        [Subscribe(With = nameof(TickAsync))]
        public int Ticks([EventMessage] int tick) => tick;

        public async IAsyncEnumerable<int> TickAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var tick = 1; tick <= 2; tick++)
            {
                await Task.Delay(1, cancellationToken);
                yield return tick;
            }
        }

        [Subscribe(With = nameof(WaitAsync))]
        public int Waiting([EventMessage] int tick) => tick;

        public async IAsyncEnumerable<int> WaitAsync(
            [Service] Listeners listeners,
            [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            try
            {
                yield return 1;
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                listeners.Leave();
            }
        }
    }

    public sealed class Nothing;

    public sealed class Listeners
    {
        private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Left => _left.Task;

        public void Leave() => _left.SetResult();
    }

    private sealed class Documents : IOperationDocumentStorage
    {
        public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
            => new(documentId.Value == HelloHash ? new OperationDocumentSourceText(Hello) : null);

        public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
            => throw new NotSupportedException();
    }
}
