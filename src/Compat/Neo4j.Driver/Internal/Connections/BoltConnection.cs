using System.Diagnostics;
using System.Net.Sockets;
using Neo4j.Driver.Internal.Bolt;
using Neo4j.Driver.Internal.Packstream;

namespace Neo4j.Driver.Internal.Connections;

/// <summary>
/// A connection to a server. Messages are collected by <see cref="Send"/>, go out together by <see cref="FlushAsync"/>, and are
/// answered in order. One session uses it at a time; nothing runs in the background.
/// </summary>
internal sealed class BoltConnection : IDisposable
{
    private readonly Transport _transport;
    private readonly ConnectionSettings _settings;
    private readonly PackWriter _writer;
    private readonly ChunkReader _chunks = new();
    private readonly KeyCache _keys = new();
    private readonly Queue<Response> _pending = new();
    private readonly long _created = Stopwatch.GetTimestamp();
    private bool _mustReset;
    private bool _isClosed;
    private Exception? _lostBy;
    private Neo4jException? _failure;

    private BoltConnection(ServerAddress address, int id, Transport transport, PackWriter writer, BoltVersion version, ConnectionSettings settings)
    {
        (Address, Id, Version, Server) = (address, id, version, new ServerInfo(address.ToString(), version.ToString(), ""));
        (_transport, _writer, _settings) = (transport, writer, settings);
    }

    public ServerAddress Address { get; }

    public int Id { get; }

    public BoltVersion Version { get; }

    public ServerInfo Server { get; private set; }

    /// <summary>Who is told of failures that concern the whole server.</summary>
    public IServerWatch? Watch { get; set; }

    /// <summary>How long an answer may take at most; no limit when <see langword="null"/>.</summary>
    public TimeSpan? AnswerTimeout { get; set; }

    /// <summary>When the connection was last given back.</summary>
    public long LastUsed { get; set; } = Stopwatch.GetTimestamp();

    public TimeSpan Age => Stopwatch.GetElapsedTime(_created);

    public bool IsBroken { get; private set; }

    /// <summary>Whether the server has said that it no longer knows who this connection belongs to.</summary>
    public bool IsUnauthorized => _failure is AuthorizationException;

    /// <summary>Whether the server must forget what happened before others may use the connection.</summary>
    public bool NeedsReset => _mustReset || _pending.Count > 0;

    public bool IsUnusable => IsBroken || _transport.IsClosedByPeer;

    private TimeSpan? HintedTimeout { get; set; }

    public static async Task<BoltConnection> OpenAsync(
        ServerAddress address, int id, ConnectionSettings settings, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(settings.Config.ConnectionTimeout);
        Transport? transport = null;
        PackWriter? writer = null;
        BoltConnection? connection = null;
        try
        {
            transport = await Transport.ConnectAsync(address, settings.Trust, limit.Token).ConfigureAwait(false);
            writer = new PackWriter();
            var version = await Handshake.NegotiateAsync(transport.Stream, writer, limit.Token).ConfigureAwait(false);
            connection = new BoltConnection(address, id, transport, writer, version, settings);
            await connection.LogOnAsync(limit.Token).ConfigureAwait(false);
            settings.Log.Connected(address, id, connection.Server.Agent, version);
            return connection;
        }
        catch (Exception failure)
        {
            if (connection is not null)
            {
                connection.Dispose();
            }
            else
            {
                writer?.Dispose();
                transport?.Dispose();
            }
            if (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested)
                throw new ServiceUnavailableException($"No connection to {address} within {settings.Config.ConnectionTimeout.TotalSeconds:0.###} s.", failure);
            if (failure is IOException or SocketException)
                throw new ServiceUnavailableException($"No connection to {address} ({failure.Message.TrimEnd('.')}). Is Neo4j running there, and is this its Bolt port?", failure);
            throw;
        }
    }

    /// <summary>Writes a message into the outgoing buffer. A message whose values have no form in Bolt leaves the connection as it was.</summary>
    public void Send(string name, byte tag, int fields, Action<PackWriter>? content, Response response)
    {
        ThrowIfBroken();
        _writer.BeginMessage();
        try
        {
            _writer.StructHeader(fields, tag);
            content?.Invoke(_writer);
            _writer.EndMessage();
        }
        catch
        {
            _writer.AbandonMessage();
            throw;
        }
        _pending.Enqueue(response);
        _settings.Log.Sent(Address, Id, name);
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_writer.Written.IsEmpty) return;
        ThrowIfBroken();
        try
        {
            await _transport.Stream.WriteAsync(_writer.Written, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            throw Lost(failure, cancellationToken);
        }
        _writer.Clear();
    }

    /// <summary>Waits until a message is answered; throws if it failed.</summary>
    public async ValueTask ReceiveAsync(Response response, CancellationToken cancellationToken)
    {
        while (!response.IsComplete) await PumpAsync(cancellationToken).ConfigureAwait(false);
        if (response.Failure is { } failure) throw failure;
    }

    /// <summary>Hands out the answers that have arrived; waits for some if there are none.</summary>
    public async ValueTask PumpAsync(CancellationToken cancellationToken)
    {
        ThrowIfBroken();
        try
        {
            while (!Dispatch())
            {
                var room = _chunks.Room();
                var count = (AnswerTimeout ?? HintedTimeout) is { } timeout
                    ? await ReadAsync(room, timeout, cancellationToken).ConfigureAwait(false)
                    : await _transport.Stream.ReadAsync(room, cancellationToken).ConfigureAwait(false);
                if (count == 0) throw new EndOfStreamException("The server closed the connection.");
                _chunks.Arrived(count);
            }
        }
        catch (Exception failure)
        {
            throw Lost(failure, cancellationToken);
        }
    }

    /// <summary>Has the server end whatever runs, and forget failures.</summary>
    public async ValueTask ResetAsync(CancellationToken cancellationToken)
    {
        var response = new Response();
        this.SendReset(response);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await ReceiveAsync(response, cancellationToken).ConfigureAwait(false);
        _mustReset = false;
        _failure = null;
    }

    /// <summary>Has the server forget, when the connection is given back, what it is in the middle of.</summary>
    public void RequireReset() => _mustReset = true;

    /// <summary>Says goodbye, if that takes no waiting, and closes the socket.</summary>
    public void Dispose()
    {
        if (!IsBroken)
        {
            IsBroken = true;
            SayGoodbye();
            _settings.Log.Disconnected(Address, Id);
        }
        Close();
    }

    private async ValueTask<int> ReadAsync(Memory<byte> room, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            return await _transport.Stream.ReadAsync(room, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException($"The server did not answer within {timeout.TotalSeconds:0.###} s.");
        }
    }

    private async Task LogOnAsync(CancellationToken cancellationToken)
    {
        var (hello, logon) = (new Response(), new Response());
        this.SendHello(_settings, hello);
        if (Version.AtLeast(5, 1)) this.SendLogon(_settings.AuthToken, logon);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await ReceiveAsync(hello, cancellationToken).ConfigureAwait(false);
        if (Version.AtLeast(5, 1)) await ReceiveAsync(logon, cancellationToken).ConfigureAwait(false);
        Server = Server with { Agent = hello.Metadata.Text("server") ?? "" };
        if (hello.Metadata.Map("hints")?.Number("connection.recv_timeout_seconds") is > 0 and var seconds)
            HintedTimeout = TimeSpan.FromSeconds(seconds);
    }

    private bool Dispatch()
    {
        var any = false;
        while (_chunks.TryRead(out var message))
        {
            any = true;
            var reader = new PackReader(message, _keys);
            var (_, tag) = reader.StructHeader();
            if (tag == MessageTag.Record && _pending.TryPeek(out var rows))
            {
                rows.Record(ref reader);
                continue;
            }
            if (!_pending.TryDequeue(out var response)) throw new ProtocolException($"The server sent message 0x{tag:X2} without having been asked.");
            Answer(response, tag, ref reader);
        }
        return any;
    }

    private void Answer(Response response, byte tag, ref PackReader reader)
    {
        switch (tag)
        {
            case MessageTag.Success:
                response.Succeed(reader.Map());
                break;
            case MessageTag.Failure:
                _mustReset = true;
                var failure = ServerFailure.From(reader.Map());
                _settings.Log.Failed(Address, Id, failure);
                _failure = Watch?.OnFailure(Address, failure) ?? failure;
                response.Fail(_failure);
                break;
            case MessageTag.Ignored:
                response.Fail(_failure ?? new ClientException("The server ignored the message, because one before it had failed."));
                break;
            default:
                throw new ProtocolException($"The server sent message 0x{tag:X2}, which is not an answer.");
        }
    }

    private Exception Lost(Exception cause, CancellationToken cancellationToken)
    {
        if (IsBroken) return cause;
        IsBroken = true;
        Close();
        var failure = _lostBy = Explain(cause, cancellationToken);
        if (failure is not OperationCanceledException) _settings.Log.Broken(Address, Id, cause);
        while (_pending.TryDequeue(out var response)) response.Fail(failure);
        return failure;
    }

    private Exception Explain(Exception cause, CancellationToken cancellationToken)
    {
        if (cause is OperationCanceledException && cancellationToken.IsCancellationRequested) return cause;
        if (cause is not (IOException or SocketException or ObjectDisposedException)) return cause;
        return Watch?.OnLost(Address, cause) ??
            new ServiceUnavailableException($"The connection to {Address} was lost: {cause.Message}", cause);
    }

    private void ThrowIfBroken()
    {
        if (IsBroken) throw _lostBy ?? new ServiceUnavailableException($"The connection to {Address} is closed.");
    }

    private void SayGoodbye()
    {
        try
        {
            _writer.Clear();
            _writer.BeginMessage();
            _writer.StructHeader(0, MessageTag.Goodbye);
            _writer.EndMessage();
            if (_transport.Stream is NetworkStream { Socket: var socket })
            {
                socket.Blocking = false;
                socket.Send(_writer.Written.Span, SocketFlags.None);
            }
        }
        catch (Exception failure) when (failure is SocketException or IOException or ObjectDisposedException)
        {
            // The other end is gone already.
        }
    }

    private void Close()
    {
        if (_isClosed) return;
        _isClosed = true;
        _transport.Dispose();
        _writer.Dispose();
        _chunks.Dispose();
    }
}
