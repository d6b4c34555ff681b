using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Mutations;

public sealed class MutationConventionTests
{
    [Fact]
    public async Task A_mutation_gets_an_input_and_a_payload()
    {
        var executor = await Build();
        var sdl = executor.Schema.ToString()!;

        sdl.ShouldContain("renameUser(input: RenameUserInput!): RenameUserPayload!");
        sdl.ShouldContain("input RenameUserInput {\n  id: Int!\n  name: String!\n}");
        sdl.ShouldContain("type RenameUserPayload {\n  user: User\n  errors: [RenameUserError!]\n}");
        sdl.ShouldContain("union RenameUserError = NameTakenError | TooLongError");
        sdl.ShouldContain("type NameTakenError implements Error {\n  message: String!\n}");
        sdl.ShouldContain("type TooLongError implements Error {\n  message: String!\n  max: Int!\n}");
    }

    [Fact]
    public async Task A_mutation_answers_its_result_or_user_errors()
    {
        var executor = await Build();
        const string Document = "mutation($n: String!) { renameUser(input: { id: 1, name: $n }) { user { name } errors { __typename ... on Error { message } ... on TooLongError { max } } } }";

        (await executor.Answer(Document, new { n = "Bo" })).ShouldBe("""{"data":{"renameUser":{"user":{"name":"Bo"},"errors":null}}}""");
        (await executor.Answer(Document, new { n = "taken" })).ShouldBe(
            """{"data":{"renameUser":{"user":null,"errors":[{"__typename":"NameTakenError","message":"taken is taken"}]}}}""");
        (await executor.Answer(Document, new { n = "far too long" })).ShouldBe(
            """{"data":{"renameUser":{"user":null,"errors":[{"__typename":"TooLongError","message":"Too long: far too long","max":5}]}}}""");
    }

    [Fact]
    public async Task Mutations_run_one_after_another()
    {
        var executor = await Build();

        (await executor.Answer("mutation { a: add(input: { number: 1 }) { int } b: add(input: { number: 10 }) { int } c: add(input: { number: 100 }) { int } }"))
            .ShouldBe("""{"data":{"a":{"int":1},"b":{"int":11},"c":{"int":111}}}""");
    }

    private static Task<HotChocolate.Execution.IRequestExecutor> Build()
        => TestExecutor.Build(b => b.AddQueryType<Query>().AddMutationType<Mutation>().AddMutationConventions());

    public sealed class Query
    {
        public string Hello => "Hello";
    }

    public sealed record User(int Id, string Name);

    public sealed class Mutation
    {
        private int _sum;

        [Error<NameTakenException>]
        [Error<TooLongError>]
        public async Task<User> RenameUserAsync(int id, string name)
        {
            await Task.Yield();

            return name == "taken" ? throw new NameTakenException(name)
                : name.Length > 5 ? throw new ArgumentException(name)
                : new User(id, name);
        }

        public async Task<int> AddAsync(int number)
        {
            var before = _sum;
            await Task.Delay(5);
            return _sum = before + number;
        }
    }

    public sealed class NameTakenException(string name) : Exception($"{name} is taken");

    public sealed class TooLongError(ArgumentException exception)
    {
        public string Message => $"Too long: {exception.Message}";

        public int Max => 5;
    }
}
