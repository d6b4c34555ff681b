using System.Text.Json;
using GreenDonut;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Execution;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Many_requests_at_once_answer_as_one_does()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddDataLoader<NumberLoader>().AddDataLoader<MultiplesLoader>());
        const string Document = """
            query($yes: Boolean!) {
              numbers { value slow loaded { value loaded { slow } } multiples @include(if: $yes) broken { required } ... @skip(if: $yes) { gone: value } }
              other: numbers { mixed }
            }
            """;
        var expected = Sorted(await executor.Answer(Document, new { yes = true }));
        expected.ShouldContain("\"broken\":null");
        expected.ShouldContain("\"multiples\":[3,6]");

        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => Task.Run(() => executor.Answer(Document, new { yes = true }))));

        answers.Select(Sorted).Distinct().ShouldBe([expected]);
    }

    [Fact]
    public async Task Batches_are_no_larger_than_allowed()
    {
        var log = new List<int>();
        var executor = await TestExecutor.Build(
            b => b.AddQueryType<Query>().AddDataLoader<NumberLoader>(),
            s => s.AddSingleton(new DataLoaderOptions { MaxBatchSize = 2 }).AddSingleton(log));

        await executor.Answer("{ numbers { loaded { value } } }");

        log.ShouldBe([2, 2, 1]);
    }

    // Errors of fields side by side come in the order in which they happen.
    private static string Sorted(string answer)
    {
        var json = JsonElement.Parse(answer);
        var errors = json.GetProperty("errors").EnumerateArray().Select(e => e.GetRawText()).Order(StringComparer.Ordinal);
        return string.Join('\n', errors.Append(json.GetProperty("data").GetRawText()));
    }

    public sealed class Query
    {
        public Number[] Numbers => [new(1), new(2), new(3), new(4), new(5)];
    }

    public sealed record Number(int Value)
    {
        public async Task<int> GetSlowAsync()
        {
            await Task.Yield();
            return Value * 2;
        }

        public Task<Number?> GetLoadedAsync(NumberLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(Value + 1, cancellationToken);

        public async Task<int[]> GetMultiplesAsync(MultiplesLoader loader, CancellationToken cancellationToken)
            => await loader.LoadAsync(Value, cancellationToken) ?? [];

        public async Task<int> GetMixedAsync(NumberLoader loader, CancellationToken cancellationToken)
        {
            await Task.Delay(Value % 3, cancellationToken);
            var first = await loader.LoadAsync(Value * 10, cancellationToken);
            await Task.Yield();
            var second = await loader.LoadAsync(first!.Value + 1, cancellationToken);
            return second!.Value;
        }

        public Fragile? Broken => new();
    }

    public sealed record Fragile
    {
        public async Task<string> GetRequiredAsync()
        {
            await Task.Yield();
            return null!;
        }
    }

    public sealed class NumberLoader(IServiceProvider services, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Number>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, Number>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            if (services.GetService<List<int>>() is { } log)
                log.Add(keys.Count);

            await Task.Yield();
            return keys.ToDictionary(k => k, k => new Number(k));
        }
    }

    public sealed class MultiplesLoader(IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<int, int>(scheduler, options)
    {
        protected override Task<ILookup<int, int>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult(keys.Where(k => k != 4).SelectMany(k => new[] { (k, k), (k, 2 * k) }).ToLookup(p => p.Item1, p => p.Item2));
    }
}
