using System.Net;
using HotChocolate.Execution;

namespace HotChocolate.Tests.AspNetCore;

public sealed class StatusCodeTests
{
    private const string Modern = "application/graphql-response+json";
    private const string Legacy = "application/json";
    private const string Query = """{"query":"{ hello }"}""";

    [Theory]
    [InlineData(nameof(RequestFailure.Syntax), HttpStatusCode.BadRequest)]
    [InlineData(nameof(RequestFailure.Validation), HttpStatusCode.BadRequest)]
    [InlineData(nameof(RequestFailure.OperationSelection), HttpStatusCode.BadRequest)]
    [InlineData(nameof(RequestFailure.Variables), HttpStatusCode.BadRequest)]
    [InlineData(nameof(RequestFailure.PersistedOperation), HttpStatusCode.BadRequest)]
    [InlineData(nameof(RequestFailure.Timeout), HttpStatusCode.InternalServerError)]
    [InlineData(nameof(RequestFailure.Subscription), HttpStatusCode.InternalServerError)]
    public async Task A_request_error_is_told_by_the_status_unless_the_client_wants_plain_JSON(string failure, HttpStatusCode expected)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Failing(Enum.Parse<RequestFailure>(failure)));

        (await host.PostAsync(Query, accept: Modern).ReadAsync(expected)).TryGetProperty("data", out _).ShouldBeFalse();
        (await host.PostAsync(Query, accept: Legacy).ReadAsync(HttpStatusCode.OK)).TryGetProperty("errors", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData(ErrorCodes.NotAuthenticated, HttpStatusCode.Unauthorized)]
    [InlineData(ErrorCodes.NotAuthorized, HttpStatusCode.Forbidden)]
    public async Task A_request_without_the_right_is_told_so(string code, HttpStatusCode expected)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Failing(RequestFailure.Authorization, code));

        await host.PostAsync(Query, accept: Modern).ShouldBeRefusedAsync(expected, code);
    }

    [Fact]
    public async Task An_executed_operation_is_answered_with_200_even_if_its_data_is_null()
    {
        var executor = ScriptedExecutor.Answering((_, _) => new OperationResult(null, [ScriptedExecutor.Error("No luck.")], null));
        await using var host = await TransportHost.StartAsync(executor);

        (await host.PostAsync(Query, accept: Modern).ReadAsync(HttpStatusCode.OK)).GetProperty("data").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Theory]
    [InlineData(Modern)]
    [InlineData(Legacy)]
    public async Task A_mutation_by_GET_is_refused_with_405_whatever_the_format(string accept)
    {
        var executor = ScriptedExecutor.Answering((request, _) => request.Flags.HasFlag(RequestFlags.AllowMutation)
            ? ScriptedExecutor.Data("changed", true)
            : new OperationResult([ScriptedExecutor.Error("Not by GET.")]) { Failure = RequestFailure.OperationNotAllowed });
        await using var host = await TransportHost.StartAsync(executor);

        using var response = await host.GetAsync("?query=mutation{change}", accept);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
        await host.PostAsync("""{"query":"mutation{change}"}""", accept: accept).ReadAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_refused_with_the_allowed_ones(string method)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        using var response = await host.SendAsync(new HttpRequestMessage(new HttpMethod(method), host.Address));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task An_unexpected_exception_is_answered_without_its_details()
    {
        await using var host = await TransportHost.StartAsync(new ScriptedExecutor((_, _) => throw new InvalidOperationException("secret")));

        var body = await host.PostAsync(Query).ReadAsync(HttpStatusCode.InternalServerError);

        body.ToString().ShouldNotContain("secret");
    }
}
