using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task A_subscription_answers_each_event_of_its_topic_until_the_topic_completes()
    {
        await using var services = Services();
        var executor = await services.GetRequestExecutorAsync();
        var sender = services.GetRequiredService<ITopicEventSender>();

        await using var result = await executor.ExecuteAsync("""subscription { progress(id: "7") { percent } }""");
        await sender.SendAsync("Progress_8", new Progress(1));
        await sender.SendAsync("Progress_7", new Progress(50));
        await sender.SendAsync("Progress_7", new Progress(100));
        await sender.CompleteAsync("Progress_7");

        (await Read(result)).ShouldBe(["""{"data":{"progress":{"percent":50}}}""", """{"data":{"progress":{"percent":100}}}"""]);
    }

    [Fact]
    public async Task A_subscription_can_open_a_stream_of_its_own()
    {
        await using var services = Services();
        var executor = await services.GetRequestExecutorAsync();

        await using var result = await executor.ExecuteAsync("subscription { ticks(count: 3) }");

        (await Read(result)).ShouldBe(["""{"data":{"ticks":0}}""", """{"data":{"ticks":1}}""", """{"data":{"ticks":2}}"""]);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_opened_is_an_error()
    {
        await using var services = Services();
        var executor = await services.GetRequestExecutorAsync();

        await using var result = await executor.ExecuteAsync("subscription { refused }");
        result.ToJson(withIndentations: false).ShouldBe("""{"errors":[{"message":"Not you.","locations":[{"line":1,"column":16}],"path":["refused"]}]}""");
    }

    [Fact]
    public async Task Unsubscribing_forgets_the_subscriber()
    {
        await using var services = Services();
        var executor = await services.GetRequestExecutorAsync();

        var result = await executor.ExecuteAsync("""subscription { progress(id: "7") { percent } }""");
        await result.DisposeAsync();

        (await Read(result)).ShouldBeEmpty();
    }

    private static async Task<List<string>> Read(IExecutionResult result)
    {
        var answers = new List<string>();

        await foreach (var answer in result.ExpectResponseStream().ReadResultsAsync())
            answers.Add(answer.ToJson(withIndentations: false));

        return answers;
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddQueryType<Query>().AddSubscriptionType<Subscription>().AddInMemorySubscriptions();
        return services.BuildServiceProvider();
    }

    public sealed record Progress(int Percent);

    public sealed class Query
    {
        public string Hello => "Hello";
    }

    public sealed class Subscription
    {
        [Subscribe]
        [Topic("Progress_{id}")]
        public Progress OnProgress(string id, [EventMessage] Progress progress) => progress;

        [Subscribe(With = nameof(CountAsync))]
        public int OnTicks(int count, [EventMessage] int tick) => tick;

        public async IAsyncEnumerable<int> CountAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }

        [Subscribe(With = nameof(Refuse))]
        public int OnRefused([EventMessage] int tick) => tick;

        public ValueTask<ISourceStream<int>> Refuse() => throw new GraphQLException("Not you.");
    }
}
