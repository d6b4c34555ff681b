using System.Net.WebSockets;
using HotChocolate.AspNetCore.Http;
using HotChocolate.AspNetCore.Requests;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore.Sockets;

/// <summary>
/// One client's WebSocket in the protocol <c>graphql-transport-ws</c>. Messages are handled in the order they come; the operations
/// they start run beside one another and end with the socket.
/// </summary>
internal sealed class SocketSession(
    HttpContext context,
    IRequestExecutor executor,
    GraphQLSocketOptions options,
    int maxRequestSize,
    ILogger logger)
{
    private const string Protocol = "graphql-transport-ws";
    private const int MaxUnansweredPings = 3;

    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private readonly SocketOperations _operations = new(options.MaxOperations);
    private int _unansweredPings;
    private bool _isInitialised;
    private bool _isClosing;

    /// <summary>Serves the client until it leaves, breaks the protocol or the application stops.</summary>
    public async Task RunAsync(CancellationToken applicationStopping)
    {
        var isOurs = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(isOurs ? Protocol : null);
        using var sender = new SocketSender(socket, options.SendTimeout);
        using var receiver = new SocketReceiver(socket, Math.Min(options.MaxMessageSize, maxRequestSize));

        var watching = Task.CompletedTask;
        await using (applicationStopping.UnsafeRegister(
            _ => _ = CloseAsync(socket, sender, WebSocketCloseStatus.EndpointUnavailable, "The server stops."), null))
        {
            try
            {
                if (!isOurs)
                    await CloseAsync(socket, sender, SocketCloseCodes.SubprotocolNotAcceptable, $"This server speaks {Protocol}.");
                watching = WatchAsync(socket, sender);
                await ServeAsync(socket, sender, receiver);
            }
            catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
            {
                // The connection is gone.
            }
            finally
            {
                await _ending.CancelAsync();
                await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await _operations.CompleteAsync();
                _ending.Dispose();
            }
        }
    }

    private async Task ServeAsync(WebSocket socket, SocketSender sender, SocketReceiver receiver)
    {
        while (await ReceiveAsync(socket, sender, receiver) is { } message)
        {
            if (_isClosing)
                continue;

            Volatile.Write(ref _unansweredPings, 0);
            try
            {
                await HandleAsync(sender, SocketMessage.Parse(message));
            }
            catch (SocketProtocolException violation)
            {
                await CloseAsync(socket, sender, violation.Status, violation.Message);
            }
        }

        await sender.CloseAsync(WebSocketCloseStatus.NormalClosure, string.Empty);
    }

    private async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(WebSocket socket, SocketSender sender, SocketReceiver receiver)
    {
        while (true)
        {
            try
            {
                return await receiver.ReceiveAsync(CancellationToken.None);
            }
            catch (SocketProtocolException violation) when (!_isClosing)
            {
                await CloseAsync(socket, sender, violation.Status, violation.Message);
            }
            catch (SocketProtocolException)
            {
                // Whatever still comes is read only to find the client's answer to the close.
            }
        }
    }

    private ValueTask HandleAsync(SocketSender sender, SocketMessage message)
    {
        switch (message.Kind)
        {
            case SocketMessageKind.ConnectionInit when _isInitialised:
                throw new SocketProtocolException(SocketCloseCodes.TooManyInitialisations, "Too many initialisation requests");
            case SocketMessageKind.ConnectionInit:
                _isInitialised = true;
                return sender.SendConnectionAckAsync();
            case SocketMessageKind.Ping:
                return sender.SendPongAsync();
            case SocketMessageKind.Subscribe when !_isInitialised:
                throw new SocketProtocolException(SocketCloseCodes.Unauthorized, "Unauthorized");
            case SocketMessageKind.Subscribe:
                return SubscribeAsync(sender, message);
            case SocketMessageKind.Complete:
                _operations.Cancel(message.Id!);
                return default;
            default:
                return default;
        }
    }

    private async ValueTask SubscribeAsync(SocketSender sender, SocketMessage message)
    {
        var operation = new SocketOperation(message.Id!, sender, _ending.Token);
        switch (_operations.TryAdd(operation))
        {
            case SocketOperations.Admission.Duplicate:
                operation.Dispose();
                throw new SocketProtocolException(
                    SocketCloseCodes.SubscriberAlreadyExists, $"Subscriber for {message.Id} already exists");
            case SocketOperations.Admission.TooMany:
                await operation.FailAsync([Error(ErrorCodes.RequestInvalid, $"The connection has {options.MaxOperations} operations under way already.")]);
                operation.Dispose();
                return;
        }

        // The payload is read here, while its bytes are there; the operation then runs on its own.
        GraphQLRequest request;
        try
        {
            request = RequestParser.Parse(message.Payload.Span);
        }
        catch (RequestException problem)
        {
            await operation.FailAsync([Error(problem.Code, problem.Message)]);
            _operations.Remove(operation);
            return;
        }

        var builder = request.ToOperationRequest();
        HttpRequestState.AddSocketState(builder, context);
        var operationRequest = builder.Build();
        _ = Task.Run(() => RunAsync(operation, request, operationRequest), CancellationToken.None);
    }

    private async Task RunAsync(SocketOperation operation, GraphQLRequest request, IOperationRequest operationRequest)
    {
        try
        {
            await operation.RunAsync(executor, request, operationRequest);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The client wants no more of it, or is gone.
        }
        catch (Exception exception)
        {
            Log.OperationFailed(logger, operation.Id, exception);
            await FailAsync(operation, exception);
        }
        finally
        {
            _operations.Remove(operation);
        }
    }

    private static async Task FailAsync(SocketOperation operation, Exception exception)
    {
        try
        {
            await operation.FailAsync(exception is GraphQLException refusal
                ? refusal.Errors
                : [Error(ErrorCodes.RequestUnexpected, "Unexpected Execution Error")]);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // So is whom it should be told.
        }
    }

    /// <summary>Closes a socket that is not initialised in time, then pings, then cuts off a client that answers nothing.</summary>
    private async Task WatchAsync(WebSocket socket, SocketSender sender)
    {
        await Task.Delay(options.ConnectionInitializationTimeout, _ending.Token);
        if (!_isInitialised)
        {
            await CloseAsync(socket, sender, SocketCloseCodes.InitialisationTimeout, "Connection initialisation timeout");
            return;
        }

        if (options.KeepAliveInterval is not { } interval)
            return;

        using var timer = new PeriodicTimer(interval);
        while (await timer.WaitForNextTickAsync(_ending.Token))
        {
            if (Interlocked.Increment(ref _unansweredPings) > MaxUnansweredPings)
            {
                socket.Abort();
                return;
            }

            await sender.SendPingAsync();
        }
    }

    private async Task CloseAsync(WebSocket socket, SocketSender sender, WebSocketCloseStatus status, string reason)
    {
        _isClosing = true;
        try
        {
            _operations.CancelAll();
            await sender.CloseAsync(status, reason);
            _ = AbortLaterAsync(socket);
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // It is gone already.
        }
    }

    /// <summary>A client that never answers the close does not keep the connection.</summary>
    private async Task AbortLaterAsync(WebSocket socket)
    {
        await Task.Delay(CloseTimeout, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_ending.IsCancellationRequested)
            socket.Abort();
    }

    private static IError Error(string code, string message) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();
}
