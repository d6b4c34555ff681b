using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace GraphService.Hosting;

/// <summary>Lets those write who send the key in the header <c>X-API-Key</c>; without a configured key nobody may.</summary>
internal sealed class ApiKey(IOptionsMonitor<ApiKeyOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<ApiKeyOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "ApiKey";

    /// <summary>The environment variable that holds the key, or with <c>_FILE</c> behind it names its file.</summary>
    public const string Variable = "GRAPHSERVICE_API_KEY";

    private const string Header = "X-API-Key";

    /// <inheritdoc />
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue(Header, out var given))
            return Task.FromResult(AuthenticateResult.NoResult());
        if (Options.Key is not { Length: > 0 } key || !IsEqual(given.ToString(), key))
            return Task.FromResult(AuthenticateResult.Fail($"the {Header} is not the one of this service"));
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, "api-key")], SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }

    // Hashes have one length, so the time taken tells nothing of the key.
    private static bool IsEqual(string given, string key) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
