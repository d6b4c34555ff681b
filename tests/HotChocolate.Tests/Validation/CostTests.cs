using System.Text.Json;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.TypeSystem;
using HotChocolate.Validation.Cost;

namespace HotChocolate.Tests.Validation;

public sealed class CostTests
{
    private static readonly Schema Schema = SdlSchema.Create("""
        type Query {
          users(max: Int): [User] @listSize(slicingArguments: ["max"])
          people(first: Int, last: Int): People @listSize(
            assumedSize: 50, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          paged(first: Int = 7): [User] @listSize(slicingArguments: ["first"])
          some: [User] @listSize(assumedSize: 4)
          plain: [User]
          search(filter: Filter, text: String @cost(weight: "3")): Thing
          window(page: Page = {size: 6}, filters: [Filter!]): [User] @listSize(slicingArguments: ["page.size", "page.inner.size"], assumedSize: 9, requireOneSlicingArgument: false)
          things: [Thing] @listSize(assumedSize: 2)
          cheap: Int @cost(weight: "-5")
        }
        input Filter { name: String @cost(weight: "2") all: [Filter] }
        input Page { size: Int = 5 inner: Page }
        type People { edges: [Edge] nodes: [User] total: Int }
        type Edge { node: User }
        type User { name: String age: Int @cost(weight: "2.0") friends(max: Int): [User] @listSize(slicingArguments: ["max"]) }
        type Paper { title: String authors: [User] @listSize(assumedSize: 10) }
        union Thing = User | Paper
        directive @cost(weight: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
        directive @listSize(
          assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
        """);

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ users(max: 5) { name age } }", 11, 6)]
    [InlineData("{ users(max: 5) { friends(max: 4) { age } } }", 1 + (5 * (1 + (4 * 2))), 1 + (5 * (1 + 4)))]
    [InlineData("{ a: users(max: 5) { age } b: users(max: 2) { age } }", 11 + 5, 1 + 5 + 2)]
    [InlineData("{ plain { age } }", 3, 2)]
    [InlineData("{ some { age } }", 9, 5)]
    [InlineData("{ paged { age } }", 15, 8)]
    [InlineData("{ paged(first: 1) { age } }", 3, 2)]
    [InlineData("{ people(first: 3) { edges { node { age } } nodes { name } total } }", 1 + 1 + (3 * (1 + 2)) + 1, 1 + 1 + (3 * 2) + 3)]
    [InlineData("{ people(first: 3, last: 9) { nodes { name } } }", 2, 11)]
    [InlineData("{ people { nodes { name } } }", 2, 52)]
    [InlineData("{ things { ... on User { age } ... on Paper { title authors { name } } } }", 1 + (2 * 2), 1 + (2 * 11))]
    [InlineData("{ things { ...U ...P } } fragment U on User { age } fragment P on Thing { ...U ... on User { age } }", 5, 3)]
    [InlineData("{ search(text: \"a\", filter: {name: \"b\", all: [{name: \"c\"}]}) { __typename } }", 1 + 3 + 1 + 2 + 1 + 2, 2)]
    [InlineData("{ cheap some { name } }", 1, 5)]
    [InlineData("{ some @include(if: false) { age } plain @skip(if: false) { name } }", 1, 2)]
    public void Cost_follows_the_specification_of_the_cost_directives(string document, double fieldCost, double typeCost)
    {
        var cost = Evaluate(document, [], out var error);

        error.ShouldBeNull();
        cost.ShouldBe(new OperationCost(fieldCost, typeCost));
    }

    [Fact]
    public void Lists_are_priced_by_the_variables_that_are_sent()
    {
        const string document = "query ($n: Int) { users(max: $n) { age } }";

        Evaluate(document, new() { ["n"] = 5 }, out _).FieldCost.ShouldBe(11);
        Evaluate(document, new() { ["n"] = 500 }, out _).FieldCost.ShouldBe(1_001);
    }

    [Theory]
    [InlineData("{ window { name } }", "{}", 6)]
    [InlineData("{ window(page: {size: 2}) { name } }", "{}", 2)]
    [InlineData("{ window(page: {inner: {size: 8}}) { name } }", "{}", 8)]
    [InlineData("query ($p: Page) { window(page: $p) { name } }", "{}", 6)]
    [InlineData("query ($p: Page) { window(page: $p) { name } }", """{"p": {"size": 70}}""", 70)]
    [InlineData("query ($p: Page) { window(page: $p) { name } }", """{"p": {}}""", 5)]
    [InlineData("query ($p: Page) { window(page: $p) { name } }", """{"p": {"size": null}}""", 9)]
    [InlineData("query ($p: Page) { window(page: $p) { name } }", """{"p": null}""", 9)]
    [InlineData("query ($p: Page) { window(page: $p) { name } }", """{"p": {"size": 3, "inner": {"size": 40}}}""", 40)]
    [InlineData("query ($p: Page = {size: 30}) { window(page: $p) { name } }", "{}", 30)]
    [InlineData("query ($n: Int = 20) { window(page: {size: $n}) { name } }", "{}", 20)]
    [InlineData("query ($n: Int = 20) { window(page: {size: $n}) { name } }", """{"n": 4}""", 4)]
    [InlineData("query ($n: Int) { window(page: {size: $n}) { name } }", "{}", 5)]
    [InlineData("query ($n: Int) { window(page: {size: $n}) { name } }", """{"n": -4}""", 0)]
    [InlineData("query ($n: Int = 12) { users(max: $n) { name } }", "{}", 12)]
    public void A_list_is_priced_by_the_size_in_an_input_object_however_it_is_sent(string document, string variables, int size)
        => Evaluate(document, JsonSerializer.Deserialize<Dictionary<string, object?>>(variables)!, out _).TypeCost.ShouldBe(1 + size);

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("""{"f": null}""", 1)]
    [InlineData("""{"f": {}}""", 1 + 1)]
    [InlineData("""{"f": {"name": "b", "all": [{"name": "c"}, {"all": []}]}}""", 1 + 1 + 2 + 1 + 2 + 1)]
    public void An_input_object_in_a_variable_costs_what_the_literal_costs(string variables, int fieldCost)
        => Evaluate("query ($f: Filter) { search(filter: $f) { __typename } }", JsonSerializer.Deserialize<Dictionary<string, object?>>(variables)!, out _)
            .FieldCost.ShouldBe(fieldCost);

    [Fact]
    public void A_variable_within_a_literal_counts_where_it_stands()
    {
        const string document = """query ($n: String = "x", $f: Filter) { search(text: $n, filter: {name: $n, all: [$f, $f]}) { __typename } }""";

        Evaluate(document, [], out _).FieldCost.ShouldBe(1 + 3 + 1 + 2 + 1);
        Evaluate(document, new() { ["n"] = null, ["f"] = new { name = "y" } }, out _).FieldCost.ShouldBe(1 + 1 + 1 + 2 + 2);
    }

    [Fact]
    public void What_variables_leave_out_costs_nothing()
    {
        const string document = """
            query ($with: Boolean!, $without: Boolean!) {
              users(max: 5) @include(if: $with) { name age @skip(if: $without) }
              ...F @include(if: $with)
            }
            fragment F on Query { some { name } }
            """;

        Evaluate(document, new() { ["with"] = false, ["without"] = false }, out _).ShouldBe(new OperationCost(0, 1));
        Evaluate(document, new() { ["with"] = true, ["without"] = true }, out _).ShouldBe(new OperationCost(2, 10));
        Evaluate(document, new() { ["with"] = true, ["without"] = false }, out _).ShouldBe(new OperationCost(12, 10));
    }

    [Fact]
    public void A_selection_set_counts_only_where_the_field_that_has_it_is_selected()
    {
        const string document = "query ($x: Boolean!) { some { name } some @include(if: $x) { age } }";

        Evaluate(document, new() { ["x"] = false }, out _).FieldCost.ShouldBe(1);
        Evaluate(document, new() { ["x"] = true }, out _).FieldCost.ShouldBe(9);
    }

    [Theory]
    [InlineData("query ($n: Int) { users { name } }")]
    [InlineData("query ($n: Int) { users(max: $n) { name } }")]
    public void A_list_that_needs_a_slicing_argument_is_refused_without_one(string document)
    {
        Evaluate(document, [], out var error);

        error.ShouldNotBeNull().Code.ShouldBe("HC0082");
        error.Locations.ShouldNotBeNull().ShouldHaveSingleItem().Column.ShouldBe(19);
    }

    [Fact]
    public void The_limit_that_is_exceeded_is_named_with_the_cost()
    {
        var options = new CostOptions { MaxFieldCost = 10, MaxTypeCost = 5 };

        new OperationCost(10, 5).Exceeding(options).ShouldBeNull();
        var error = new OperationCost(11, 6).Exceeding(options).ShouldNotBeNull();
        (error.Message, error.Code).ShouldBe(("The maximum allowed field cost was exceeded.", "HC0047"));
        error.Extensions.ShouldNotBeNull()["fieldCost"].ShouldBe(11.0);
        new OperationCost(10, 6).Exceeding(options).ShouldNotBeNull().Message.ShouldContain("type cost");
    }

    [Fact]
    public void A_fragment_bomb_is_priced_without_being_spread_out()
    {
        var bomb = "{ plain { ...F0 } } "
            + string.Concat(Enumerable.Range(0, 60).Select(i =>
                $"fragment F{i} on User {{ a: friends(max: 1) {{ ...F{i + 1} }} b: friends(max: 1) {{ ...F{i + 1} }} }} "))
            + "fragment F60 on User { name }";

        Evaluate(bomb, [], out _).TypeCost.ShouldBe(Math.Pow(2, 61));
    }

    [Fact]
    public void What_is_too_entangled_to_price_exceeds_every_limit()
    {
        // At each level an object is a user or a paper, and each choice selects another subset of the chains below it.
        var schema = SdlSchema.Create("type Query { a: I } interface I { x: I n: Int } type A implements I { x: I n: Int } type B implements I { x: I n: Int }");
        const int chains = 24;
        var document = "{ a { " + string.Concat(Enumerable.Range(0, chains).Select(chain =>
            string.Concat(Enumerable.Range(0, chains).Select(level => level == chain ? "x { ... on A { " : "x { ... { ")) + $"n{chain}: n"
            + string.Concat(Enumerable.Repeat(" } }", chains)) + " ")) + "} }";

        var plan = CostPlanCompiler.Compile(schema, Parse(document, out var operation), operation);

        plan.Evaluate(VariableValues.None, out _).Exceeding(new CostOptions { MaxFieldCost = 1e300 }).ShouldNotBeNull();
    }

    private static OperationCost Evaluate(string document, Dictionary<string, object?> variables, out IError? error)
    {
        var plan = CostPlanCompiler.Compile(Schema, Parse(document, out var operation), operation);
        var given = VariableCoercion.Coerce([.. operation.VariableDefinitions.Select(v => VariablePlan.Create(Schema, v))], JsonSerializer.SerializeToElement(variables));
        given.Errors.ShouldBeEmpty();
        return plan.Evaluate(given.Values, out error);
    }

    private static DocumentNode Parse(string text, out OperationDefinitionNode operation)
    {
        var document = Utf8GraphQLParser.Parse(text);
        operation = (OperationDefinitionNode)document.Definitions[0];
        return document;
    }
}
