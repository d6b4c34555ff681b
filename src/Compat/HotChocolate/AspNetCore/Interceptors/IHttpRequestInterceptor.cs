using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Sees every HTTP request before it is executed and may change or refuse it.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Called when a request has been read. Throw <see cref="GraphQLException"/> to refuse it.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="requestExecutor">The executor.</param>
    /// <param name="requestBuilder">The request, to which state can be added.</param>
    /// <param name="cancellationToken">The HTTP request's token.</param>
    ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken);
}
