using GraphService.Commands;

namespace GraphService.Hosting;

/// <summary>Registers the API key as the one way to authenticate.</summary>
internal static class ApiKeyServices
{
    /// <summary>Adds <see cref="ApiKey"/> with the key from the environment; without the key ring that cookies would need.</summary>
    public static IServiceCollection AddApiKey(this IServiceCollection services) => services
        .AddAuthenticationCore(authentication =>
        {
            authentication.DefaultScheme = ApiKey.SchemeName;
            authentication.AddScheme<ApiKey>(ApiKey.SchemeName, displayName: null);
        })
        .AddWebEncoders()
        .AddSingleton(TimeProvider.System)
        .AddTransient<ApiKey>()
        .Configure<ApiKeyOptions>(ApiKey.SchemeName, o => o.Key = Secrets.Read(ApiKey.Variable));
}
