using HotChocolate.Language;

namespace HotChocolate.Tests.Language;

public sealed class ValueSyntaxTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "quote \" \\ / \b\f\n\r\t")]
    [InlineData("\"\\u0041\\u{42}\\u{1F600}\\uD83D\\uDE00\"", "AB😀😀")]
    [InlineData("\"\\u{0001F600}\"", "😀")]
    [InlineData("\"é €😀\"", "é €😀")]
    [InlineData("\"nul \0 and \u0007\"", "nul \0 and \u0007")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple\"\"\"", "contains \"\"\" triple")]
    [InlineData("\"\"\"slashes \\\\ \\/ \\n\"\"\"", "slashes \\\\ \\/ \\n")]
    [InlineData("\"\"\"one\r\ntwo\rthree\nfour\"\"\"", "one\ntwo\nthree\nfour")]
    [InlineData("\"\"\"\n\n      spans\n        multiple\n          lines\n\n      \"\"\"", "spans\n  multiple\n    lines")]
    [InlineData("\"\"\"first\n    second\n      third\"\"\"", "first\nsecond\n  third")]
    [InlineData("\"\"\"a\n \n b\"\"\"", "a\n\nb")]
    [InlineData("\"\"\"\n \t\n\"\"\"", "")]
    public void A_string_means_what_the_specification_says(string source, string value) =>
        ((StringValueNode)Utf8GraphQLParser.ParseValue(source)).Value.ShouldBe(value);

    [Theory]
    [InlineData("0", typeof(IntValueNode))]
    [InlineData("-0", typeof(IntValueNode))]
    [InlineData("12345678901234567890123", typeof(IntValueNode))]
    [InlineData("0.0", typeof(FloatValueNode))]
    [InlineData("-1.50", typeof(FloatValueNode))]
    [InlineData("1e5", typeof(FloatValueNode))]
    [InlineData("1.5E-12", typeof(FloatValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("nul", typeof(EnumValueNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("[1, [\"a\"], $b]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    [InlineData("{ a: { b: [true] }, c: $d }", typeof(ObjectValueNode))]
    [InlineData("$true", typeof(VariableNode))]
    public void A_value_keeps_its_kind_and_its_text(string source, Type kind)
    {
        var value = Utf8GraphQLParser.ParseValue(source);

        value.ShouldBeOfType(kind);
        value.ToString().ShouldBe(source);
    }

    [Theory]
    [InlineData("Type")]
    [InlineData("Type!")]
    [InlineData("[Type]")]
    [InlineData("[[Type!]!]!")]
    public void A_type_reference_prints_as_it_was_written(string source)
    {
        var type = Utf8GraphQLParser.ParseType(source);

        type.ToString().ShouldBe(source);
        type.NamedType.Name.Value.ShouldBe("Type");
    }

    [Theory]
    [InlineData("A!!")]
    [InlineData("[A")]
    [InlineData("A]")]
    public void A_malformed_type_reference_is_refused(string source) =>
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.ParseType(source));

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" \\ / \b\f\n\r\t \0 \u007F \u0085")]
    [InlineData("é €😀")]
    public void A_string_survives_being_printed(string value)
    {
        var printed = new StringValueNode(default, value, block: false).ToString();

        ((StringValueNode)Utf8GraphQLParser.ParseValue(printed)).Value.ShouldBe(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("one line")]
    [InlineData("  indented line")]
    [InlineData("ends in a quote\"")]
    [InlineData("ends in a slash\\")]
    [InlineData("triple \"\"\" quotes")]
    [InlineData("two\nlines")]
    [InlineData("first\n  indented\n    more")]
    [InlineData("with an\n\nempty line")]
    [InlineData("a line of more than seventy characters, which is printed on a line between the quotes")]
    public void A_block_string_survives_being_printed_at_any_depth(string value)
    {
        var block = new StringValueNode(default, value, block: true);
        ((StringValueNode)Utf8GraphQLParser.ParseValue(block.ToString())).Value.ShouldBe(value);

        var document = Utf8GraphQLParser.Parse($"type T {{\n  {block}\n  f: Int\n}}");
        var again = Utf8GraphQLParser.Parse(document.ToString());
        var field = ((ObjectTypeDefinitionNode)again.Definitions[0]).Fields[0];
        field.Description.ShouldNotBeNull().Value.ShouldBe(value);
    }
}
