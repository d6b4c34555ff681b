using System.Net;
using HotChocolate.AspNetCore.Http;
using HotChocolate.AspNetCore.Requests;

namespace HotChocolate.Tests.AspNetCore;

public sealed class MediaTypeTests
{
    private const string Query = """{"query":"{ hello }"}""";

    [Theory]
    [InlineData(null, "application/graphql-response+json")]
    [InlineData("*/*", "application/graphql-response+json")]
    [InlineData("application/*", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("application/json, application/graphql-response+json", "application/json")]
    [InlineData("application/graphql-response+json,application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.6", "application/graphql-response+json")]
    [InlineData("application/json, */*;q=0.1", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json")]
    [InlineData("text/event-stream", "text/event-stream")]
    public async Task The_answer_has_the_media_type_that_the_client_prefers(string? accept, string expected)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        using var response = await host.PostAsync(Query, accept: accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(expected + "; charset=utf-8");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("multipart/mixed")]
    public async Task A_client_that_accepts_nothing_the_server_has_is_told_so(string accept)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await host.PostAsync(Query, accept: accept).ShouldBeRefusedAsync(HttpStatusCode.NotAcceptable, ErrorCodes.NoSupportedAcceptMediaType);
    }

    [Fact]
    public async Task A_malformed_Accept_header_is_refused()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await host.PostAsync(Query, accept: "json!").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, ErrorCodes.InvalidAcceptHeader);
    }

    [Theory]
    [InlineData("text/event-stream", true)]
    [InlineData("application/json, text/event-stream;q=0.1", true)]
    [InlineData("*/*", false)]
    [InlineData("application/json, text/event-stream;q=0", false)]
    public void Only_who_names_event_streams_gets_them(string accept, bool expected)
        => AcceptedFormats.From(accept).Streams.ShouldBe(expected);

    [Fact]
    public void The_problem_with_a_header_names_what_would_be_accepted()
        => Should.Throw<RequestException>(() => AcceptedFormats.From("image/png")).Message.ShouldContain("application/graphql-response+json");
}
