namespace HotChocolate.AspNetCore.Requests;

/// <summary>A request that is not a well-formed GraphQL-over-HTTP request; the message says what was expected.</summary>
internal sealed class RequestException(int statusCode, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status that answers it.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The error's code, one of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; } = code;
}
