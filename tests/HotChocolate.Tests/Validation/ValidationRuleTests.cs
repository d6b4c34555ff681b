using HotChocolate.Language;
using HotChocolate.Validation;

namespace HotChocolate.Tests.Validation;

public sealed class ValidationRuleTests
{
    [Theory]
    [InlineData("query Q { dog { name } } mutation M { addPet(pet: {name: \"a\"}, by: {id: 1}) { name } }")]
    [InlineData("subscription S { newMessage { body sender } }")]
    [InlineData("subscription S { ...F } fragment F on Subscription { newMessage { body } ... { newMessage { sender } } }")]
    [InlineData("{ __schema { types { name fields { name args { name } } } } __type(name: \"Dog\") { name } __typename }")]
    [InlineData("{ pet(by: {name: \"a\"}) { __typename ... on Dog { barkVolume } ... on Cat { meowVolume } } }")]
    [InlineData("{ catOrDog { __typename ... on Pet { name } ... on Dog { nickname } } }")]
    [InlineData("{ dog { name name a: name a: name doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("{ pet(by: {id: 1}) { ... on Dog { x: nickname } ... on Cat { x: name } } }", "Field-Selection-Merging")]
    [InlineData("{ pet(by: {id: 1}) { ... on Dog { k: doesKnowCommand(dogCommand: SIT) } ... on Cat { k: doesKnowCommand(catCommand: JUMP) } } }")]
    [InlineData("{ pet(by: {id: 1}) { ... on Dog { o: owner { n: name } } ... on Cat { o: owner { n: name } } } }")]
    [InlineData("{ pet(by: {id: 1}) { ... on Dog { o: owner { n: name } } ... on Cat { o: owner { n: homePlanet } } } }", "Field-Selection-Merging")]
    [InlineData("query ($a: [Boolean!]) { booleanList(booleanListArg: $a) }")]
    [InlineData("query ($a: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }")]
    [InlineData("query ($a: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $a) } }")]
    [InlineData("query ($a: Boolean! @repeatable @repeatable(a: 1)) { booleanList(booleanListArg: [$a, true]) }")]
    [InlineData("query ($n: String!) { pet(by: {name: $n}) { name } }")]
    [InlineData("{ lists(ints: 1, float: 2, id: 3, string: \"\"\"a\"\"\", date: {any: [thing]}) }")]
    [InlineData("{ lists(ints: [[1, 2], null, []], id: \"x\") }")]
    [InlineData("{ findDogs(complex: {name: \"a\", color: RED, nested: {name: \"b\"}}) { name } }")]
    [InlineData("{ dog @onField { name @repeatable @repeatable @include(if: true) @skip(if: false) } }")]
    [InlineData("query ($a: Int!, $b: [Int!]!) { arguments { multipleRequirements(y: $a, x: 2) } lists(ints: [$b, [$a]]) }")]
    public void A_document_is_valid_or_breaks_just_one_rule(string document, params string[] sections) =>
        Sections(document).ShouldBe(sections);

    [Theory]
    [InlineData("{ dog { name } } type Dog { a: Int } extend schema @onField directive @a on FIELD", "Executable-Definitions 3")]
    [InlineData("query A { dog { name } } query A { dog { name } }", "Operation-Name-Uniqueness 1")]
    [InlineData("{ dog { name } } query A { dog { name } }", "Lone-Anonymous-Operation 1")]
    [InlineData("subscription { newMessage { body } disallowedSecondRootField }", "Single-Root-Field 1")]
    [InlineData("subscription { __typename }", "Single-Root-Field 1")]
    [InlineData("subscription ($a: Boolean!) { newMessage @include(if: $a) { body } }", "Single-Root-Field 1")]
    [InlineData("{ dog { meow ...F } } fragment F on Dog { purr }", "Field-Selections 2")]
    [InlineData("{ catOrDog { name } }", "Field-Selections 1")]
    [InlineData("{ dog { __schema { description } } }", "Field-Selections 1")]
    [InlineData("{ dog { name: nickname name } }", "Field-Selection-Merging 1")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }", "Field-Selection-Merging 1")]
    [InlineData("query ($a: Boolean) { dog { isHouseTrained isHouseTrained(atOtherHomes: $a) } }", "Field-Selection-Merging 1")]
    [InlineData("{ pet(by: {id: 1}) { ... on Dog { volumes } ... on Cat { volumes } } }", "Field-Selection-Merging 1")]
    [InlineData("{ dog { ...F name: nickname } } fragment F on Dog { ...G } fragment G on Pet { name }", "Field-Selection-Merging 1")]
    [InlineData("{ dog { owner { name } owner { name: __typename } } }", "Field-Selection-Merging 1")]
    [InlineData("{ dog { name { length } } }", "Leaf-Field-Selections 1")]
    [InlineData("{ dog catOrDog human { dogs } }", "Leaf-Field-Selections 3")]
    [InlineData("{ dog { name(a: 1) isHouseTrained(b: 1) } }", "Argument-Names 2")]
    [InlineData("query @onQuery(a: 1, c: 2) { dog { name } }", "Argument-Names 1")]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true, atOtherHomes: true) } }", "Argument-Uniqueness 1")]
    [InlineData("{ arguments { multipleRequirements } }", "Required-Arguments 2")]
    [InlineData("query @onQuery { dog { name @include } }", "Required-Arguments 2")]
    [InlineData("{ dog { ...F } } fragment F on Dog { name } fragment F on Dog { nickname }", "Fragment-Name-Uniqueness 1")]
    [InlineData("query ($a: Nothing) { dog { ... on None { a } ...F } lists(ints: $a) } fragment F on Nobody { a }", "Fragment-Spread-Type-Existence 3")]
    [InlineData("{ dog { ... on Int { a } ...F } } fragment F on ComplexInput { a }", "Fragments-on-Object-Interface-or-Union-Types 2")]
    [InlineData("{ dog { name } } fragment F on Dog { ...G } fragment G on Dog { name }", "Fragments-Must-Be-Used 2")]
    [InlineData("{ dog { ...Missing } }", "Fragment-Spread-Target-Defined 1")]
    [InlineData("{ dog { ...A } } fragment A on Dog { mother { ...B } } fragment B on Dog { mother { ...A } }", "Fragment-Spreads-Must-Not-Form-Cycles 1")]
    [InlineData("{ dog { ... on Cat { meowVolume } ... on Sentient { name } ...F } } fragment F on HumanOrAlien { __typename }", "Fragment-Spread-Is-Possible 3")]
    [InlineData("{ lists(ints: [1.0], float: \"1\", id: true, string: 1) }", "Values-of-Correct-Type 4")]
    [InlineData("{ lists(ints: null) booleanList(booleanListArg: [true, null, 1]) }", "Values-of-Correct-Type 3")]
    [InlineData("{ lists(ints: 3000000000) }", "Values-of-Correct-Type 1")]
    [InlineData("{ dog { a: doesKnowCommand(dogCommand: JUMP) b: doesKnowCommand(dogCommand: \"SIT\") } }", "Values-of-Correct-Type 2")]
    [InlineData("query ($a: [Int!] = [1, null, x]) { lists(ints: [$a]) }", "Values-of-Correct-Type 2")]
    [InlineData("{ findDogs(complex: 3) { name } findDog(searchBy: [{}]) { name } }", "Values-of-Correct-Type 2")]
    [InlineData("{ a: pet(by: {}) { name } b: pet(by: {id: 1, name: \"a\"}) { name } c: pet(by: {id: null}) { name } }", "Values-of-Correct-Type 3")]
    [InlineData("{ findDog(searchBy: {favoriteCookieFlavor: \"Bacon\"}) { name } }", "Input-Object-Field-Names 1")]
    [InlineData("{ findDogs(complex: {owner: \"a\", nested: [{}]}) { name } }", "Input-Object-Required-Fields 2")]
    [InlineData("{ findDog(searchBy: {name: \"a\", name: \"b\"}) { name } }", "Input-Object-Field-Uniqueness 1")]
    [InlineData("{ dog @unknown { name } }", "Directives-Are-Defined 1")]
    [InlineData("query ($a: Float @onField) @onField { lists(ints: [[1]], float: $a) ... @onField { dog { name } } }", "Directives-Are-in-Valid-Locations 3")]
    [InlineData("{ dog @onField @onField { name } }", "Directives-Are-Unique-per-Location 1")]
    [InlineData("query ($a: Float, $a: Float) { lists(ints: [], float: $a) }", "Variable-Uniqueness 1")]
    [InlineData("query ($a: Dog, $b: [Pet!]!) { booleanList(booleanListArg: [$a, $b]) }", "Variables-Are-Input-Types 2", "All-Variable-Usages-Are-Allowed 2")]
    [InlineData("query Q { ...F } fragment F on Query { booleanList(booleanListArg: [$a]) }", "All-Variable-Uses-Defined 1")]
    [InlineData("query Q($a: Int) { ...F } fragment F on Query { dog { name } }", "All-Variables-Used 1")]
    [InlineData("query ($a: Int) { booleanList(booleanListArg: $a) }", "All-Variable-Usages-Are-Allowed 1")]
    [InlineData("query ($a: [Boolean]) { booleanList(booleanListArg: $a) }", "All-Variable-Usages-Are-Allowed 1")]
    [InlineData("query ($a: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }", "All-Variable-Usages-Are-Allowed 1")]
    [InlineData("query ($n: String) { pet(by: {name: $n}) { name } }", "All-Variable-Usages-Are-Allowed 1")]
    public void A_broken_rule_is_reported_under_its_section(string document, params string[] sections) =>
        Sections(document).GroupBy(section => section).Select(same => $"{same.Key} {same.Count()}").ShouldBe(sections, ignoreOrder: true);

    [Fact]
    public void A_mutation_on_a_schema_without_mutations_is_refused()
    {
        var schema = SdlSchema.Create("type Query { a: Int }");

        var errors = DocumentValidator.Validate(schema, Utf8GraphQLParser.Parse("mutation { b } subscription { c }"));

        errors.Select(error => error.Message).ShouldContain("The mutation operation is not supported by the schema.");
        errors.Select(error => error.Message).ShouldContain("The subscription operation is not supported by the schema.");
    }

    [Theory]
    [InlineData("{ dog { meow } }", "Cannot query field \"meow\" on type \"Dog\".", "1:9")]
    [InlineData("{ dog {\n name: nickname\n name } }", "Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", "2:2 3:2")]
    [InlineData("{ dog { owner { x: name } owner { x: __typename } } }", "Fields \"owner\" conflict because subfields \"x\" conflict because \"name\" and \"__typename\" are different fields. Use different aliases on the fields to fetch both if this was intentional.", "1:17 1:35")]
    [InlineData("{ arguments { multipleRequirements(x: 1) } }", "Argument \"Arguments.multipleRequirements(y:)\" of type \"Int!\" is required, but it was not provided.", "1:15")]
    [InlineData("{ dog { ...A } } fragment A on Dog { mother { ...B } } fragment B on Dog { ...A }", "Cannot spread fragment \"A\" within itself via \"B\".", "1:47 1:76")]
    [InlineData("query Q($a: Int) { booleanList(booleanListArg: $a) }", "Variable \"$a\" of type \"Int\" used in position expecting type \"[Boolean!]\".", "1:9 1:48")]
    [InlineData("query Q { booleanList(booleanListArg: $a) }", "Variable \"$a\" is not defined by operation \"Q\".", "1:39 1:1")]
    public void A_message_says_what_is_wrong_and_where(string document, string message, string locations)
    {
        var error = Validate(document).ShouldHaveSingleItem();

        error.Message.ShouldBe(message);
        string.Join(' ', error.Locations!.Select(at => $"{at.Line}:{at.Column}")).ShouldBe(locations);
    }

    private static IReadOnlyList<IError> Validate(string document) =>
        DocumentValidator.Validate(PetSchema.Instance, Utf8GraphQLParser.Parse(document));

    private static IEnumerable<string> Sections(string document) =>
        Validate(document).Select(error => ((string)error.Extensions!["specifiedBy"]!).Split("#sec-")[1]);
}
