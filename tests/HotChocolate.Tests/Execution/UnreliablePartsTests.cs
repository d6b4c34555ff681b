using GreenDonut;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Execution;

/// <summary>Resolvers, data loaders and filters of an application that break their promises: the request still ends, with an answer.</summary>
public sealed class UnreliablePartsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("{ later fine }", "\"data\":{\"later\":null,\"fine\":\"fine\"}")]
    [InlineData("{ broken fine }", "\"data\":{\"broken\":null,\"fine\":\"fine\"}")]
    public async Task A_filter_that_throws_costs_neither_the_answer_nor_a_secret(string document, string data)
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddErrorFilter(_ => throw new InvalidOperationException("secret of the filter")));

        var answer = await executor.Answer(document).WaitAsync(Patience, TestContext.Current.CancellationToken);

        answer.ShouldContain(data);
        answer.ShouldContain("Unexpected Execution Error");
        answer.ShouldContain("\"path\":[");
        answer.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("strange")]
    public async Task A_batch_that_cannot_be_read_fails_the_fields_that_wait_for_it(string field)
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddDataLoader<NothingLoader>().AddDataLoader<StrangeLoader>());

        var answer = await executor.Answer($"{{ a: {field}(key: 1) b: {field}(key: 2) fine }}").WaitAsync(Patience, TestContext.Current.CancellationToken);

        answer.ShouldContain("\"data\":{\"a\":null,\"b\":null,\"fine\":\"fine\"}");
    }

    [Fact]
    public async Task Resolvers_that_run_side_by_side_may_all_write_the_request_state()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().ModifyCostOptions(o => o.EnforceCostLimits = false));
        var document = $"{{ {string.Join(' ', Enumerable.Range(0, 400).Select(i => $"n{i}: note(number: {i})"))} }}";

        for (var i = 0; i < 20; i++)
            (await executor.Answer(document).WaitAsync(Patience, TestContext.Current.CancellationToken)).ShouldNotContain("errors");
    }

    [Fact]
    public async Task After_its_time_is_up_a_request_begins_no_further_fields()
    {
        var log = new List<string>();
        var executor = await TestExecutor.Build(
            b => b.AddQueryType<Query>().ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(100)),
            s => s.AddSingleton(log));

        (await executor.Answer("{ slow { child } }")).ShouldContain("HC0045");
        await Task.Delay(TimeSpan.FromMilliseconds(500), TestContext.Current.CancellationToken);

        log.ShouldBe(["slow"]);
    }

    public sealed class Query
    {
        public string Fine => "fine";

        public string? Broken() => throw new InvalidOperationException("secret of the resolver");

        public async Task<string?> LaterAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("secret of the resolver");
        }

        public Task<string?> NothingAsync(int key, NothingLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(key, cancellationToken);

        public Task<string?> StrangeAsync(int key, StrangeLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(key, cancellationToken);

        public async Task<int> NoteAsync(int number, IResolverContext context)
        {
            await Task.Yield();
            context.ContextData[$"note {number}"] = number;
            return context.ContextData.Count;
        }

        public async Task<Slow> SlowAsync([Service] List<string> log)
        {
            log.Add("slow");
            await Task.Delay(TimeSpan.FromMilliseconds(300));
            return new Slow(log);
        }
    }

    public sealed class Slow(List<string> log)
    {
        public string GetChild()
        {
            log.Add("child");
            return "child";
        }
    }

    public sealed class NothingLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyDictionary<int, string>>(null!);
    }

    public sealed class StrangeLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyDictionary<int, string>>(new Dictionary<int, string>(new Throwing()));

        private sealed class Throwing : IEqualityComparer<int>
        {
            public bool Equals(int x, int y) => throw new NotSupportedException();

            public int GetHashCode(int obj) => throw new NotSupportedException();
        }
    }
}
