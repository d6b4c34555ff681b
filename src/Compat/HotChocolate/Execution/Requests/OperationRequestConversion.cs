namespace HotChocolate.Execution;

/// <summary>Reads requests that are not the engine's own.</summary>
internal static class OperationRequestConversion
{
    public static OperationRequest ToOperationRequest(IOperationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request as OperationRequest
            ?? throw new ArgumentException($"Build requests with {nameof(OperationRequestBuilder)}; {request.GetType()} is not supported.", nameof(request));
    }
}
