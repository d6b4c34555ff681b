using System.Security.Claims;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Execution;

public sealed class RequestTests
{
    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        var executor = await TestExecutor.Build(b => b
            .AddQueryType<Query>()
            .ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(100)));

        (await executor.Answer("{ never }")).ShouldBe(
            """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:00.1000000`.","extensions":{"code":"HC0045"}}]}""");
    }

    [Fact]
    public async Task A_request_ends_when_its_caller_leaves()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await using var result = await executor.ExecuteAsync("{ never }", caller.Token);
        result.ToJson(withIndentations: false).ShouldContain("HC0049");
    }

    [Fact]
    public async Task Unexpected_exceptions_stay_secret_unless_details_are_wanted()
    {
        var secret = await TestExecutor.Build(b => b.AddQueryType<Query>());
        var open = await TestExecutor.Build(b => b.AddQueryType<Query>().ModifyRequestOptions(o => o.IncludeExceptionDetails = true));

        (await secret.Answer("{ broken }")).ShouldBe(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["broken"]}],"data":{"broken":null}}""");
        (await open.Answer("{ broken }")).ShouldContain("the password");
    }

    [Fact]
    public async Task An_error_filter_sees_every_error()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddErrorFilter(e => e.WithCode("MINE").WithMessage(e.Exception?.Message ?? e.Message)));

        (await executor.Answer("{ broken }")).ShouldContain("\"message\":\"the password\"");
        (await executor.Answer("{ broken")).ShouldContain("\"code\":\"MINE\"");
    }

    [Fact]
    public async Task A_kind_of_operation_that_is_not_allowed_is_refused()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());
        var request = OperationRequestBuilder.New().SetDocument("{ __typename }").SetFlags(RequestFlags.AllowMutation).Build();

        await using var result = await executor.ExecuteAsync(request);
        result.ToJson(withIndentations: false).ShouldBe("""{"errors":[{"message":"The specified operation kind is not allowed."}]}""");
    }

    [Fact]
    public async Task Variables_that_do_not_fit_are_told_with_their_place()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("query($a: Int!, $b: [Int!]) { sum(a: $a, b: $b) }", new { b = new object[] { 1, "x" } })).ShouldBe(
            """{"errors":[{"message":"Variable \"$a\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":7}],"extensions":{"code":"HC0018","variable":"a"}},{"message":"Variable \"$b\" got an invalid value: Int cannot represent the value \"x\": it takes a whole number from -2147483648 to 2147483647. (at $b[1])","locations":[{"line":1,"column":17}],"extensions":{"code":"HC0016","variable":"b"}}]}""");
    }

    [Fact]
    public async Task The_operation_is_found_by_its_name()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());
        var request = OperationRequestBuilder.New().SetDocument("query A { __typename } query B { b: __typename }");

        await using var b = await executor.ExecuteAsync(request.SetOperationName("B").Build());
        b.ToJson(withIndentations: false).ShouldBe("""{"data":{"b":"Query"}}""");
        await using var none = await executor.ExecuteAsync(request.SetOperationName(null).Build());
        none.ToJson(withIndentations: false).ShouldContain("HC0015");
    }

    [Fact]
    public async Task Global_state_reaches_resolvers()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());
        var request = OperationRequestBuilder.New().SetDocument("{ state }").SetGlobalState("apiKey", "k").Build();

        await using var result = await executor.ExecuteAsync(request);
        result.ToJson(withIndentations: false).ShouldBe("""{"data":{"state":"k"}}""");
    }

    [Fact]
    public async Task A_field_is_resolved_only_for_users_who_may()
    {
        var executor = await TestExecutor.Build(
            b => b.AddQueryType<Query>().AddAuthorization(),
            s => s.AddLogging().AddAuthorizationCore(o => o.AddPolicy("old", p => p.RequireClaim("age", "99"))));

        (await Ask(null)).ShouldContain("AUTH_NOT_AUTHENTICATED");
        (await Ask(new ClaimsIdentity("test"))).ShouldContain("AUTH_NOT_AUTHORIZED");
        (await Ask(new ClaimsIdentity([new Claim("age", "99")], "test"))).ShouldBe("""{"data":{"forOld":"welcome"}}""");

        async Task<string> Ask(ClaimsIdentity? identity)
        {
            var request = OperationRequestBuilder.New().SetDocument("{ forOld }");

            if (identity is not null)
                request.SetUser(new ClaimsPrincipal(identity));

            await using var result = await executor.ExecuteAsync(request.Build());
            return result.ToJson(withIndentations: false);
        }
    }

    [Fact]
    public async Task Persisted_documents_are_found_by_id_and_others_can_be_refused()
    {
        var executor = await TestExecutor.Build(
            b => b.AddQueryType<Query>().UsePersistedOperationPipeline().ModifyRequestOptions(o => o.PersistedOperations.OnlyAllowPersistedDocuments = true),
            s => s.AddSingleton<IOperationDocumentStorage, Storage>());

        (await ById("abc")).ShouldBe("""{"data":{"__typename":"Query"}}""");
        (await ById("def")).ShouldContain("HC0020");
        (await executor.Answer("{ __typename }")).ShouldContain("HC0067");

        async Task<string> ById(string id)
        {
            await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocumentId(id).Build());
            return result.ToJson(withIndentations: false);
        }
    }

    public sealed class Storage : IOperationDocumentStorage
    {
        public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
            => new(documentId.Value == "abc" ? new OperationDocumentSourceText("{ __typename }") : null);

        public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
            => throw new NotSupportedException();
    }

    public sealed class Query
    {
        public Task<string?> NeverAsync(CancellationToken cancellationToken)
            => Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => (string?)null, TaskScheduler.Default);

        public string? Broken() => throw new InvalidOperationException("the password");

        public int Sum(int a, int[]? b) => a + (b ?? []).Sum();

        public string? State([GlobalState("apiKey")] string? key) => key;

        [Authorize("old")]
        public string? ForOld => "welcome";
    }
}
