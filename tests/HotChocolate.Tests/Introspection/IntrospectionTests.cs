using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Introspection;

public sealed class IntrospectionTests
{
    [Fact]
    public async Task A_type_tells_its_fields_arguments_and_wrapped_types()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("""
            { __type(name: "Query") { kind name fields { name args { name defaultValue type { kind ofType { name } } } type { kind ofType { kind name } } } } }
            """)).ShouldBe(
            """{"data":{"__type":{"kind":"OBJECT","name":"Query","fields":[{"name":"old","args":[{"name":"size","defaultValue":"3","type":{"kind":"NON_NULL","ofType":{"name":"Int"}}}],"type":{"kind":"NON_NULL","ofType":{"kind":"SCALAR","name":"String"}}}]}}}""");
    }

    [Fact]
    public async Task Deprecated_fields_are_shown_on_request()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("""{ __type(name: "Query") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }""")).ShouldBe(
            """{"data":{"__type":{"fields":[{"name":"gone","isDeprecated":true,"deprecationReason":"Use old."},{"name":"old","isDeprecated":false,"deprecationReason":null}]}}}""");
    }

    public sealed class Query
    {
        [GraphQLDeprecated("Use old.")]
        public string? Gone => null;

        public string GetOld(int size = 3) => $"{size}";
    }
}
