using HotChocolate.Language;

namespace HotChocolate.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void A_document_with_everything_prints_as_it_was_written()
    {
        const string source = """
            "An operation"
            query Q(
            "a variable"
            $a: [Int!]! = [1, 2] @v
            ) @q {
              alias: field(a: $a, b: {c: [1, -2.5e3, "t\"", true, null, ENUM]}) @include(if: true) {
                ...F @f
                ... on T @i {
                  id
                }
                ... {
                  x
                }
              }
            }

            fragment F on T @d {
              id
            }
            """;

        Utf8GraphQLParser.Parse(source).ToString().ShouldBe(source);
    }
}
