using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using HotChocolate.AspNetCore.Requests;
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
    public async Task A_client_that_does_not_read_its_answers_is_cut_off()
    {
        var executed = 0;
        var large = new string('x', 100_000);
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Answering((_, _) =>
            {
                executed++;
                return ScriptedExecutor.Data("hello", large);
            }),
            services: Impatient);
        const string Request = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{\"query\":\"{ hello }\"}";
        using var client = await OpenAsync(host, string.Concat(Enumerable.Repeat(Request, 200)));

        await Task.Delay(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        // Had it not been cut off, the server would now go on with the requests that are left, and wait for more.
        await ReadToEndAsync(client);
        executed.ShouldBeLessThan(200);
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

    [Theory]
    [InlineData(50_000, HttpStatusCode.OK)]
    [InlineData(50_001, HttpStatusCode.BadRequest)]
    [InlineData(100_000, HttpStatusCode.BadRequest)]
    public async Task Variables_hold_only_so_many_values(int count, HttpStatusCode expected)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello, maxRequestSize: 10_000_000);
        var many = string.Join(',', Enumerable.Range(0, count).Select(i => $"\"v{i}\":{i}"));
        var nested = string.Join(',', Enumerable.Repeat("{\"a\":[]}", (count - 1) / 2)) + (count % 2 == 0 ? ",1" : "");

        await host.PostAsync("{\"query\":\"{ hello }\",\"variables\":{" + many + "}}").ReadAsync(expected);
        await host.PostAsync("{\"query\":\"{ hello }\",\"variables\":{\"v\":[" + nested + "]}}").ReadAsync(expected);
    }

    [Theory]
    [InlineData(RequestParser.MaxDocumentSize, HttpStatusCode.OK)]
    [InlineData(RequestParser.MaxDocumentSize + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(10_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_document_has_only_so_many_bytes(int size, HttpStatusCode expected)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello, maxRequestSize: 20_000_000);

        await host.PostAsync("{\"query\":\"{ hello } #" + new string('x', size - 11) + "\"}").ReadAsync(expected);
    }

    private static void Impatient(IServiceCollection services) => services.Configure<KestrelServerOptions>(options =>
    {
        options.Limits.MinRequestBodyDataRate = new MinDataRate(100, TimeSpan.FromSeconds(1.5));
        options.Limits.MinResponseDataRate = new MinDataRate(10_000_000, TimeSpan.FromSeconds(1.5));
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
