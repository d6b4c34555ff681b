using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.AspNetCore;

public sealed class WebSocketTests
{
    [Fact]
    public async Task A_query_answers_its_result_and_completes()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("1\"é");

        client.Protocol.ShouldBe("graphql-transport-ws");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1\u0022\u00E9","type":"next","payload":{"data":null,"extensions":{"hello":"world"}}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1\u0022\u00E9","type":"complete"}""");
        await client.CloseAsync();
        client.CloseStatus.ShouldBe(WebSocketCloseStatus.NormalClosure);
    }

    [Fact]
    public async Task A_subscription_answers_its_results_and_completes()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Streaming(_ => Count(3)));
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("a");

        for (var i = 1; i <= 3; i++)
            (await client.ReceiveAsync()).ShouldBe("{\"id\":\"a\",\"type\":\"next\",\"payload\":{\"data\":null,\"extensions\":{\"event\":" + i + "}}}");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"a","type":"complete"}""");
    }

    [Fact]
    public async Task A_request_error_is_an_error_message_and_the_socket_stays()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Failing(RequestFailure.Validation));
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("1");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"error","payload":[{"message":"It failed."}]}""");

        await client.SendAsync("""{"id":"2","type":"subscribe","payload":{"query":7}}""");
        (await client.ReceiveAsync()).ShouldNotBeNull().ShouldStartWith("""{"id":"2","type":"error","payload":[{"message":""");
    }

    [Fact]
    public async Task An_unexpected_exception_is_an_error_message_without_its_details()
    {
        await using var host = await TransportHost.StartAsync(new ScriptedExecutor((_, _) => throw new InvalidOperationException("secret")));
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("1");

        (await client.ReceiveAsync()).ShouldNotBeNull().ShouldNotContain("secret");
        await client.SubscribeAsync("1");
        (await client.ReceiveAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_client_that_completes_ends_its_operation_and_may_use_the_id_again()
    {
        var ended = new SemaphoreSlim(0);
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Streaming(cancellation => Forever(ended, cancellation)));
        using var client = await SocketClient.ConnectAsync(host);

        for (var round = 0; round < 3; round++)
        {
            await client.SubscribeAsync("1");
            (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":null,"extensions":{"event":"first"}}}""");
            await client.SendAsync("""{"id":"1","type":"complete"}""");
            (await ended.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
        }

        await client.SendAsync("""{"type":"ping"}""");
        (await client.ReceiveAsync()).ShouldBe("""{"type":"pong"}""");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_leaves_ends_all_its_operations(bool politely)
    {
        var ended = new SemaphoreSlim(0);
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Streaming(cancellation => Forever(ended, cancellation)));
        var client = await SocketClient.ConnectAsync(host);
        await client.SubscribeAsync("1");
        await client.SubscribeAsync("2");
        await client.ReceiveAsync();
        await client.ReceiveAsync();

        if (politely)
            await client.CloseAsync();
        client.Dispose();

        (await ended.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
        (await ended.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_server_that_stops_says_so()
    {
        var ended = new SemaphoreSlim(0);
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Streaming(cancellation => Forever(ended, cancellation)));
        using var client = await SocketClient.ConnectAsync(host);
        await client.SubscribeAsync("1");
        await client.ReceiveAsync();

        var stopping = host.StopAsync();

        await client.ShouldBeClosedAsync(1001);
        await client.CloseAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
        (await ended.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"start","id":"1"}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"subscribe","id":""}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"ping","payload":"x"}""")]
    public async Task A_message_that_is_none_of_the_protocol_closes_the_socket(string message)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        using var client = await SocketClient.ConnectAsync(host);

        await client.SendAsync(message);

        await client.ShouldBeClosedAsync(4400);
        client.CloseReason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_binary_message_closes_the_socket()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        using var client = await SocketClient.ConnectAsync(host);

        await client.SendAsync([1, 2, 3], WebSocketMessageType.Binary);

        await client.ShouldBeClosedAsync(4400);
    }

    [Fact]
    public async Task A_message_over_the_limit_closes_the_socket()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello, options => options.Sockets.MaxMessageSize = 10_000);
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("1", "{ hello } #" + new string('x', 20_000));

        await client.ShouldBeClosedAsync(1009);
    }

    [Fact]
    public async Task A_large_message_within_the_limit_is_read_whole()
    {
        var length = 0;
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Answering((request, _) =>
        {
            length = request.Document.Length;
            return ScriptedExecutor.Data("hello", new string('y', 200_000));
        }));
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("1", new string('x', 500_000));

        (await client.ReceiveAsync()).ShouldNotBeNull().Length.ShouldBeGreaterThan(200_000);
        length.ShouldBe(500_000);
    }

    [Fact]
    public async Task Operations_are_allowed_only_after_the_initialisation()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        using var client = await SocketClient.ConnectAsync(host, initialise: false);

        await client.SubscribeAsync("1");

        await client.ShouldBeClosedAsync(4401, "Unauthorized");
    }

    [Fact]
    public async Task A_second_initialisation_closes_the_socket()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        using var client = await SocketClient.ConnectAsync(host);

        await client.SendAsync("""{"type":"connection_init","payload":{}}""");

        await client.ShouldBeClosedAsync(4429, "Too many initialisation requests");
    }

    [Fact]
    public async Task A_client_that_does_not_initialise_in_time_is_closed()
    {
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Hello, options => options.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50));
        using var client = await SocketClient.ConnectAsync(host, initialise: false);

        await client.ShouldBeClosedAsync(4408, "Connection initialisation timeout");
    }

    [Fact]
    public async Task An_id_that_is_in_use_closes_the_socket()
    {
        var ended = new SemaphoreSlim(0);
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Streaming(cancellation => Forever(ended, cancellation)));
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("1");
        await client.SubscribeAsync("1");

        await client.ShouldBeClosedAsync(4409, "Subscriber for 1 already exists");
        (await ended.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_connection_has_only_so_many_operations()
    {
        var ended = new SemaphoreSlim(0);
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Streaming(cancellation => Forever(ended, cancellation)), options => options.Sockets.MaxOperations = 2);
        using var client = await SocketClient.ConnectAsync(host);
        await client.SubscribeAsync("1");
        await client.ReceiveAsync();
        await client.SubscribeAsync("2");
        await client.ReceiveAsync();

        await client.SubscribeAsync("3");

        (await client.ReceiveAsync()).ShouldNotBeNull().ShouldContain("2 operations under way");
    }

    [Fact]
    public async Task A_client_of_another_protocol_is_closed()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        using var client = new SocketClient(await host.ConnectAsync(protocol: null));

        await client.ShouldBeClosedAsync(4406);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_open_a_socket()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await Should.ThrowAsync<WebSocketException>(host.ConnectAsync(origin: "https://elsewhere.example"));
        using var own = await host.ConnectAsync(origin: host.Address.GetLeftPart(UriPartial.Authority));
        own.State.ShouldBe(WebSocketState.Open);
    }

    [Fact]
    public async Task A_page_of_an_allowed_origin_can_open_a_socket()
    {
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Hello,
            services: services => services.Configure<WebSocketOptions>(options => options.AllowedOrigins.Add("https://partner.example")));

        using var socket = await host.ConnectAsync(origin: "https://partner.example");

        socket.State.ShouldBe(WebSocketState.Open);
    }

    [Fact]
    public async Task The_server_pings_and_cuts_off_a_client_that_answers_nothing()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello, options =>
        {
            options.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50);
            options.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(50);
        });
        using var client = await SocketClient.ConnectAsync(host);

        for (var i = 0; i < 3; i++)
            (await client.ReceiveAnyAsync()).ShouldBe("""{"type":"ping"}""");

        await Should.ThrowAsync<WebSocketException>(client.ReceiveAnyAsync());
    }

    [Fact]
    public async Task A_slow_reader_slows_its_subscription_and_is_cut_off_in_the_end()
    {
        var produced = 0;
        var ended = new SemaphoreSlim(0);
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Streaming(cancellation => Flood(() => produced++, ended, cancellation)),
            options => options.Sockets.SendTimeout = TimeSpan.FromSeconds(1));
        using var client = await SocketClient.ConnectAsync(host);

        await client.SubscribeAsync("1");

        // Nothing is read: once the buffers of the network are full, the stream waits, and then ends.
        (await ended.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
        produced.ShouldBeLessThan(2_000);
    }

    private static async IAsyncEnumerable<object?> Count(int last)
    {
        for (var i = 1; i <= last; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private static async IAsyncEnumerable<object?> Forever(SemaphoreSlim ended, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            yield return "first";
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            ended.Release();
        }
    }

    private static async IAsyncEnumerable<object?> Flood(
        Action count,
        SemaphoreSlim ended,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var large = new string('x', 100_000);
        try
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                count();
                yield return large;
                await Task.Yield();
            }
        }
        finally
        {
            ended.Release();
        }
    }
}
