using System.Buffers;
using System.IO.Pipelines;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HotChocolate.AspNetCore.Http;

/// <summary>
/// Answers with server-sent events (GraphQL over SSE, "Distinct connections mode"): a <c>next</c> event per result, then
/// <c>complete</c>. A slow reader slows the operation down, for the next result is asked for when the last has been taken.
/// One that takes nothing for too long is cut off: the web server's own limit allows for all that was sent before.
/// </summary>
internal sealed class EventStreamWriter(HttpContext context, GraphQLServerOptions options)
{
    private readonly PipeWriter _output = Start(context.Response);

    /// <summary>Writes one result and the end of the stream.</summary>
    public async ValueTask WriteAsync(OperationResult result, CancellationToken cancellationToken)
    {
        WriteNext(result);
        await CompleteAsync(cancellationToken);
    }

    /// <summary>Writes the results of a subscription as they come, with comments while none does.</summary>
    public async Task WriteAsync(ResponseStream results, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);

        await using var enumerator = results.ReadResultsAsync().GetAsyncEnumerator(cancellationToken);
        var next = enumerator.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                while (!await IsDoneAsync(next, options.EventStreamKeepAlive, cancellationToken))
                {
                    _output.Write(":\n\n"u8);
                    await FlushAsync(cancellationToken);
                }

                if (!await next)
                    break;

                WriteNext(enumerator.Current);
                await FlushAsync(cancellationToken);
                next = enumerator.MoveNextAsync().AsTask();
            }
        }
        catch (OperationCanceledException) when (!next.IsCompleted)
        {
            // An enumerator may not be disposed while it runs; ending the subscription ends it.
            await results.DisposeAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await CompleteAsync(cancellationToken);
    }

    private static async ValueTask<bool> IsDoneAsync(Task<bool> next, TimeSpan wait, CancellationToken cancellationToken)
    {
        if (next.IsCompleted)
            return true;

        try
        {
            await next.WaitAsync(wait, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return next.IsCompleted;
        }
    }

    private static PipeWriter Start(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = MediaTypes.EventStreamUtf8;
        response.Headers.CacheControl = "no-cache";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return response.BodyWriter;
    }

    private void WriteNext(OperationResult result)
    {
        // A result is one line: JSON without indentation has no line breaks outside of strings, and escapes those within.
        _output.Write("event: next\ndata: "u8);
        result.WriteTo(_output);
        _output.Write("\n\n"u8);
    }

    private ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        _output.Write("event: complete\ndata:\n\n"u8);
        return FlushAsync(cancellationToken);
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        var flushing = _output.FlushAsync(cancellationToken).AsTask();
        try
        {
            await flushing.WaitAsync(options.EventStreamSendTimeout, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            context.Abort();
            await ((Task)flushing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new OperationCanceledException("The client takes no events.");
        }
    }
}
