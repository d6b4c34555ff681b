using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>
/// The status that a result is answered with (GraphQL over HTTP, "Status Codes"). Where the latest draft says 422 for what the
/// audits of <c>graphql-http</c> expect 400 for, it is 400.
/// </summary>
internal static class StatusCode
{
    public static int Of(OperationResult result, ResponseFormat format)
        => result.IsDataSet || format != ResponseFormat.GraphQLResponse ? StatusCodes.Status200OK : OfFailure(result);

    private static int OfFailure(OperationResult result) => result.Failure switch
    {
        RequestFailure.Authorization => OfAuthorization(result.Errors),
        RequestFailure.Timeout or RequestFailure.Canceled or RequestFailure.Subscription => StatusCodes.Status500InternalServerError,
        _ => OfRefusal(result.Errors),
    };

    private static int OfRefusal(IReadOnlyList<IError> errors)
        => errors is [{ Code: ErrorCodes.NotAuthenticated or ErrorCodes.NotAuthorized }, ..]
            ? OfAuthorization(errors)
            : StatusCodes.Status400BadRequest;

    private static int OfAuthorization(IReadOnlyList<IError> errors)
        => errors is [{ Code: ErrorCodes.NotAuthenticated }, ..] ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
}
