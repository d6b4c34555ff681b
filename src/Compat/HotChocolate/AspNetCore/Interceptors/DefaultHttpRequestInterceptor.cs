using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>The interceptor that is used where none is added: passes on the services, the user, the HTTP context
/// and the wish to know the cost. Derive from it and call the base.</summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    /// <inheritdoc />
    public virtual ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(requestBuilder);
        HttpRequestState.AddRequestState(requestBuilder, context);
        return default;
    }
}
