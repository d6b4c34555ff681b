using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore.Http;

/// <summary>What the transport logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A GraphQL request failed unexpectedly.")]
    public static partial void RequestFailed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "A GraphQL event stream failed unexpectedly.")]
    public static partial void StreamFailed(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Error, "Operation {Id} of a GraphQL WebSocket failed unexpectedly.")]
    public static partial void OperationFailed(ILogger logger, string id, Exception exception);
}
