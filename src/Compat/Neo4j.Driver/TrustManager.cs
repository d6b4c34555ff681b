using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Neo4j.Driver.Internal.Connections;

namespace Neo4j.Driver;

/// <summary>Decides whether the certificate a server shows is accepted.</summary>
public abstract class TrustManager
{
    /// <summary>Says whether the connection may be used.</summary>
    /// <param name="uri">The server's address.</param>
    /// <param name="certificate">What the server showed.</param>
    /// <param name="chain">The authorities behind it, as the platform found them.</param>
    /// <param name="sslPolicyErrors">What the platform objects to.</param>
    public abstract bool ValidateServerCertificate(
        Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors);

    /// <summary>Accepts every certificate, to be used only where the network itself is trusted.</summary>
    /// <param name="verifyHostname">Whether the certificate must at least name the host.</param>
    public static TrustManager CreateInsecure(bool verifyHostname = false) => new InsecureTrust(verifyHostname);

    /// <summary>Accepts certificates of the authorities that the system trusts.</summary>
    /// <param name="verifyHostname">Whether the certificate must name the host.</param>
    /// <param name="revocationMode">Whether and where it is asked if the certificate was revoked.</param>
    /// <param name="revocationFlag">For which certificates of the chain that is asked.</param>
    /// <param name="useMachineContext">Whether the machine's authorities count instead of the user's.</param>
    public static TrustManager CreateChainTrust(
        bool verifyHostname = true,
        X509RevocationMode revocationMode = X509RevocationMode.NoCheck,
        X509RevocationFlag revocationFlag = X509RevocationFlag.ExcludeRoot,
        bool useMachineContext = false) =>
        new ChainTrust(verifyHostname, revocationMode, revocationFlag, useMachineContext);

    /// <summary>Accepts certificates that the given authorities signed, and those authorities themselves.</summary>
    /// <param name="certificates">The authorities.</param>
    /// <param name="verifyHostname">Whether the certificate must name the host.</param>
    public static TrustManager CreateCertTrust(IEnumerable<X509Certificate2> certificates, bool verifyHostname = true)
    {
        ArgumentNullException.ThrowIfNull(certificates);
        return new CertificateTrust([.. certificates], verifyHostname);
    }
}
