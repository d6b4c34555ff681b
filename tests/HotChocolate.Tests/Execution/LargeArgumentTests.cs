using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Execution;

/// <summary>A large value that stands in many places makes as many values, so that a small request would ask for much work.</summary>
public sealed class LargeArgumentTests
{
    private static readonly int[] Large = [.. Enumerable.Range(0, 40_000)];

    [Fact]
    public async Task A_large_variable_serves_as_it_is_and_in_a_few_places()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("query ($v: [Int!]) { a: count(of: $v) b: count(of: $v) }", new { v = Large })).ShouldBe("""{"data":{"a":40000,"b":40000}}""");
    }

    [Theory]
    [InlineData("query ($v: [Int!]) { ", "count(of: $v)")]
    [InlineData("query ($v: [Int!]) { ", "any(of: {numbers: $v})")]
    [InlineData("query ($v: [Int!]) { ", "any(of: {all: [{numbers: $v}]})")]
    public async Task A_large_variable_in_very_many_places_ends_the_request_with_one_error(string start, string field)
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());
        var document = start + string.Join(' ', Enumerable.Range(0, 400).Select(i => $"a{i}: {field}")) + " }";

        var answer = await executor.Answer(document, new { v = Large });

        answer.ShouldBe("""{"errors":[{"message":"The arguments of this request are too large: the same large value stands in many places.","extensions":{"code":"HC0047"}}]}""");
    }

    [Fact]
    public async Task A_large_literal_in_a_fragment_is_bounded_as_well()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().ModifyCostOptions(o => o.EnforceCostLimits = false));
        var document = "{ " + string.Join(' ', Enumerable.Range(0, 400).Select(i => $"a{i}: box {{ ...F }}"))
            + " } fragment F on Box { count(of: [" + string.Join(',', Large.Take(20_000)) + "]) }";

        (await executor.Answer(document)).ShouldContain("HC0047");
    }

    [Fact]
    public async Task The_bound_is_each_request_s_own()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        for (var i = 0; i < 20; i++)
            (await executor.Answer("query ($v: [Int!]) { a: count(of: $v) b: count(of: $v) }", new { v = Large })).ShouldNotContain("errors");
    }

    public sealed class Query
    {
        public Box Box => new();

        public int? Count(IReadOnlyList<int>? of) => of?.Count ?? 0;

        public int? Any(Numbers of) => of.All is { } all ? all.Sum(Any) : of.NumberList?.Count ?? 0;
    }

    public sealed class Box
    {
        public int? Count(IReadOnlyList<int>? of) => of?.Count ?? 0;
    }

    public sealed record Numbers([property: GraphQLName("numbers")] IReadOnlyList<int>? NumberList, IReadOnlyList<Numbers>? All);
}
