using System.Net;
using System.Text;
using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.Tests.AspNetCore;

public sealed class RequestBodyTests
{
    [Theory]
    [InlineData("", ErrorCodes.RequestSyntax)]
    [InlineData("{ \"not a JSON", ErrorCodes.RequestSyntax)]
    [InlineData("NONSENSE", ErrorCodes.RequestSyntax)]
    [InlineData("{\"query\":\"{ hello }\"} {}", ErrorCodes.RequestSyntax)]
    [InlineData("{\"query\":\"\\uD800\"}", ErrorCodes.RequestSyntax)]
    [InlineData("[{\"query\":\"{ hello }\"}]", ErrorCodes.RequestInvalid)]
    [InlineData("\"{ hello }\"", ErrorCodes.RequestInvalid)]
    [InlineData("{}", ErrorCodes.QueryAndIdMissing)]
    [InlineData("{\"qeury\":\"{ hello }\"}", ErrorCodes.QueryAndIdMissing)]
    [InlineData("{\"query\":null}", ErrorCodes.QueryAndIdMissing)]
    [InlineData("{\"query\":{\"obj\":\"ect\"}}", ErrorCodes.RequestInvalid)]
    [InlineData("{\"query\":0}", ErrorCodes.RequestInvalid)]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":false}", ErrorCodes.RequestInvalid)]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":[7]}", ErrorCodes.RequestInvalid)]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":\"{}\"}", ErrorCodes.RequestInvalid)]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":\"x\"}", ErrorCodes.RequestInvalid)]
    public async Task What_is_not_a_well_formed_request_is_refused_in_any_format(string body, string code)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await host.PostAsync(body, accept: "application/graphql-response+json").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code);
        await host.PostAsync(body, accept: "application/json").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task A_document_that_is_not_UTF8_is_refused()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        var content = new ByteArrayContent([.. "{\"query\":\"{ hello(name: \\\"\u00e9\\\") }\"}"u8.ToArray().Where(b => b != 0xC3)]);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        await host.SendAsync(new HttpRequestMessage(HttpMethod.Post, host.Address) { Content = content })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, ErrorCodes.RequestSyntax);
    }

    [Fact]
    public async Task All_parameters_reach_the_executor()
    {
        OperationRequest? seen = null;
        var variables = "";
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Answering((request, _) =>
        {
            seen = request;
            variables = request.Variables.GetRawText();
            return ScriptedExecutor.Data("hello", "world");
        }));

        await host.PostAsync(
            """{"extensions":{"trace":true},"operationName":"A","unknown":[[{}]],"variables":{"n":1,"s":"é"},"query":"query A { \"\"\"é 🏃\"\"\" }\n"}""")
            .ReadAsync(HttpStatusCode.OK);

        seen.ShouldNotBeNull();
        Encoding.UTF8.GetString(seen.Document.Span).ShouldBe("query A { \"\"\"é 🏃\"\"\" }\n");
        seen.OperationName.ShouldBe("A");
        seen.Extensions!["trace"].ShouldBeOfType<JsonElement>().GetBoolean().ShouldBeTrue();
        variables.ShouldBe("""{"n":1,"s":"é"}""");
    }

    [Theory]
    [InlineData("""{"documentId":"sha256:abc"}""")]
    [InlineData("""{"id":"abc"}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}""")]
    public async Task A_persisted_document_is_named_as_any_client_does(string body)
    {
        OperationRequest? seen = null;
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Answering((request, _) =>
        {
            seen = request;
            return ScriptedExecutor.Data("hello", "world");
        }));

        await host.PostAsync(body).ReadAsync(HttpStatusCode.OK);

        seen.ShouldNotBeNull();
        seen.HasDocument.ShouldBeFalse();
        seen.DocumentId.ShouldBe("abc");
    }

    [Theory]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/jsonx")]
    public async Task Only_JSON_in_UTF8_is_read_for_anything_else_needs_no_permission_of_a_browser(string contentType)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await host.PostAsync("""{"query":"{ hello }"}""", contentType)
            .ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType, ErrorCodes.RequestInvalid);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task JSON_may_say_that_it_is_in_UTF8(string contentType)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await host.PostAsync("""{"query":"{ hello }"}""", contentType).ReadAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_refused_whether_or_not_it_says_its_size(bool chunked)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello, maxRequestSize: 10_000);
        var body = Encoding.UTF8.GetBytes($$"""{"query":"{ hello } #{{new string('x', 20_000)}}"}""");
        var request = new HttpRequestMessage(HttpMethod.Post, host.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TransferEncodingChunked = chunked;

        await host.SendAsync(request).ShouldBeRefusedAsync(HttpStatusCode.RequestEntityTooLarge, ErrorCodes.MaxRequestSize);
    }

    [Fact]
    public async Task JSON_nested_beyond_reason_is_refused()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        var nested = new string('[', 100_000) + new string(']', 100_000);

        await host.PostAsync("{\"query\":\"{ hello }\",\"variables\":{\"v\":" + nested + "}}")
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, ErrorCodes.RequestSyntax);
    }

    [Fact]
    public async Task A_large_body_that_comes_in_many_parts_is_read_whole()
    {
        var length = 0;
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Answering((request, _) =>
        {
            length = request.Document.Length;
            return ScriptedExecutor.Data("hello", "world");
        }));
        var document = "{ hello } #" + string.Concat(Enumerable.Repeat("é\\n", 100_000));

        await host.PostAsync($$"""{"query":"{{document}}"}""").ReadAsync(HttpStatusCode.OK);

        length.ShouldBe(11 + (3 * 100_000));
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_operation()
    {
        var cancelled = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        await using var host = await TransportHost.StartAsync(new ScriptedExecutor(async (_, cancellation) =>
        {
            started.SetResult();
            await using var registration = cancellation.Register(cancelled.SetResult);
            await Task.Delay(Timeout.Infinite, cancellation);
            return ScriptedExecutor.Data("hello", "world");
        }));
        using var leaving = new CancellationTokenSource();
        var content = new StringContent("""{"query":"{ hello }"}""", Encoding.UTF8, "application/json");

        var request = host.Client.PostAsync(host.Address, content, leaving.Token);
        await started.Task;
        await leaving.CancelAsync();

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await Should.ThrowAsync<OperationCanceledException>(request);
    }
}
