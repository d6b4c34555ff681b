using System.Security.Claims;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>What a GraphQL request inherits from the HTTP request that carries it.</summary>
internal static class HttpRequestState
{
    private const string CostHeader = "GraphQL-Cost";

    /// <summary>Adds what an operation of a WebSocket gets; it opens its own scope of services, for the socket's lives too long.</summary>
    public static void AddSocketState(OperationRequestBuilder builder, HttpContext context)
    {
        builder.TryAddGlobalState(nameof(HttpContext), context);
        builder.TryAddGlobalState(nameof(ClaimsPrincipal), context.User);
    }

    /// <summary>Adds what a request over HTTP gets.</summary>
    public static void AddRequestState(OperationRequestBuilder builder, HttpContext context)
    {
        AddSocketState(builder, context);
        builder.TrySetServices(context.RequestServices);

        if (!context.Request.Headers.TryGetValue(CostHeader, out var cost))
            return;

        if (string.Equals(cost, "report", StringComparison.OrdinalIgnoreCase))
            builder.ReportCost();
        else if (string.Equals(cost, "validate", StringComparison.OrdinalIgnoreCase))
            builder.ValidateCost();
    }
}
