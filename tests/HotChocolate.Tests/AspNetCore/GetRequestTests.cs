using System.Net;
using System.Text;
using HotChocolate.Execution;

namespace HotChocolate.Tests.AspNetCore;

public sealed class GetRequestTests
{
    [Fact]
    public async Task The_parameters_are_read_from_the_address()
    {
        OperationRequest? seen = null;
        var variables = "";
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Answering((request, _) =>
        {
            seen = request;
            variables = request.Variables.GetRawText();
            return ScriptedExecutor.Data("hello", "world");
        }));

        await host.GetAsync("?query=query+A%7Bhello(name:%22%C3%A9%22)%7D&operationName=A&variables=%7B%22n%22%3A1%7D&extensions=%7B%7D").ReadAsync(HttpStatusCode.OK);

        seen.ShouldNotBeNull();
        Encoding.UTF8.GetString(seen.Document.Span).ShouldBe("query A{hello(name:\"é\")}");
        seen.OperationName.ShouldBe("A");
        variables.ShouldBe("""{"n":1}""");
        seen.Flags.ShouldBe(RequestFlags.AllowQuery);
    }

    [Theory]
    [InlineData("", ErrorCodes.QueryAndIdMissing)]
    [InlineData("?query=", ErrorCodes.QueryAndIdMissing)]
    [InlineData("?query={hello}&variables=nonsense", ErrorCodes.RequestSyntax)]
    [InlineData("?query={hello}&variables=[1]", ErrorCodes.RequestInvalid)]
    public async Task What_is_not_a_well_formed_request_is_refused(string query, string code)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await host.GetAsync(query).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task An_empty_operation_name_is_none()
    {
        OperationRequest? seen = null;
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Answering((request, _) =>
        {
            seen = request;
            return ScriptedExecutor.Data("hello", "world");
        }));

        await host.GetAsync("?query={hello}&operationName=&variables=null").ReadAsync(HttpStatusCode.OK);

        seen.ShouldNotBeNull().OperationName.ShouldBeNull();
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_page_of_another_site_must_ask_first(string header, string value)
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await host.GetAsync("?query={hello}", null, (header, value))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, ErrorCodes.PreflightHeaderMissing);
        await host.GetAsync("?query={hello}", null, (header, value), ("GraphQL-Preflight", "1")).ReadAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_sites_own_pages_need_not_ask()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello);

        await host.GetAsync("?query={hello}", null, ("Sec-Fetch-Site", "same-origin")).ReadAsync(HttpStatusCode.OK);
        await host.GetAsync("?query={hello}", null, ("Origin", host.Address.GetLeftPart(UriPartial.Authority))).ReadAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_header_can_be_required_of_all()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello, options => options.EnforceGetRequestsPreflightHeader = true);

        await host.GetAsync("?query={hello}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, ErrorCodes.PreflightHeaderMissing);
        await host.GetAsync("?query={hello}", null, ("X-Requested-With", "test")).ReadAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task GET_can_be_switched_off()
    {
        await using var host = await TransportHost.StartAsync(ScriptedExecutor.Hello, options => options.EnableGetRequests = false);

        using var response = await host.GetAsync("?query={hello}");

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Fact]
    public async Task The_schema_is_answered_as_a_document_unless_that_is_switched_off()
    {
        await using var open = await TransportHost.StartAsync(ScriptedExecutor.Hello);
        await using var closed = await TransportHost.StartAsync(ScriptedExecutor.Hello, options => options.EnableSchemaRequests = false);

        using var schema = await open.GetAsync("?sdl");

        schema.Content.Headers.ContentType!.MediaType.ShouldBe("application/graphql");
        (await schema.Content.ReadAsStringAsync()).ShouldBe("type Query { hello: String }");
        await closed.GetAsync("?sdl").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, ErrorCodes.QueryAndIdMissing);
    }
}
