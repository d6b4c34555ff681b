using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Sees every HTTP request before it is executed and may change or refuse it.</summary>
/// <param name="context">The HTTP request.</param>
/// <param name="requestExecutor">The executor.</param>
/// <param name="requestBuilder">The request, to which state can be added.</param>
/// <param name="cancellationToken">The HTTP request's token.</param>
public delegate ValueTask HttpRequestInterceptorDelegate(
    HttpContext context,
    IRequestExecutor requestExecutor,
    OperationRequestBuilder requestBuilder,
    CancellationToken cancellationToken);
