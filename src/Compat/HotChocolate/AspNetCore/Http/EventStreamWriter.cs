using System.Buffers;
using System.IO.Pipelines;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HotChocolate.AspNetCore.Http;

/// <summary>
/// Answers with server-sent events (GraphQL over SSE, "Distinct connections mode"): a <c>next</c> event per result, then
/// <c>complete</c>. A slow reader slows the operation down, for the next result is asked for when the last has been taken.
/// </summary>
internal static class EventStreamWriter
{
    /// <summary>Writes one result and the end of the stream.</summary>
    public static async ValueTask WriteAsync(HttpContext context, OperationResult result, CancellationToken cancellationToken)
    {
        var output = Start(context.Response);
        WriteNext(output, result);
        output.Write("event: complete\ndata:\n\n"u8);
        await output.FlushAsync(cancellationToken);
    }

    /// <summary>Writes the results of a subscription as they come, with comments while none does.</summary>
    public static async Task WriteAsync(
        HttpContext context,
        ResponseStream results,
        TimeSpan keepAlive,
        CancellationToken cancellationToken)
    {
        var output = Start(context.Response);
        await output.FlushAsync(cancellationToken);

        await using var enumerator = results.ReadResultsAsync().GetAsyncEnumerator(cancellationToken);
        var next = enumerator.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                while (!await IsDoneAsync(next, keepAlive, cancellationToken))
                {
                    output.Write(":\n\n"u8);
                    await output.FlushAsync(cancellationToken);
                }

                if (!await next)
                    break;

                WriteNext(output, enumerator.Current);
                await output.FlushAsync(cancellationToken);
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

        output.Write("event: complete\ndata:\n\n"u8);
        await output.FlushAsync(cancellationToken);
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

    private static void WriteNext(PipeWriter output, OperationResult result)
    {
        // A result is one line: JSON without indentation has no line breaks outside of strings, and escapes those within.
        output.Write("event: next\ndata: "u8);
        result.WriteTo(output);
        output.Write("\n\n"u8);
    }
}
