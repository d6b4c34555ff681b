using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Execution;

public sealed class QueryTests
{
    [Fact]
    public async Task A_query_answers_objects_lists_and_leaves_in_the_order_of_the_document()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("{ people { name age tags } hello }")).ShouldBe(
            """{"data":{"people":[{"name":"Ada","age":36,"tags":["a","b"]},{"name":"Bo","age":null,"tags":[]}],"hello":"Hello"}}""");
    }

    [Fact]
    public async Task Arguments_come_from_literals_variables_and_defaults()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("""query($n: String!) { a: greet(name: "Ada") b: greet(name: $n, times: 2) }""", new { n = "Bo" })).ShouldBe(
            """{"data":{"a":"Hello Ada","b":"Hello Bo Hello Bo"}}""");
    }

    [Fact]
    public async Task Fragments_merge_with_fields_of_the_same_name()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("{ person(name: \"Ada\") { name ...More friend { name } } } fragment More on Person { __typename friend { age } ... { tags } }"))
            .ShouldBe("""{"data":{"person":{"name":"Ada","__typename":"Person","friend":{"age":null,"name":"Bo"},"tags":["a","b"]}}}""");
    }

    [Fact]
    public async Task Skip_and_include_leave_fields_out_by_variables()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());
        const string Document = "query($yes: Boolean!, $no: Boolean!) { hello @skip(if: $yes) person(name: \"Ada\") { name @include(if: $no) ... @include(if: $yes) { age } } }";

        (await executor.Answer(Document, new { yes = true, no = false })).ShouldBe("""{"data":{"person":{"age":36}}}""");
        (await executor.Answer(Document, new { yes = false, no = true })).ShouldBe("""{"data":{"hello":"Hello","person":{"name":"Ada"}}}""");
    }

    [Theory]
    [InlineData("query($v: Boolean = true) { hello @skip(if: $v) }", """{"errors":[{"message":"The argument if of @skip must not be null, but the variable $v is.","locations":[{"line":1,"column":45}],"extensions":{"code":"HC0018"}}],"data":null}""")]
    [InlineData("query($v: Boolean = true) { person(name: \"Ada\") { name @include(if: $v) } hello }", """{"errors":[{"message":"The argument if of @include must not be null, but the variable $v is.","locations":[{"line":1,"column":69}],"path":["person"],"extensions":{"code":"HC0018"}}],"data":{"person":null,"hello":"Hello"}}""")]
    [InlineData("query($v: Boolean = true) { hello @skip(if: true) @include(if: $v) person(name: \"Bo\") { name } }", """{"data":{"person":{"name":"Bo"}}}""")]
    public async Task A_condition_that_is_null_is_an_error_where_it_decides(string document, string answer)
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer(document, new { v = (bool?)null })).ShouldBe(answer);
    }

    [Fact]
    public async Task A_field_that_throws_is_null_and_an_error_with_its_path()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("{ hello people { broken name } }")).ShouldBe(
            """{"errors":[{"message":"It broke.","locations":[{"line":1,"column":18}],"path":["people",0,"broken"],"extensions":{"code":"BROKEN"}},{"message":"It broke.","locations":[{"line":1,"column":18}],"path":["people",1,"broken"],"extensions":{"code":"BROKEN"}}],"data":{"hello":"Hello","people":[{"broken":null,"name":"Ada"},{"broken":null,"name":"Bo"}]}}""");
    }

    [Fact]
    public async Task A_null_where_none_may_be_removes_the_nearest_position_that_may_be_null()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("{ person(name: \"Ada\") { friend { name mustBe } } }")).ShouldBe(
            """{"errors":[{"message":"Cannot return null for non-nullable field Person.mustBe.","locations":[{"line":1,"column":39}],"path":["person","friend","mustBe"],"extensions":{"code":"HC0018"}}],"data":{"person":{"friend":null}}}""");
    }

    [Fact]
    public async Task Asynchronous_fields_run_side_by_side()
    {
        var gate = new Gate();
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>(), s => s.AddSingleton(gate));

        (await executor.Answer("{ a: meet b: meet }")).ShouldBe("""{"data":{"a":2,"b":2}}""");
    }

    public sealed class Gate
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _count;

        public async Task<int> Meet()
        {
            if (Interlocked.Increment(ref _count) == 2)
                _all.SetResult();

            await _all.Task;
            return _count;
        }
    }

    public sealed class Query
    {
        public string Hello => "Hello";

        public IReadOnlyList<Person> GetPeople() => [new Person("Ada", 36, ["a", "b"]), new Person("Bo", null, [])];

        public Person? GetPerson(string name) => GetPeople().FirstOrDefault(p => p.Name == name);

        public string Greet(string name, int times = 1) => string.Join(' ', Enumerable.Repeat($"Hello {name}", times));

        public Task<int> Meet([Service] Gate gate) => gate.Meet();
    }

    public sealed record Person(string Name, int? Age, string[] Tags)
    {
        public Person? Friend => Name == "Ada" ? new Person("Bo", null, []) : null;

        public string MustBe => null!;

        public string? Broken => throw new GraphQLException(ErrorBuilder.New().SetMessage("It broke.").SetCode("BROKEN").Build());
    }
}
