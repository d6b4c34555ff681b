using System.Text;
using HotChocolate.Language;

namespace HotChocolate.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{ }", 1, 3, "Expected Name, found \"}\".")]
    [InlineData("{ ...on }", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("\n{ ...MissingOn }\nfragment MissingOn Type", 3, 20, "Expected \"on\", found Name \"Type\".")]
    [InlineData("{ field: {} }", 1, 10, "Expected Name, found \"{\".")]
    [InlineData("notAnOperation Foo { field }", 1, 1, "Unexpected Name \"notAnOperation\".")]
    [InlineData("...", 1, 1, "Unexpected \"...\".")]
    [InlineData("{ \"\" }", 1, 3, "Expected Name, found String \"\".")]
    [InlineData("{ a } \"tail\" { b }", 1, 7, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"d\" extend type A { b: C }", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("query ($a: Int = $b) { a }", 1, 18, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("query ($a: Int = $) { a }", 1, 18, "Unexpected \"$\".")]
    [InlineData("fragment on on on { on }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("extend type Hello", 1, 18, "Unexpected <EOF>.")]
    [InlineData("extend scalar X { a }", 1, 17, "Unexpected \"{\".")]
    [InlineData("schema { query }", 1, 16, "Expected \":\", found \"}\".")]
    [InlineData("schema { test: Test }", 1, 10, "Unexpected Name \"test\".")]
    [InlineData("enum E { A true }", 1, 12, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("directive @a on FIELD | INCORRECT", 1, 25, "Unexpected Name \"INCORRECT\".")]
    [InlineData("type T { f(): A }", 1, 12, "Expected Name, found \")\".")]
    [InlineData("union U =", 1, 10, "Expected Name, found <EOF>.")]
    [InlineData("{ a(b: ?) }", 1, 8, "Unexpected character: \"?\".")]
    [InlineData("{ a(b: 'c') }", 1, 8, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("{ .. }", 1, 3, "Unexpected character: \".\".")]
    [InlineData("{ a(b: \u203B) }", 1, 8, "Unexpected character: U+203B.")]
    [InlineData("{ a(b: \U0001F600) }", 1, 8, "Unexpected character: U+1F600.")]
    public void An_error_says_what_was_expected_and_where(string source, int line, int column, string message)
    {
        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

        error.Message.ShouldBe("Syntax Error: " + message);
        (error.Line, error.Column).ShouldBe((line, column));
    }

    [Theory]
    [InlineData("00", 2, "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("+1", 1, "Unexpected character: \"+\".")]
    [InlineData("1.", 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.A", 3, "Invalid number, expected digit but got: \"A\".")]
    [InlineData("-A", 2, "Invalid number, expected digit but got: \"A\".")]
    [InlineData("1e+", 4, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.2.3", 4, "Invalid number, expected digit but got: \".\".")]
    [InlineData("0xF1", 2, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("1_000", 2, "Invalid number, expected digit but got: \"_\".")]
    [InlineData("\"", 2, "Unterminated string.")]
    [InlineData("\"no end", 8, "Unterminated string.")]
    [InlineData("\"multi\nline\"", 7, "Unterminated string.")]
    [InlineData("\"\"\"no end\"\"", 12, "Unterminated string.")]
    [InlineData("\"bad \\z\"", 6, "Invalid character escape sequence: \"\\z\".")]
    [InlineData("\"bad \\u1\"", 6, "Invalid Unicode escape sequence: \"\\u1\"\".")]
    [InlineData("\"bad \\uXXXX\"", 6, "Invalid Unicode escape sequence: \"\\uXXXX\".")]
    [InlineData("\"bad \\u{}\"", 6, "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("\"bad \\u{110000}\"", 6, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("\"bad \\u{D83D}\"", 6, "Invalid Unicode escape sequence: \"\\u{D83D}\".")]
    [InlineData("\"bad \\uD83D\"", 6, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"bad \\uD83D\\uD83D\"", 6, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"bad \\uDE00\"", 6, "Invalid Unicode escape sequence: \"\\uDE00\".")]
    public void A_malformed_literal_is_an_error_where_it_goes_wrong(string source, int column, string message)
    {
        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.ParseValue(source));

        error.Message.ShouldBe("Syntax Error: " + message);
        error.Column.ShouldBe(column);
    }

    [Fact]
    public void A_surrogate_without_its_partner_is_no_character()
    {
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.ParseValue("\"a\uD83D\"")).Column.ShouldBe(3);
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a } # \uDE00")).Column.ShouldBe(9);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_an_error()
    {
        byte[] source = [.. "{ a(b: \"é"u8, 0xC3, .. "\") }"u8];

        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

        (error.Line, error.Column, error.Position).ShouldBe((1, 10, 10));
    }

    [Fact]
    public void Every_prefix_of_a_document_is_parsed_or_refused_with_a_position_inside_it()
    {
        var source = """
            "é" query Q($a: [Int!] = [1] @d) { a: b(c: "\u{1F600}\n", d: {e: -1.5e3}) ...F ... on T @i { g } }
            fragment F on T { x }
            extend type A implements B & C @d { f(a: B = "x"): [C!]! }
            directive @d(a: Int) repeatable on FIELD | QUERY
            """u8;

        for (var length = 0; length < source.Length; length++)
        {
            try
            {
                Utf8GraphQLParser.Parse(source[..length]);
            }
            catch (SyntaxException error)
            {
                error.Position.ShouldBeInRange(0, length);
                error.Line.ShouldBeInRange(1, 4);
                error.Column.ShouldBeGreaterThan(0);
            }
        }
    }

    [Fact]
    public void Lines_end_in_any_of_three_ways()
    {
        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{\r\n a\r b\n  ?"));

        (error.Line, error.Column).ShouldBe((4, 3));
    }

    [Fact]
    public void Columns_count_UTF16_code_units()
    {
        var document = Utf8GraphQLParser.Parse("{ a(b: \"é€😀\") c # é😀\n d }");
        var selections = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;

        selections[1].Location.Column.ShouldBe("{ a(b: \"é€😀\") c".Length);
        selections[2].Location.ShouldBe(new SourceLocation(32, 33, 2, 2));
        Encoding.UTF8.GetBytes("{ a(b: \"é€😀\") c # é😀\n ").Length.ShouldBe(32);
    }
}
