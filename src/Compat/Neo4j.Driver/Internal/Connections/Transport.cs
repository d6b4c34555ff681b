using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver.Internal.Connections;

/// <summary>The bytes to and from a server: a socket, encrypted or not.</summary>
internal sealed class Transport : IDisposable
{
    private const int KeepAliveSeconds = 30;
    private const int KeepAliveIntervalSeconds = 5;
    private const int KeepAliveProbes = 4;
    private readonly Socket _socket;

    private Transport(Socket socket, Stream stream) => (_socket, Stream) = (socket, stream);

    public Stream Stream { get; }

    /// <summary>Whether the other end has closed the connection while it was not in use.</summary>
    public bool IsClosedByPeer
    {
        get
        {
            try
            {
                return _socket.Poll(0, SelectMode.SelectRead) && _socket.Available == 0;
            }
            catch (Exception failure) when (failure is SocketException or ObjectDisposedException)
            {
                return true;
            }
        }
    }

    public static async Task<Transport> ConnectAsync(ServerAddress address, TrustManager? trust, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // A server that vanished without a word is noticed within a minute, however long its answer may take.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, KeepAliveSeconds);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, KeepAliveIntervalSeconds);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, KeepAliveProbes);
            await socket.ConnectAsync(address.Host, address.Port, cancellationToken).ConfigureAwait(false);
            Stream stream = new NetworkStream(socket, ownsSocket: true);
            if (trust is not null) stream = await EncryptAsync(stream, address, trust, cancellationToken).ConfigureAwait(false);
            return new Transport(socket, stream);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => Stream.Dispose();

    private static async Task<SslStream> EncryptAsync(
        Stream stream, ServerAddress address, TrustManager trust, CancellationToken cancellationToken)
    {
        var uri = new Uri($"bolt://{address}");
        var ssl = new SslStream(stream, leaveInnerStreamOpen: false, (_, certificate, chain, errors) =>
            certificate is not null && chain is not null &&
            trust.ValidateServerCertificate(uri, certificate as X509Certificate2 ?? new X509Certificate2(certificate), chain, errors));
        try
        {
            await ssl.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions { TargetHost = address.Host }, cancellationToken).ConfigureAwait(false);
            return ssl;
        }
        catch (System.Security.Authentication.AuthenticationException failure)
        {
            await ssl.DisposeAsync().ConfigureAwait(false);
            throw new SecurityException(
                $"No encrypted connection to {address}: {failure.Message} Trust its certificate, or use +ssc where the network is trusted.",
                failure);
        }
    }
}
