using HotChocolate.Language;

namespace HotChocolate.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void An_executable_document_prints_as_it_was_written()
    {
        const string source = """"
            "An operation"
            query Q(
            "a variable"
            $a: [Int!]! = [1, 2] @v
            $b: Boolean
            ) @q(a: $a) {
              alias: field(a: $a, b: { c: [1, -2.5e3, "t\"", true, null, ENUM] }) @include(if: $b) {
                ...F @f
                ... on T @i {
                  id
                }
                ... {
                  x
                }
                ... @skip(if: true) {
                  x
                }
              }
              long(
                first: "an argument so long that all of them"
                second: "do not fit together on a line of eighty characters"
              )
            }

            mutation ($a: Int) {
              do(a: $a)
            }

            subscription S @d {
              on
            }

            """
            A fragment,
              described on two lines
            """
            fragment F on T @d {
              fragment
            }

            {
              query
            }
            """";

        Utf8GraphQLParser.Parse(source).ToString().ShouldBe(source);
    }

    [Fact]
    public void A_type_system_document_prints_as_it_was_written()
    {
        const string source = """"
            "The schema"
            schema @d {
              query: Q
              mutation: M
            }

            """
            A type,
            described
            """
            type Q implements A & B @d(a: 1) {
              "A field"
              f(a: Int = 1 @d, b: [I!]): [T!]! @deprecated(reason: "because")
              g(
                "An argument"
                a: Int
                b: String = "x"
              ): T
            }

            type Empty

            interface A implements B & C @d {
              f: Int
            }

            union U @d = Q | M

            scalar Date @specifiedBy(url: "https://example.org")

            enum E @d {
              "A value"
              A @deprecated
              B
            }

            input I @oneOf {
              a: Int = 1 @d
              b: [I]
            }

            directive @d(a: Int = 1) repeatable on FIELD | QUERY | VARIABLE_DEFINITION

            extend schema @d {
              subscription: S
            }

            extend scalar Date @d

            extend type Q implements C

            extend interface A {
              g: Int
            }

            extend union U = X

            extend enum E {
              C
            }

            extend input I @d
            """";

        Utf8GraphQLParser.Parse(source).ToString().ShouldBe(source);
    }

    [Fact]
    public void Leading_separators_commas_comments_and_byte_order_marks_mean_nothing()
    {
        var document = Utf8GraphQLParser.Parse("\uFEFF,# comment\r\nunion U = | A |\uFEFF B,type T implements & A & B");

        document.ToString().ShouldBe("union U = A | B\n\ntype T implements A & B");
    }

    [Fact]
    public void Keywords_are_names_where_a_name_may_stand()
    {
        const string source = "query query($fragment: on = type) {\n  mutation: fragment(on: true, null: null)\n  ...type\n  on @on\n}";

        Utf8GraphQLParser.Parse(source).ToString().ShouldBe(source);
    }

    [Fact]
    public void A_name_that_comes_again_is_the_same_string()
    {
        var document = Utf8GraphQLParser.Parse("{ name other { name } }");
        var selections = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;
        var nested = ((FieldNode)selections[1]).SelectionSet.ShouldNotBeNull().Selections[0];

        ((FieldNode)nested).Name.Value.ShouldBeSameAs(((FieldNode)selections[0]).Name.Value);
    }

    [Fact]
    public void Nodes_know_where_they_stand()
    {
        var document = Utf8GraphQLParser.Parse("query Q {\n  a: b(c: [1])\n}");
        var operation = (OperationDefinitionNode)document.Definitions[0];
        var field = (FieldNode)operation.SelectionSet.Selections[0];

        document.Location.ShouldBe(new SourceLocation(0, 26, 1, 1));
        operation.Location.ShouldBe(new SourceLocation(0, 26, 1, 1));
        operation.SelectionSet.Location.ShouldBe(new SourceLocation(8, 26, 1, 9));
        field.Location.ShouldBe(new SourceLocation(12, 24, 2, 3));
        field.Name.Location.ShouldBe(new SourceLocation(15, 16, 2, 6));
        field.Arguments[0].Value.Location.ShouldBe(new SourceLocation(20, 23, 2, 11));
    }
}
