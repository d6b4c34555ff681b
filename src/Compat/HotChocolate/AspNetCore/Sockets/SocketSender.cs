using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore.Sockets;

/// <summary>
/// Sends a socket's messages one after the other. A sender waits until the one before is on its way, so that a slow reader slows
/// the operations down instead of filling memory; one that takes nothing for too long is cut off.
/// </summary>
internal sealed class SocketSender(WebSocket socket, TimeSpan timeout) : IDisposable
{
    private const int KeptBuffer = 64 * 1024;
    private const int MaxCloseReason = 123;

    private static readonly byte[] ConnectionAck = [.. "{\"type\":\"connection_ack\"}"u8];
    private static readonly byte[] Ping = [.. "{\"type\":\"ping\"}"u8];
    private static readonly byte[] Pong = [.. "{\"type\":\"pong\"}"u8];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private ArrayBufferWriter<byte> _buffer = new(1024);
    private bool _closed;

    public ValueTask SendConnectionAckAsync() => SendAsync(ConnectionAck);

    public ValueTask SendPingAsync() => SendAsync(Ping);

    public ValueTask SendPongAsync() => SendAsync(Pong);

    public async ValueTask SendNextAsync(JsonEncodedText id, OperationResult result, CancellationToken cancellationToken)
    {
        using var turn = await TakeTurnAsync(cancellationToken);
        WriteStart(id, "next"u8);
        result.WriteTo(_buffer);
        _buffer.Write("}"u8);
        await SendBufferAsync();
    }

    public async ValueTask SendErrorsAsync(JsonEncodedText id, IReadOnlyList<IError> errors, CancellationToken cancellationToken)
    {
        using var turn = await TakeTurnAsync(cancellationToken);
        WriteStart(id, "error"u8);
        WriteErrors(errors);
        _buffer.Write("}"u8);
        await SendBufferAsync();
    }

    public async ValueTask SendCompleteAsync(JsonEncodedText id, CancellationToken cancellationToken)
    {
        using var turn = await TakeTurnAsync(cancellationToken);
        _buffer.Write("{\"id\":\""u8);
        _buffer.Write(id.EncodedUtf8Bytes);
        _buffer.Write("\",\"type\":\"complete\"}"u8);
        await SendBufferAsync();
    }

    /// <summary>Says why the socket is closed. Nothing is sent after it.</summary>
    public async ValueTask CloseAsync(WebSocketCloseStatus status, string reason)
    {
        using var turn = await TakeTurnAsync(CancellationToken.None);
        if (_closed || socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;

        _closed = true;
        await WithinTimeAsync(socket.CloseOutputAsync(status, Shorten(reason), CancellationToken.None));
    }

    public void Dispose() => _turn.Dispose();

    private async ValueTask SendAsync(byte[] message)
    {
        using var turn = await TakeTurnAsync(CancellationToken.None);
        _buffer.Write(message);
        await SendBufferAsync();
    }

    private void WriteStart(JsonEncodedText id, ReadOnlySpan<byte> type)
    {
        _buffer.Write("{\"id\":\""u8);
        _buffer.Write(id.EncodedUtf8Bytes);
        _buffer.Write("\",\"type\":\""u8);
        _buffer.Write(type);
        _buffer.Write("\",\"payload\":"u8);
    }

    private void WriteErrors(IReadOnlyList<IError> errors)
    {
        using var writer = new Utf8JsonWriter(_buffer, ResultWriter.Options);
        writer.WriteStartArray();
        foreach (var error in errors)
            ResultWriter.WriteError(writer, error);
        writer.WriteEndArray();
    }

    private async ValueTask SendBufferAsync()
    {
        if (_closed || socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;

        var sending = socket.SendAsync(_buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        if (!sending.IsCompletedSuccessfully)
            await WithinTimeAsync(sending.AsTask());
    }

    private async Task WithinTimeAsync(Task sending)
    {
        try
        {
            await sending.WaitAsync(timeout);
        }
        catch (TimeoutException)
        {
            _closed = true;
            socket.Abort();
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely, "The client takes no messages.");
        }
    }

    private async ValueTask<Turn> TakeTurnAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        return new Turn(this);
    }

    private void EndTurn()
    {
        if (_buffer.Capacity > KeptBuffer)
            _buffer = new ArrayBufferWriter<byte>(1024);
        else
            _buffer.ResetWrittenCount();
        _turn.Release();
    }

    private static string Shorten(string reason)
        => Encoding.UTF8.GetByteCount(reason) <= MaxCloseReason ? reason : string.Concat(reason.AsSpan(0, MaxCloseReason / 4), "...");

    private readonly struct Turn(SocketSender sender) : IDisposable
    {
        public void Dispose() => sender.EndTurn();
    }
}
