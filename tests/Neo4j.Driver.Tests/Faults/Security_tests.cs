using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GraphService.Neo4jServer;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Faults;

public sealed class Security_tests(Neo4jServer server) : ServerTests(server)
{
    private const string Secret = "this-is-the-secret";

    [Fact]
    public async Task Wrong_credentials_are_refused_and_not_tried_again()
    {
        await using var proxy = new FaultyProxy(Neo4j.Uri);
        await using var driver = GraphDatabase.Driver(proxy.Uri, AuthTokens.Basic("nobody", Secret));
        var failure = await Should.ThrowAsync<AuthenticationException>(() => driver.ExecutableQuery("RETURN 1").ExecuteAsync());
        failure.Code.ShouldBe("Neo.ClientError.Security.Unauthorized");
        failure.ShouldBeAssignableTo<SecurityException>();
        proxy.Connections.ShouldBe(1);
        (await driver.TryVerifyConnectivityAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task The_log_tells_what_happens_and_no_secrets()
    {
        var log = new ListLogger();
        await using (var driver = GraphDatabase.Driver(Neo4j.Uri, AuthTokens.Basic("nobody", Secret), o => o.WithLogger(log)))
            await driver.TryVerifyConnectivityAsync();
        await using (var driver = Connect(o => o.WithLogger(log)))
        {
            await driver.ExecutableQuery("CREATE (:L {p: $p})").WithParameters(new { p = Secret }).ExecuteAsync();
            await Should.ThrowAsync<ClientException>(() => driver.ExecutableQuery("WRONG").ExecuteAsync());
        }
        var text = string.Join('\n', log.Lines);
        foreach (var expected in new[] { "opened", "connected", "C: RUN", "C: LOGON", "SyntaxError", "closed" }) text.ShouldContain(expected);
        text.ShouldNotContain(Secret);
        text.ShouldNotContain(Neo4j.Password);
        AuthTokens.Basic("u", Secret).ToString()!.ShouldNotContain(Secret);
        AuthTokens.Bearer(Secret).ToString()!.ShouldNotContain(Secret);
        new Query("RETURN $p", new { p = Secret }).ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Encryption_accepts_what_it_was_told_to_trust_and_nothing_else()
    {
        using var authority = Issue("our authority", null);
        using var certificate = Issue("127.0.0.1", authority);
        await using var proxy = new FaultyProxy(Neo4j.Uri) { Certificate = certificate };

        await using (var any = Connect(uri: $"bolt+ssc://127.0.0.1:{proxy.Port}"))
        {
            any.Encrypted.ShouldBeTrue();
            (await any.ExecutableQuery("UNWIND range(1, 20000) AS i RETURN i").ExecuteAsync()).Result.Count.ShouldBe(20_000);
            await any.VerifyConnectivityAsync();
        }
        proxy.Connections.ShouldBe(1);
        await using (var known = Connect(uri: $"bolt+s://127.0.0.1:{proxy.Port}"))
            (await Should.ThrowAsync<SecurityException>(known.VerifyConnectivityAsync)).Message.ShouldContain("+ssc");
        await using (var ours = Connect(Trusting(authority), proxy.Uri)) await ours.VerifyConnectivityAsync();
        using var other = Issue("another authority", null);
        await using (var others = Connect(Trusting(other), proxy.Uri)) await Should.ThrowAsync<SecurityException>(others.VerifyConnectivityAsync);
    }

    [Fact]
    public async Task A_certificate_for_another_host_is_refused()
    {
        using var authority = Issue("our authority", null);
        using var certificate = Issue("10.9.8.7", authority);
        await using var proxy = new FaultyProxy(Neo4j.Uri) { Certificate = certificate };
        await using var strict = Connect(Trusting(authority), proxy.Uri);
        await Should.ThrowAsync<SecurityException>(strict.VerifyConnectivityAsync);
        await using var lenient = Connect(Trusting(authority, verifyHostname: false), proxy.Uri);
        await lenient.VerifyConnectivityAsync();
    }

    [Theory]
    [InlineData("http://localhost")]
    [InlineData("bolt+x://localhost")]
    [InlineData("neo4j+s+c://localhost")]
    public void A_scheme_that_is_none_of_ours_is_refused(string uri) =>
        Should.Throw<NotSupportedException>(() => GraphDatabase.Driver(uri)).Message.ShouldContain("neo4j+ssc");

    [Fact]
    public void A_scheme_that_decides_about_encryption_tolerates_no_other_opinion() =>
        Should.Throw<ArgumentException>(() => GraphDatabase.Driver("bolt+s://localhost", o => o.WithEncryptionLevel(EncryptionLevel.None)))
            .Message.ShouldContain("bolt+s");

    private static Action<ConfigBuilder> Trusting(X509Certificate2 authority, bool verifyHostname = true) => o => o
        .WithEncryptionLevel(EncryptionLevel.Encrypted)
        .WithTrustManager(TrustManager.CreateCertTrust([authority], verifyHostname));

    private static X509Certificate2 Issue(string name, X509Certificate2? authority)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority is null, false, 0, true));
        if (IPAddress.TryParse(name, out var address))
        {
            var names = new SubjectAlternativeNameBuilder();
            names.AddIpAddress(address);
            request.CertificateExtensions.Add(names.Build());
        }
        var (from, to) = (DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var issued = authority is null
            ? request.CreateSelfSigned(from, to)
            : request.Create(authority, from.AddHours(1), to.AddHours(-1), RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(issued.Export(X509ContentType.Pfx), null, X509KeyStorageFlags.Exportable);
    }

    private sealed class ListLogger : ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public void Error(Exception? cause, string message, params object[] args) => Add(message, args, cause);

        public void Warn(Exception? cause, string message, params object[] args) => Add(message, args, cause);

        public void Info(string message, params object[] args) => Add(message, args);

        public void Debug(string message, params object[] args) => Add(message, args);

        public void Trace(string message, params object[] args) => Add(message, args);

        public bool IsTraceEnabled() => true;

        public bool IsDebugEnabled() => true;

        private void Add(string message, object[] args, Exception? cause = null) =>
            _lines.Enqueue(string.Format(CultureInfo.InvariantCulture, message, args) + cause);
    }
}
