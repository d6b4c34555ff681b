using HotChocolate.Language;
using HotChocolate.TypeSystem;
using HotChocolate.Validation;

namespace HotChocolate.Tests.Validation;

public sealed class ValidationLimitTests
{
    private static readonly Schema Schema = PetSchema.Instance;

    [Fact]
    public void Errors_are_counted()
    {
        var errors = Validate("{ " + Repeat(1_000, i => $"a{i}: nothing ") + "}", new ValidationOptions { MaxErrors = 10, MaxAliases = 2_000 });

        errors.Count.ShouldBe(11);
        errors[^1].Message.ShouldBe("Too many validation errors, error limit reached. Validation aborted.");
    }

    [Fact]
    public void Aliases_are_counted_once_for_the_whole_document()
    {
        var options = new ValidationOptions { MaxAliases = 3 };

        Validate("{ a: dog { b: name } c: dog { name } }", options).ShouldBeEmpty();
        Validate("{ a: dog { b: name } c: dog { d: name e: name } }", options)
            .ShouldHaveSingleItem().Message.ShouldContain("more than 3 aliases");
    }

    [Theory]
    [InlineData("{ dog { owner { name } } }", 3)]
    [InlineData("{ dog { ...F } } fragment F on Dog { ... { mother { owner { name } } } }", 4)]
    [InlineData("{ __schema { types { fields { name } } } }", 0)]
    public void Fields_nest_no_deeper_than_allowed(string document, int depth)
    {
        var options = new ValidationOptions { MaxExecutionDepth = depth, SkipIntrospectionFields = true };

        Validate(document, options).ShouldBeEmpty();
        if (depth == 0) return;
        Validate(document, options with { MaxExecutionDepth = depth - 1 }).ShouldHaveSingleItem().Message
            .ShouldBe($"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {depth - 1}.");
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }", true)]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", false)]
    [InlineData("{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { interfaces { possibleTypes { name } } }", false)]
    public void Introspection_lists_do_not_nest_deep(string document, bool isAllowed)
    {
        var errors = Validate(document);

        if (isAllowed) errors.ShouldBeEmpty();
        else errors.ShouldHaveSingleItem().Code.ShouldBe("HC0086");
    }

    [Fact]
    public void Introspection_can_be_switched_off()
    {
        var options = new ValidationOptions { AllowIntrospection = false };

        Validate("{ __typename }", options).ShouldBeEmpty();
        Validate("{ __schema { description } a: __type(name: \"Dog\") { name } }", options)
            .Select(error => error.Code).ShouldBe(["HC0046", "HC0046"]);
    }

    [Fact]
    public void Nesting_through_fragments_is_limited_before_anything_recurses()
    {
        var chain = "{ dog { ...F0 } } " + Repeat(5_000, i => $"fragment F{i} on Dog {{ ...F{i + 1} }} ") + "fragment F5000 on Dog { name }";

        Validate(chain).ShouldHaveSingleItem().Message.ShouldBe("The document nests deeper than 400 levels. Validation aborted.");
    }

    [Fact]
    public void A_cycle_of_many_fragments_is_refused()
    {
        var cycle = "{ dog { ...F0 } } " + Repeat(5_000, i => $"fragment F{i} on Dog {{ ...F{(i + 1) % 5_000} }} ");

        Validate(cycle).ShouldHaveSingleItem().Message.ShouldContain("nests deeper");
    }

    [Fact]
    public void Fragments_that_all_spread_each_other_are_bounded()
    {
        var fragments = "{ dog { ...F0 } } " + Repeat(
            150, i => $"fragment F{i} on Dog {{ {Repeat(150, j => $"...F{j} ")} }} ");

        var errors = Validate(fragments);

        errors.ShouldNotBeEmpty();
        errors.Count.ShouldBeLessThanOrEqualTo(101);
    }

    [Fact]
    public void A_fragment_bomb_is_validated_in_steps_that_grow_with_its_size_and_not_with_its_answer()
    {
        // Each fragment asks the next twice: 2^40 fields when it is answered.
        var bomb = "{ dog { ...F0 } } "
            + Repeat(40, i => $"fragment F{i} on Dog {{ a: mother {{ ...F{i + 1} }} b: mother {{ ...F{i + 1} }} }} ")
            + "fragment F40 on Dog { name }";

        Validate(bomb, new ValidationOptions { MaxSteps = 2_000 }).ShouldBeEmpty();
    }

    [Fact]
    public void Many_fields_of_one_name_are_compared_in_linear_steps()
    {
        var document = "{ " + Repeat(1_500, _ => "dog { name } ") + "}";

        Validate(document, new ValidationOptions { MaxSteps = 20_000 }).ShouldBeEmpty();
    }

    [Fact]
    public void Entangled_repeated_fields_stop_at_the_limit_of_steps()
    {
        var document = "{ dog { ...F0 } } " + Repeat(
            100, i => $"fragment F{i} on Dog {{ {Repeat(15, j => $"a{j}: mother {{ ...F{i + 1} name n{i}: name }} ")} }} ")
            + "fragment F100 on Dog { name }";

        Validate(document, new ValidationOptions { MaxSteps = 1_000, MaxAliases = 10_000 })[^1].Message.ShouldContain("too entangled");
    }

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static IReadOnlyList<IError> Validate(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(Schema, Utf8GraphQLParser.Parse(document, ParserOptions.Trusted), options);
}
