using HotChocolate.AspNetCore.Requests;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Writes single results as HTTP responses. The web server sends them when the endpoint returns.</summary>
internal static class HttpResultWriter
{
    /// <summary>Writes a result.</summary>
    public static void Write(HttpContext context, OperationResult result, ResponseFormat format)
        => Write(context.Response, result, format, StatusCode.Of(result, format));

    /// <summary>Writes why a request was not understood.</summary>
    public static void Write(HttpContext context, RequestException problem, ResponseFormat format)
    {
        var error = ErrorBuilder.New().SetMessage(problem.Message).SetCode(problem.Code).Build();
        Write(context.Response, new OperationResult([error]), format, problem.StatusCode);
    }

    /// <summary>Writes a result with a given status.</summary>
    public static void Write(HttpResponse response, OperationResult result, ResponseFormat format, int statusCode)
    {
        response.StatusCode = statusCode;
        response.ContentType = format == ResponseFormat.Json ? MediaTypes.JsonUtf8 : MediaTypes.GraphQLResponseUtf8;
        if (statusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = HttpMethods.Post;

        result.WriteTo(response.BodyWriter);
    }
}
