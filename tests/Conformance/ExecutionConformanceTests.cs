using System.Text.Json;
using System.Text.Json.Nodes;
using GraphService.Conformance.Documents;
using GraphService.Conformance.Node;
using GraphService.Conformance.Reference;
using HotChocolate.Execution;

namespace GraphService.Conformance;

/// <summary>The reference implementation executes operations on the reference schema with the results that ours has.</summary>
public sealed class ExecutionConformanceTests(NodeProcess node, ReferenceSchema reference) : IClassFixture<ReferenceSchema>
{
    private const int Requests = 600;
    private const int Batch = 100;

    public static TheoryData<string, string> Operations => new()
    {
        { "{ text nothing number real truth key color colors matrix holes long day moment link old later }", "{}" },
        { "{ b: number a: number __typename a: number ... { c: real } ...F } fragment F on Query { d: truth b: number }", "{}" },
        { "{ animals { __typename name ... on Dog { barks tricks says } ... on Cat { lives tricks2: tricks mews: says(loudly: true) } } }", "{}" },
        { "{ named { __typename name ... on Animal { color enemy { name } friends { ...F } } ... on Keeper { animals(first: 2) { name } } } } fragment F on Animal { name friends { name } }", "{}" },
        { "{ search { __typename ... on Named { name } } all: search(text: \"\", first: 9) { ... on Cat { lives } ... on Dog { n: name } ... on Keeper { n: name } } }", "{}" },
        { "query ($a: Boolean!, $b: Boolean! = true) { number @include(if: $a) real @skip(if: $a) truth @include(if: $a) @skip(if: $b) key @skip(if: $b) ... @include(if: $a) { text } ...F @skip(if: $a) } fragment F on Query { color }", "{\"a\": true}" },
        { "query ($a: Boolean!, $b: Boolean! = true) { number @include(if: $a) real @skip(if: $a) truth @include(if: $a) @skip(if: $b) key @skip(if: $b) ... @include(if: $a) { text } ...F @skip(if: $a) } fragment F on Query { color }", "{\"a\": false, \"b\": false}" },
        { "query ($n: Int = 3, $m: Int, $f: FilterInput, $l: [Int!] = [1, 2]) { a: echo(number: $n, numbers: $l) b: echo(number: $m, seven: 1, filter: $f) c: echo(filter: {colors: RED, any: [{colors: [], limit: $m}]}) }", "{\"f\": {\"colors\": [\"RED\"], \"weight\": 2}}" },
        { "query ($n: Int = 3, $m: Int) { a: echo(number: $n, seven: $m) }", "{\"n\": null}" },
        { "query ($s: Int! = 5) { echo(seven: $s, holes: [[1, null], null], id: 7, real: 1) }", "{}" },
        { "{ a: lookup(by: {id: 5}) b: lookup(by: {name: \"x\"}) c: lookup(by: {filter: {colors: [RED, DARK_BLUE]}}) }", "{}" },
        { "query ($i: ID!) { lookup(by: {id: $i}) }", "{\"i\": \"q\"}" },
        { "{ fails number failures { fine optional later } }", "{}" },
        { "{ failures { fine required } requiredFailures { fine optional } }", "{}" },
        { "{ number requiredFailures { required } }", "{}" },
        { "{ failures { requiredNull } }", "{}" },
        { "{ failures { inner { requiredInner { required } } fine } }", "{}" },
        { "{ failures { items { index optional } optionalItems { index required } moreItems { required } grid { required } requiredTexts } }", "{}" },
        { "{ failures { items { required } } b: failures { grid { optional } } }", "{}" },
        { "mutation { a: add(a: 1) b: add(a: 2, b: 3) fails rename(name: \"Ben\", filter: {colors: []}) { name says(times: 2) says2: says(word: null) } }", "{}" },
        { "query ($a: Boolean!) { text }", "{}" },
        { "query ($a: Boolean = true) { number text @skip(if: $a) }", "{}" },
        { "query ($a: Boolean = true) { number text @skip(if: $a) }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number text @include(if: $a) }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number ... @include(if: $a) { text } }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number ...F @skip(if: $a) } fragment F on Query { text }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number text @include(if: $a) @skip(if: true) }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number text @skip(if: $a) @include(if: false) }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number failures { fine @include(if: $a) } requiredFailures { fine } }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number requiredFailures { fine @include(if: $a) } }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number failures { requiredInner { fine @skip(if: $a) } } }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { failures { items { index @skip(if: $a) } optionalItems { index ...F } } } fragment F on FailingItem { optional @include(if: $a) }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { named { name ... on Dog @include(if: $a) { barks } ... on Keeper { animals(first: 1) { name @skip(if: $a) } } } }", "{\"a\": null}" },
        { "query ($a: Boolean = true) { number @include(if: false) failures @skip(if: true) { fine @skip(if: $a) } }", "{\"a\": null}" },
        { "mutation ($a: Boolean = true) { add(a: 1) @skip(if: $a) fails }", "{\"a\": null}" },
        { "mutation ($a: Boolean = true) { add(a: 1) rename(name: \"Ben\") { name @skip(if: $a) } }", "{\"a\": null}" },
        { "query ($n: Int!) { echo(number: $n) }", "{\"n\": \"x\"}" },
        { "query ($f: FilterInput!) { echo(filter: $f) }", "{\"f\": {\"limit\": 1}}" }
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_operation_has_the_result_of_the_reference_implementation(string document, string variables)
    {
        var request = new Request(document, null, JsonNode.Parse(variables)!.AsObject());
        var expected = await JudgeAsync([request]);

        (await ExecuteAsync(request)).ShouldBe(Shown(expected[0]));
    }

    [Fact]
    public async Task Requests_made_by_chance_have_the_results_of_the_reference_implementation()
    {
        var generator = new RequestGenerator(reference.Schema, seed: 42);
        var differences = new List<string>();
        for (var done = 0; done < Requests; done += Batch)
        {
            var requests = Enumerable.Range(0, Batch).Select(_ => generator.Next()).ToList();
            var expected = await JudgeAsync(requests);
            foreach (var (request, result) in requests.Zip(expected))
            {
                var ours = await ExecuteAsync(request);
                if (ours != Shown(result))
                    differences.Add($"{request.Document}{request.OperationName} {request.Variables}\nours:   {ours}\ntheirs: {Shown(result)}\n");
            }
        }

        differences.ShouldBeEmpty($"{differences.Count} of {Requests} requests");
    }

    private Task<List<JsonObject>> JudgeAsync(IReadOnlyList<Request> requests) =>
        node.CallAsync<List<JsonObject>>("judge.executed", new { sdl = reference.Sdl, requests });

    private async Task<string> ExecuteAsync(Request request)
    {
        var variables = request.Variables.Deserialize<Dictionary<string, object?>>();
        var result = await reference.Executor.ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument(request.Document).SetOperationName(request.OperationName).SetVariableValues(variables).Build());
        return Shown(JsonNode.Parse(result.ToJson())!.AsObject());
    }

    /// <summary>A result with what must be equal: the data to the letter; errors in one order, their messages only where a resolver gave them.</summary>
    private static string Shown(JsonObject result)
    {
        // Whether a field that fails later than the object around it is still reported, is left to the implementation.
        var errors = (result["errors"]?.AsArray() ?? []).Where(error => !IsLate(error!, result["data"])).Select(error =>
        {
            var message = (string)error!["message"]!;
            return $"{error["path"]?.ToJsonString()} {error["locations"]?.ToJsonString()} {(message.EndsWith("failed", StringComparison.Ordinal) ? message : "")}";
        });
        return $"{result["data"]?.ToJsonString()}\n{string.Join('\n', errors.Order(StringComparer.Ordinal))}";
    }

    private static bool IsLate(JsonNode error, JsonNode? data)
    {
        if ((string)error["message"]! != "later failed") return false;
        foreach (var step in error["path"]!.AsArray().SkipLast(1))
            data = data is null ? null : step!.GetValueKind() == JsonValueKind.Number ? data[(int)step] : data[(string)step!];
        return data is null;
    }
}
