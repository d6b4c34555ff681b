using HotChocolate.Language;

namespace HotChocolate.Tests.Language;

public sealed class ParserLimitTests
{
    [Fact]
    public void Tokens_are_counted_as_they_are_read()
    {
        var options = new ParserOptions { MaxAllowedTokens = 4 };

        Utf8GraphQLParser.Parse("{ a b }", options);
        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a b c } not even read ?", options));

        error.Message.ShouldBe("Syntax Error: Document contains more than 4 tokens. Parsing aborted.");
        error.Column.ShouldBe(9);
    }

    [Fact]
    public void Nodes_are_counted_as_they_are_built()
    {
        var options = new ParserOptions { MaxAllowedNodes = 7 }; // two names, two fields, selection set, operation, document

        Utf8GraphQLParser.Parse("{ a b }", options);
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a b c }", options))
            .Message.ShouldContain("more than 7 nodes");
    }

    [Fact]
    public void Fields_are_counted()
    {
        var options = new ParserOptions { MaxAllowedFields = 2 };

        Utf8GraphQLParser.Parse("{ a { b } }", options);
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a { b } c }", options))
            .Message.ShouldContain("more than 2 fields");
    }

    [Theory]
    [InlineData("{ a", "{ a", "", "}")]
    [InlineData("{ a(b: ", "[", "1", "]")]
    [InlineData("{ a(b: ", "{c: ", "1", "}")]
    [InlineData("{ ", "... { ", "a", "}")]
    [InlineData("query ($a: ", "[", "Int", "]")]
    public void Nesting_is_limited_wherever_the_grammar_recurses(string start, string open, string core, string close)
    {
        const int depth = 100_000;
        var source = start + string.Concat(Enumerable.Repeat(open, depth)) + core + string.Concat(Enumerable.Repeat(close, depth));

        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(source))
            .Message.ShouldContain("nests deeper than 200 levels");
    }

    [Fact]
    public void The_depth_counts_what_is_open_and_not_what_was_closed()
    {
        var options = new ParserOptions { MaxAllowedRecursionDepth = 2 };

        Utf8GraphQLParser.Parse("{ a { b } c { d } e(f: [1]) }", options);
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a { b { c } } }", options));
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a { b(c: [1]) } }", options));
    }

    [Fact]
    public void Ten_megabytes_are_refused_after_the_first_tokens()
    {
        var source = "{" + string.Concat(Enumerable.Repeat(" a", 5_000_000)) + "}";

        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(source)).Position.ShouldBeLessThan(10_000);
    }
}
