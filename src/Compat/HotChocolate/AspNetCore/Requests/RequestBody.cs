using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Requests;

/// <summary>Reads the body of a POST request, as far as the server allows.</summary>
internal static class RequestBody
{
    /// <summary>Reads the body and parses it in the buffers it arrived in.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <param name="maxSize">The largest body, in bytes.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="RequestException">The body is too large, or not a well-formed request.</exception>
    public static async ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, int maxSize, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxSize)
            throw TooLarge(maxSize);

        var reader = request.BodyReader;
        while (true)
        {
            var result = await ReadAsync(reader, cancellationToken);
            var buffer = result.Buffer;
            if (buffer.Length > maxSize)
            {
                reader.AdvanceTo(buffer.End);
                throw TooLarge(maxSize);
            }

            if (!result.IsCompleted)
            {
                reader.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }

            try
            {
                return RequestParser.Parse(buffer);
            }
            finally
            {
                reader.AdvanceTo(buffer.End);
            }
        }
    }

    private static async ValueTask<ReadResult> ReadAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(cancellationToken);
        }
        catch (BadHttpRequestException exception)
        {
            // The web server's own limits: its size limit, its slowest rate, a broken transfer encoding.
            var code = exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? ErrorCodes.MaxRequestSize : ErrorCodes.RequestInvalid;
            throw new RequestException(exception.StatusCode, code, exception.Message);
        }
    }

    private static RequestException TooLarge(int maxSize) => new(
        StatusCodes.Status413PayloadTooLarge,
        ErrorCodes.MaxRequestSize,
        $"The request is larger than the {maxSize:N0} bytes that this server accepts.");
}
