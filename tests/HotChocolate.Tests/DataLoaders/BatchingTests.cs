using GreenDonut;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.DataLoaders;

public sealed class BatchingTests
{
    [Fact]
    public async Task Siblings_share_one_batch_and_what_follows_it_shares_the_next()
    {
        var log = new Log();
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddDataLoader<ItemLoader>(), s => s.AddSingleton(log));

        (await executor.Answer("{ items { id next { id next { id } } } }")).ShouldBe(
            """{"data":{"items":[{"id":1,"next":{"id":2,"next":{"id":3}}},{"id":2,"next":{"id":3,"next":{"id":4}}},{"id":1,"next":{"id":2,"next":{"id":3}}}]}}""");
        log.Batches.ShouldBe(["2,3", "4"]);
    }

    [Fact]
    public async Task A_resolver_that_loads_twice_batches_twice()
    {
        var log = new Log();
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddDataLoader<ItemLoader>(), s => s.AddSingleton(log));

        (await executor.Answer("{ items { second { id } } }")).ShouldBe(
            """{"data":{"items":[{"second":{"id":11}},{"second":{"id":12}},{"second":{"id":11}}]}}""");
        log.Batches.ShouldBe(["2,3", "11,12"]);
    }

    [Fact]
    public async Task Each_request_has_loaders_of_its_own()
    {
        var log = new Log();
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddDataLoader<ItemLoader>(), s => s.AddSingleton(log));

        await executor.Answer("{ items { next { id } } }");
        await executor.Answer("{ items { next { id } } }");
        log.Batches.ShouldBe(["2,3", "2,3"]);
    }

    [Fact]
    public async Task A_batch_that_throws_is_an_error_of_each_field_that_waits()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddDataLoader<ItemLoader>(), s => s.AddSingleton(new Log { Fails = true }));

        (await executor.Answer("{ items { next { id } } }")).ShouldContain("\"data\":{\"items\":[{\"next\":null},{\"next\":null},{\"next\":null}]}");
    }

    [Fact]
    public async Task A_resolver_may_load_very_many_keys_in_turn()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddDataLoader<InstantLoader>(), s => s.AddSingleton(new Log()));

        (await executor.Answer("{ sum }")).ShouldBe("""{"data":{"sum":1249975000}}""");
    }

    public sealed class Log
    {
        public List<string> Batches { get; } = [];

        public bool Fails { get; init; }
    }

    public sealed record Item(int Id)
    {
        public Task<Item?> GetNext(ItemLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(Id + 1, cancellationToken);

        public async Task<Item?> GetSecond(ItemLoader loader, CancellationToken cancellationToken)
        {
            var next = await loader.LoadAsync(Id + 1, cancellationToken);
            return await loader.LoadAsync(next!.Id + 9, cancellationToken);
        }
    }

    public sealed class Query
    {
        public Item[] Items => [new(1), new(2), new(1)];

        public async Task<int> GetSumAsync(InstantLoader loader, CancellationToken cancellationToken)
        {
            var sum = 0;

            for (var i = 0; i < 50_000; i++)
                sum += await loader.LoadAsync(i, cancellationToken);

            return sum;
        }
    }

    public sealed class ItemLoader(Log log, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Item>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, Item>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            lock (log)
                log.Batches.Add(string.Join(',', keys));

            await Task.Yield();
            return log.Fails ? throw new InvalidOperationException("no") : keys.ToDictionary(k => k, k => new Item(k));
        }
    }

    public sealed class InstantLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, int>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyDictionary<int, int>>(keys.ToDictionary(k => k));
    }
}
