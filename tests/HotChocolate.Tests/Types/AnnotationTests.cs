using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Types;

public sealed class AnnotationTests
{
    [Fact]
    public async Task Extensions_add_replace_and_remove_fields()
    {
        var executor = await TestExecutor.Build(b => b
            .AddQueryType()
            .AddTypeExtension(typeof(BookQueries))
            .AddTypeExtension(typeof(BookExtensions))
            .AddTypeExtension<ByName>());

        SdlOf(executor, "type Book {").ShouldBe("type Book {\n  code: String!\n  title: String!\n  pages(from: Int! = 1, to: Int): [Int!]!\n  byName: Boolean!\n}");
        (await executor.Answer("{ book { title code pages(to: 3) byName } }")).ShouldBe(
            """{"data":{"book":{"title":"Title","code":"c-7","pages":[1,2,3],"byName":true}}}""");
    }

    [Fact]
    public async Task Names_types_defaults_and_deprecations_are_as_annotated()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        SdlOf(executor, "type Query {").ShouldBe(
            """"
            type Query {
              number: ID!
              text: Float!
              list(size: Size! = LARGE, names: [String!] = ["a", "b"]): [[Int]!]
              renamed(other: String): String @deprecated(reason: "Gone.")
            }
            """".ReplaceLineEndings("\n"));
        (await executor.Answer("{ number text list renamed }")).ShouldBe("""{"data":{"number":"7","text":1.5,"list":[[2,null]],"renamed":null}}""");
    }

    [Fact]
    public async Task Descriptions_come_from_XML_documentation_and_annotations_win()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Documented>());
        var sdl = executor.Schema.ToString()!;

        sdl.ShouldContain("\"\"\"Finds a thing by name.\"\"\"");
        sdl.ShouldContain("\"\"\"The name of the thing.\"\"\"");
        sdl.ShouldContain("\"\"\"A thing, documented.\"\"\"\ntype Thing {\n  \"\"\"Its name, a positional parameter.\"\"\"\n  name: String!");
        sdl.ShouldContain("\"\"\"Annotated.\"\"\"");
        sdl.ShouldNotContain("Not shown");
    }

    [Fact]
    public async Task An_omitted_input_differs_from_null()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<WithOptional>());

        (await executor.Answer("{ a: change(by: {}) b: change(by: { name: null }) c: change(by: { name: \"x\", size: SMALL }) d: plain e: plain(name: null) }")).ShouldBe(
            """{"data":{"a":"omitted LARGE","b":"null LARGE","c":"x SMALL","d":"omitted","e":"null"}}""");
    }

    [Fact]
    public async Task Services_keyed_services_and_streams_reach_resolvers()
    {
        var executor = await TestExecutor.Build(
            b => b.AddQueryType<Injected>(),
            s => s.AddSingleton(new Clock("noon")).AddKeyedSingleton("late", new Clock("midnight")));

        (await executor.Answer("{ now late stream }")).ShouldBe("""{"data":{"now":"noon","late":"midnight","stream":[1,2]}}""");
    }

    private static string SdlOf(IRequestExecutor executor, string start)
    {
        var sdl = executor.Schema.ToString()!;
        var from = sdl.IndexOf(start, StringComparison.Ordinal);
        return sdl[from..(sdl.IndexOf("\n}", from, StringComparison.Ordinal) + 2)];
    }

    [QueryType]
    public static class BookQueries
    {
        public static Book GetBook() => new(7, "Title", "secret");
    }

    public sealed record Book(int Code, string Title, string Secret);

    [ExtendObjectType(typeof(Book), IgnoreProperties = [nameof(Book.Secret)])]
    public static class BookExtensions
    {
        [BindMember(nameof(Book.Code))]
        public static string GetCode([Parent] Book book) => $"c-{book.Code}";

        public static IEnumerable<int> GetPages([Parent] Book book, int from = 1, int? to = null)
            => Enumerable.Range(from, (to ?? book.Code) - from + 1);
    }

    [ExtendObjectType("Book")]
    public sealed class ByName
    {
        [GraphQLName("byName")]
        public bool IsByName => true;
    }

    public enum Size
    {
        Small,
        Large,
    }

    public sealed class Query
    {
        [GraphQLType<IdType>]
        public int Number => 7;

        [GraphQLType("Float!")]
        public decimal Text => 1.5m;

        public IReadOnlyList<int?[]>? GetList(Size size = Size.Large, [DefaultValue(new[] { "a", "b" })] string[]? names = null)
            => size == Size.Large && names?.Length == 2 ? [[2, null]] : null;

        [GraphQLName("renamed")]
        [GraphQLDeprecated("Gone.")]
        public string? GetOld([GraphQLName("other")] string? argument) => argument;

        [GraphQLIgnore]
        public string Ignored => "";
    }

    public sealed class Documented
    {
        /// <summary>Finds a thing by <paramref name="name"/>.</summary>
        /// <param name="name">The name of the thing.</param>
        public Thing? GetThing(string name) => new(name);
    }

    /// <summary>A thing, documented.</summary>
    /// <param name="Name">Its name, a positional parameter.</param>
    public sealed record Thing(string Name)
    {
        /// <summary>Not shown.</summary>
        [GraphQLDescription("Annotated.")]
        public int Size => 1;
    }

    public sealed class WithOptional
    {
        public string Change(Change by) => $"{(by.Name.HasValue ? by.Name.Value ?? "null" : "omitted")} {by.Size.ToString().ToUpperInvariant()}";

        public string Plain(Optional<string?> name) => name.HasValue ? name.Value ?? "null" : "omitted";
    }

    public sealed class Change
    {
        public Optional<string?> Name { get; init; }

        [DefaultValue(AnnotationTests.Size.Large)]
        public Size Size { get; init; }
    }

    public sealed record Clock(string Now);

    public sealed class Injected
    {
        public string Now(Clock clock) => clock.Now;

        public string Late([Service("late")] Clock clock) => clock.Now;

        public async IAsyncEnumerable<int> Stream()
        {
            yield return 1;
            await Task.Yield();
            yield return 2;
        }
    }
}
