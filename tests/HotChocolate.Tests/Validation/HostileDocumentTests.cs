using HotChocolate.Language;
using HotChocolate.Validation;
using HotChocolate.Validation.Cost;

namespace HotChocolate.Tests.Validation;

/// <summary>
/// Documents written to hurt are refused by the first limit they meet, or bounded where they are valid. What they cost is counted in
/// bytes allocated, which is the same on every machine.
/// </summary>
public sealed class HostileDocumentTests
{
    private const long MaxAllocation = 24_000_000;

    public static TheoryData<string, string> Documents => new()
    {
        { "fields nested without end", "nests deeper than 200 levels" },
        { "a list nested without end", "nests deeper than 200 levels" },
        { "a type nested without end", "nests deeper than 200 levels" },
        { "ten megabytes of fields", "more than 1000000 bytes" },
        { "ten megabytes of comments", "more than 1000000 bytes" },
        { "ten megabytes in one string", "more than 1000000 bytes" },
        { "a megabyte of block string lines", "expecting type \"Int\"|found: " },
        { "a megabyte of escapes", "found: " },
        { "a megabyte of line ends", "Expected Name, found <EOF>" },
        { "a hundred thousand variables", "more than 1000000 bytes" },
        { "ten thousand variables", "is never used|Too many validation errors" },
        { "twenty thousand directives", "Unknown directive|Too many" },
        { "two thousand aliases", "more than 500 aliases" },
        { "three thousand fields", "more than 2048 fields" },
        { "a chain of five thousand fragments", "nests deeper than 400 levels" },
        { "a hundred fragments that all spread each other", "within itself|too entangled|Too many" },
        { "three thousand fragments within themselves", "within itself|is never used|Too many" },
        { "a thousand operations on three hundred fragments", "too entangled" },
        { "an object of ten thousand fields", "not to include unknown field|Too many" },
        { "a fragment spread twice at each of a hundred levels", "" },
        { "two thousand fields of one name", "" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_hostile_document_is_refused_or_bounded(string kind, string refusal)
    {
        var text = TextOf(kind);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var messages = Process(text);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MaxAllocation);
        if (refusal == "") messages.ShouldBeEmpty();
        else messages.ShouldContain(message => refusal.Split('|').Any(part => message.Contains(part)), string.Join('\n', messages));
    }

    /// <summary>Parses, validates and prices a document as a server does, and returns why it is refused.</summary>
    private static List<string> Process(string text)
    {
        DocumentNode document;
        try
        {
            document = Utf8GraphQLParser.Parse(text);
        }
        catch (SyntaxException exception)
        {
            return [exception.Message];
        }

        var errors = DocumentValidator.Validate(PetSchema.Instance, document);
        if (errors.Count == 0)
        {
            foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
                CostPlanCompiler.Compile(PetSchema.Instance, document, operation);
        }

        return [.. errors.Select(error => error.Message)];
    }

    private static string TextOf(string kind) => kind switch
    {
        "fields nested without end" => Repeat(100_000, _ => "{ dog "),
        "a list nested without end" => "{ lists(ints: " + new string('[', 100_000),
        "a type nested without end" => "query ($a: " + new string('[', 100_000),
        "ten megabytes of fields" => "{" + Repeat(2_000_000, _ => " dog ") + "}",
        "ten megabytes of comments" => Repeat(2_500_000, _ => "#x\n") + "{ dog { name } }",
        "ten megabytes in one string" => $"{{ lists(ints: [], string: \"{new string('x', 10_000_000)}\") }}",
        "a megabyte of block string lines" => "{ lists(ints: \"\"\"" + Repeat(450_000, _ => "\n ") + "\"\"\") }",
        "a megabyte of escapes" => "{ lists(ints: \"" + Repeat(160_000, _ => "\\u0041") + "\") }",
        "a megabyte of line ends" => "{" + new string('\n', 999_000),
        "a hundred thousand variables" => "query (" + Repeat(100_000, i => $"$v{i}: Int ") + ") { dog { name } }",
        "ten thousand variables" => "query (" + Repeat(10_000, i => $"$v{i}:Int ") + ") { dog { name } }",
        "twenty thousand directives" => "{ dog " + Repeat(20_000, _ => "@a ") + "{ name } }",
        "two thousand aliases" => "{" + Repeat(2_000, i => $" a{i}: __typename") + "}",
        "three thousand fields" => "{" + Repeat(3_000, i => $" a{i}: __typename") + "}",
        "a chain of five thousand fragments" =>
            "{ dog { ...F0 } } " + Repeat(5_000, i => $"fragment F{i} on Dog {{ ...F{i + 1} }} ") + "fragment F5000 on Dog { name }",
        "a hundred fragments that all spread each other" =>
            "{ dog { ...F0 } } " + Repeat(100, i => $"fragment F{i} on Dog {{ {Repeat(100, j => $"...F{j} ")} }} "),
        "three thousand fragments within themselves" =>
            "{ dog { ...F0 } } " + Repeat(3_000, i => $"fragment F{i} on Dog {{ ...F{i} ...F{i / 2} }} "),
        "a thousand operations on three hundred fragments" =>
            Repeat(1_000, i => $"query Q{i} {{ dog {{ ...F0 }} }} ")
            + Repeat(300, i => $"fragment F{i} on Dog {{ ...F{i + 1} }} ") + "fragment F300 on Dog { name }",
        "an object of ten thousand fields" => "{ findDog(searchBy: {" + Repeat(10_000, i => $"a{i}: 1 ") + "}) { name } }",
        "a fragment spread twice at each of a hundred levels" =>
            "{ dog { ...F0 } } "
            + Repeat(100, i => $"fragment F{i} on Dog {{ a: mother {{ ...F{i + 1} }} b: mother {{ ...F{i + 1} }} }} ")
            + "fragment F100 on Dog { name }",
        "two thousand fields of one name" => "{" + Repeat(1_000, _ => " dog { name }") + "}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null)
    };

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
