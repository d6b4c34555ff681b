using System.Net;
using System.Text.Json;

namespace HotChocolate.Tests.AspNetCore;

/// <summary>Reads responses the way a GraphQL client would.</summary>
internal static class ResponseAssertions
{
    public static async Task<JsonElement> ReadAsync(this Task<HttpResponseMessage> sending, HttpStatusCode expected)
    {
        using var response = await sending;
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(expected, body);
        return JsonDocument.Parse(body).RootElement;
    }

    public static async Task ShouldBeRefusedAsync(this Task<HttpResponseMessage> sending, HttpStatusCode expected, string code)
    {
        var body = await sending.ReadAsync(expected);
        body.TryGetProperty("data", out _).ShouldBeFalse();
        var error = body.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }
}
