using HotChocolate.AspNetCore.Requests;
using HotChocolate.AspNetCore.Sockets;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore.Http;

/// <summary>The endpoint of a schema: GET and POST requests, WebSockets, event streams and <c>?sdl</c>.</summary>
internal sealed class GraphQLEndpoint(
    GraphQLServerOptions options,
    IRequestExecutor executor,
    IHttpRequestInterceptor interceptor,
    int maxRequestSize,
    CancellationToken applicationStopping,
    ILogger<GraphQLEndpoint> logger)
{
    private const RequestFlags Single = RequestFlags.AllowQuery | RequestFlags.AllowMutation;
    private const RequestFlags Streams = RequestFlags.AllowSubscription | RequestFlags.AllowStreams;

    private static readonly DefaultHttpRequestInterceptor DefaultInterceptor = new();

    /// <summary>Creates the endpoint of a schema.</summary>
    /// <exception cref="InvalidOperationException">The application has no such schema.</exception>
    public static GraphQLEndpoint Create(IServiceProvider services, string? schemaName, GraphQLServerOptions options)
    {
        var executors = services.GetRequiredService<RequestExecutorProvider>();
        var configuration = executors.GetConfiguration(schemaName);
        return new GraphQLEndpoint(
            options,
            executors.GetExecutor(schemaName),
            services.GetKeyedService<IHttpRequestInterceptor>(configuration.Name) ?? DefaultInterceptor,
            configuration.MaxRequestSize,
            services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None,
            services.GetRequiredService<ILogger<GraphQLEndpoint>>());
    }

    /// <summary>Answers a request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
            return HandleSocketAsync(context);
        if (HttpMethods.IsPost(context.Request.Method))
            return HandlePostAsync(context);
        if (HttpMethods.IsGet(context.Request.Method))
            return HandleGetAsync(context);

        RefuseMethod(context);
        return Task.CompletedTask;
    }

    private async Task HandlePostAsync(HttpContext context)
    {
        var format = ResponseFormat.GraphQLResponse;
        try
        {
            var formats = AcceptedFormats.From(context.Request.Headers.Accept);
            format = formats.Single;
            RequestContentType.Check(context.Request.ContentType);
            using var request = await RequestBody.ReadAsync(context.Request, maxRequestSize, context.RequestAborted);
            await ExecuteAsync(context, request, formats, formats.Streams ? Single | Streams : Single);
        }
        catch (RequestException problem)
        {
            HttpResultWriter.Write(context, problem, format);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
    }

    private async Task HandleGetAsync(HttpContext context)
    {
        if (options.EnableSchemaRequests && context.Request.Query.ContainsKey("sdl"))
        {
            await SchemaEndpoint.WriteAsync(context, executor);
            return;
        }

        if (!options.EnableGetRequests)
        {
            RefuseMethod(context);
            return;
        }

        var format = ResponseFormat.GraphQLResponse;
        try
        {
            var formats = AcceptedFormats.From(context.Request.Headers.Accept);
            format = formats.Single;
            context.Response.Headers.Vary = "Accept";
            CrossSiteRequests.RefuseGet(context.Request, options.EnforceGetRequestsPreflightHeader);
            using var request = RequestParser.Parse(context.Request.Query);
            var flags = formats.Streams ? RequestFlags.AllowQuery | Streams : RequestFlags.AllowQuery;
            await ExecuteAsync(context, request, formats, flags);
        }
        catch (RequestException problem)
        {
            HttpResultWriter.Write(context, problem, format);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
    }

    private async Task HandleSocketAsync(HttpContext context)
    {
        if (!CrossSiteRequests.AllowsSocket(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var session = new SocketSession(context, executor, options.Sockets, maxRequestSize, logger);
        await session.RunAsync(applicationStopping);
    }

    private async Task ExecuteAsync(HttpContext context, GraphQLRequest request, AcceptedFormats formats, RequestFlags flags)
    {
        await using var result = await ExecuteAsync(context, request, flags);
        if (result is OperationResult { Failure: RequestFailure.OperationNotAllowed })
            throw NotAllowed(context.Request.Method);

        if (result is ResponseStream stream)
            await StreamAsync(context, stream);
        else if (formats.Single == ResponseFormat.EventStream)
            await new EventStreamWriter(context, options).WriteAsync((OperationResult)result, context.RequestAborted);
        else
            HttpResultWriter.Write(context, (OperationResult)result, formats.Single);
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(HttpContext context, GraphQLRequest request, RequestFlags flags)
    {
        try
        {
            var builder = request.ToOperationRequest().SetFlags(flags);
            await interceptor.OnCreateAsync(context, executor, builder, context.RequestAborted);
            return await executor.ExecuteAsync(builder.Build(), context.RequestAborted);
        }
        catch (GraphQLException refusal)
        {
            return new OperationResult([.. refusal.Errors]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.RequestFailed(logger, exception);
            throw new RequestException(
                StatusCodes.Status500InternalServerError, ErrorCodes.RequestUnexpected, "Unexpected Execution Error");
        }
    }

    private async Task StreamAsync(HttpContext context, ResponseStream stream)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, applicationStopping);
        try
        {
            await new EventStreamWriter(context, options).WriteAsync(stream, ending.Token);
        }
        catch (OperationCanceledException)
        {
            // The client has left or reads no more, or the server stops: the stream just ends, and clients of the latter come back.
        }
        catch (Exception exception)
        {
            // Too late for another answer; without a "complete" event the client knows that results are missing.
            Log.StreamFailed(logger, exception);
            context.Abort();
        }
    }

    /// <summary>Says what to do instead. Not a matter of format: a safe method must change nothing, and a stream needs its reader.</summary>
    private static RequestException NotAllowed(string method) => HttpMethods.IsGet(method)
        ? new(
            StatusCodes.Status405MethodNotAllowed,
            ErrorCodes.RequestInvalid,
            "A GET request executes queries, and subscriptions where it accepts text/event-stream: send other operations by POST.")
        : new(
            StatusCodes.Status406NotAcceptable,
            ErrorCodes.NoSupportedAcceptMediaType,
            "A subscription is answered as a stream: accept text/event-stream, or use a WebSocket.");

    private void RefuseMethod(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = options.EnableGetRequests ? "GET, POST" : HttpMethods.Post;
    }
}
