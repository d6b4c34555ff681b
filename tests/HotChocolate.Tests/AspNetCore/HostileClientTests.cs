using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.AspNetCore;

public sealed class HostileClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_client_that_never_finishes_its_body_is_told_that_it_took_too_long()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello, services: Impatient);
        using var client = await OpenAsync(host, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query");

        (await ReadToEndAsync(client)).ShouldStartWith("HTTP/1.1 408");
    }

    [Fact]
    public async Task A_body_that_ends_too_early_is_no_request()
    {
        var executed = false;
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Answering((_, _) =>
        {
            executed = true;
            return ScriptedExecutor.Data("hello", "world");
        }));
        using var client = await OpenAsync(host, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query\":\"{ hello }\"}");

        var answer = ReadToEndAsync(client);
        client.Client.Shutdown(SocketShutdown.Send);

        (await answer).ShouldNotStartWith("HTTP/1.1 200");
        executed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_client_that_does_not_read_its_event_stream_is_cut_off()
    {
        var produced = 0;
        var ended = new TaskCompletionSource();
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Streaming(cancellation => Flood(() => produced++, ended, cancellation)),
            options => options.EventStreamSendTimeout = TimeSpan.FromSeconds(1));
        using var client = await OpenAsync(host, "GET /graphql?query=subscription{event} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n");

        await ended.Task.WaitAsync(Patience);
        produced.ShouldBeLessThan(2_000);
    }

    [Fact]
    public async Task A_hundred_thousand_variables_are_carried_as_they_came()
    {
        var count = 0;
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Answering((request, _) =>
            {
                count = request.Variables.EnumerateObject().Count();
                return ScriptedExecutor.Data("hello", "world");
            }),
            maxRequestSize: 10_000_000);
        var variables = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"v{i}\":{i}"));

        await host.PostAsync("{\"query\":\"{ hello }\",\"variables\":{" + variables + "}}").ReadAsync(HttpStatusCode.OK);

        count.ShouldBe(100_000);
    }

    private static void Impatient(IServiceCollection services) => services.Configure<KestrelServerOptions>(options =>
    {
        options.Limits.MinRequestBodyDataRate = new MinDataRate(100, TimeSpan.FromSeconds(1.5));
        options.Limits.MinResponseDataRate = new MinDataRate(100, TimeSpan.FromSeconds(1.5));
    });

    private static async Task<TcpClient> OpenAsync(TransportHost host, string start)
    {
        var client = new TcpClient { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(IPAddress.Loopback, host.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(start));
        return client;
    }

    /// <summary>Reads the answer; nothing when the server resets the connection instead.</summary>
    private static async Task<string> ReadToEndAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        try
        {
            return await reader.ReadToEndAsync().WaitAsync(Patience);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static async IAsyncEnumerable<object?> Flood(
        Action count,
        TaskCompletionSource ended,
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
            ended.SetResult();
        }
    }
}
