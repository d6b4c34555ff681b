using System.Net;
using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace HotChocolate.Tests.AspNetCore;

public sealed class EventStreamTests
{
    private const string Subscription = """{"query":"subscription { event }"}""";
    private const string Accept = "text/event-stream";

    [Fact]
    public async Task A_subscription_answers_an_event_per_result_and_a_last_one()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Streaming(_ => Count(2)));

        using var response = await host.PostAsync(Subscription, accept: Accept);

        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "event: next\ndata: {\"data\":null,\"extensions\":{\"event\":1}}\n\n"
            + "event: next\ndata: {\"data\":null,\"extensions\":{\"event\":2}}\n\n"
            + "event: complete\ndata:\n\n");
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Fact]
    public async Task A_query_answers_one_event()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        using var response = await host.GetAsync("?query={hello}", Accept);

        (await response.Content.ReadAsStringAsync()).ShouldBe("event: next\ndata: {\"data\":null,\"extensions\":{\"hello\":\"world\"}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_request_error_is_an_event_too()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Failing(RequestFailure.Validation));

        using var response = await host.PostAsync(Subscription, accept: Accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("event: next\ndata: {\"errors\":[");
    }

    [Fact]
    public async Task Results_come_when_they_happen_and_comments_while_none_does()
    {
        var release = new TaskCompletionSource();
        await using var host = await TransportHost.StartAsync(
            ScriptedExecutor.Streaming(_ => After(release.Task)),
            options => options.EventStreamKeepAlive = TimeSpan.FromMilliseconds(20));

        using var response = await host.PostAsync(Subscription, accept: Accept);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        (await reader.ReadLineAsync()).ShouldBe(":");
        (await reader.ReadLineAsync()).ShouldBe("");
        (await reader.ReadLineAsync()).ShouldBe(":");
        release.SetResult();
        (await reader.ReadToEndAsync()).ShouldEndWith("event: next\ndata: {\"data\":null,\"extensions\":{\"event\":\"late\"}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_subscription()
    {
        var ended = new TaskCompletionSource();
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Streaming(cancellation => Forever(ended, cancellation)));

        using (var response = await host.PostAsync(Subscription, accept: Accept))
        {
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
            (await reader.ReadLineAsync()).ShouldBe("event: next");
        }

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams()
    {
        var ended = new TaskCompletionSource();
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Streaming(cancellation => Forever(ended, cancellation)));
        using var response = await host.PostAsync(Subscription, accept: Accept);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await reader.ReadLineAsync()).ShouldBe("event: next");

        await host.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));

        await ended.Task;
        (await reader.ReadToEndAsync()).ShouldNotContain("complete");
    }

    private static async IAsyncEnumerable<object?> Count(int last)
    {
        for (var i = 1; i <= last; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private static async IAsyncEnumerable<object?> After(Task release)
    {
        await release;
        yield return "late";
    }

    private static async IAsyncEnumerable<object?> Forever(TaskCompletionSource ended, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            yield return "first";
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            ended.SetResult();
        }
    }
}
