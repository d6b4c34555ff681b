using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Types;

public sealed class SchemaPrintingTests
{
    [Fact]
    public async Task A_schema_prints_as_its_annotations_say()
    {
        var executor = await TestExecutor.Build(b => b
            .AddQueryType<Query>()
            .AddObjectType<Dog>()
            .AddObjectType<Cat>()
            .BindRuntimeType<YearMonth, YearMonthType>()
            .AddTypeConverter<YearMonth, string>(m => m.ToString())
            .AddTypeConverter<string, YearMonth>(YearMonth.Parse));

        executor.Schema.ToString().ShouldBe(
            """"
            schema {
              query: Query
            }

            type Query {
              animals(by: AnimalFilterInput!): [Animal!]!
              month(month: YearMonth!): YearMonth!
              pick(by: PickInput): Pet
            }

            type Cat implements Animal {
              name: String!
              born: YearMonth
              lives: Int!
            }

            """A dog."""
            type Dog implements Animal {
              name: String!
              born: YearMonth
              kind: DogKind!
            }

            interface Animal {
              name: String!
              born: YearMonth
            }

            union Pet = Dog | Cat

            input AnimalFilterInput {
              name: String
              kinds: [DogKind!]
              limit: Int! = 10
            }

            input PickInput @oneOf {
              name: String
              number: Int
            }

            enum DogKind {
              BORDER_COLLIE
              HSBC @deprecated(reason: "No dog.")
            }

            """A year and a month."""
            scalar YearMonth

            """".ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_own_scalar_reads_and_writes_through_its_converters()
    {
        var executor = await TestExecutor.Build(b => b
            .AddQueryType<Query>()
            .AddObjectType<Dog>()
            .BindRuntimeType<YearMonth, YearMonthType>()
            .AddTypeConverter<YearMonth, string>(m => m.ToString())
            .AddTypeConverter<string, YearMonth>(YearMonth.Parse));

        (await executor.Answer("""query($m: YearMonth!) { a: month(month: "2020-03") b: month(month: $m) }""", new { m = "1999-12" })).ShouldBe(
            """{"data":{"a":"2020-03","b":"1999-12"}}""");
        (await executor.Answer("""{ month(month: "x") }""")).ShouldContain("YearMonth cannot represent the value \\\"x\\\"");
    }

    [Fact]
    public async Task An_input_object_becomes_its_record()
    {
        var executor = await TestExecutor.Build(b => b
            .AddQueryType<Query>()
            .AddObjectType<Dog>()
            .AddObjectType<Cat>()
            .BindRuntimeType<YearMonth, YearMonthType>()
            .AddTypeConverter<YearMonth, string>(m => m.ToString())
            .AddTypeConverter<string, YearMonth>(YearMonth.Parse));

        (await executor.Answer("""query($k: [DogKind!]) { animals(by: { kinds: $k, limit: 1 }) { __typename name ... on Dog { kind } } }""", new { k = new[] { "BORDER_COLLIE" } }))
            .ShouldBe("""{"data":{"animals":[{"__typename":"Dog","name":"BorderCollie","kind":"BORDER_COLLIE"}]}}""");
        (await executor.Answer("""{ pick(by: { name: "Tom" }) { ... on Cat { name lives } } }""")).ShouldBe("""{"data":{"pick":{"name":"Tom","lives":9}}}""");
    }

    public sealed class Query
    {
        public IEnumerable<IAnimal> GetAnimals(AnimalFilter by)
            => (by.Kinds ?? []).Select(k => new Dog(k) { Name = k.ToString() }).Take(by.Limit);

        public YearMonth GetMonth(YearMonth month) => month;

        public Pet? Pick(Pick? by) => by is null ? null : by.Name is { } name ? new Cat { Name = name } : new Dog(DogKind.BorderCollie);
    }

    [InterfaceType("Animal")]
    public interface IAnimal
    {
        string Name { get; }

        YearMonth? Born { get; }
    }

    [UnionType]
    public abstract class Pet
    {
        public string Name { get; init; } = "";

        public YearMonth? Born => null;
    }

    [GraphQLDescription("A dog.")]
    public sealed class Dog(DogKind kind) : Pet, IAnimal
    {
        public DogKind Kind => kind;
    }

    public sealed class Cat : Pet, IAnimal
    {
        public int Lives => 9;
    }

    public enum DogKind
    {
        BorderCollie,

        [GraphQLDeprecated("No dog.")]
        HSBC,
    }

    public sealed record AnimalFilter(string? Name, IReadOnlyList<DogKind>? Kinds, int Limit = 10);

    [OneOf]
    public sealed record Pick(string? Name, int? Number);

    public readonly record struct YearMonth(int Year, int Month)
    {
        public static YearMonth Parse(string text)
        {
            var parts = text.Split('-');
            return new YearMonth(int.Parse(parts[0]), int.Parse(parts[1]));
        }

        public override string ToString() => $"{Year:D4}-{Month:D2}";
    }

    public sealed class YearMonthType() : StringType("YearMonth", "A year and a month.");
}
