using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>An interceptor that is a function, called before the default's work.</summary>
internal sealed class DelegateHttpRequestInterceptor(HttpRequestInterceptorDelegate interceptor) : DefaultHttpRequestInterceptor
{
    public override async ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        await interceptor(context, requestExecutor, requestBuilder, cancellationToken).ConfigureAwait(false);
        await base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken).ConfigureAwait(false);
    }
}
