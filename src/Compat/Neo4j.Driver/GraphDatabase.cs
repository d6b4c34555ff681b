using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>Creates drivers, the entrance to everything else.</summary>
public static class GraphDatabase
{
    /// <summary>Creates a driver without authentication and with default settings. Nothing is connected yet.</summary>
    /// <param name="uri">See <see cref="Driver(Uri, IAuthToken, Action{ConfigBuilder})"/>.</param>
    public static IDriver Driver(string uri) => Driver(Parse(uri), AuthTokens.None, null);

    /// <inheritdoc cref="Driver(string)"/>
    public static IDriver Driver(Uri uri) => Driver(uri, AuthTokens.None, null);

    /// <summary>Creates a driver without authentication. Nothing is connected yet.</summary>
    /// <param name="uri">See <see cref="Driver(Uri, IAuthToken, Action{ConfigBuilder})"/>.</param>
    /// <param name="action">Changes the default settings.</param>
    public static IDriver Driver(string uri, Action<ConfigBuilder> action) => Driver(Parse(uri), AuthTokens.None, action);

    /// <inheritdoc cref="Driver(string, Action{ConfigBuilder})"/>
    public static IDriver Driver(Uri uri, Action<ConfigBuilder> action) => Driver(uri, AuthTokens.None, action);

    /// <summary>Creates a driver with default settings. Nothing is connected yet.</summary>
    /// <param name="uri">See <see cref="Driver(Uri, IAuthToken, Action{ConfigBuilder})"/>.</param>
    /// <param name="authToken">Who connects: see <see cref="AuthTokens"/>.</param>
    public static IDriver Driver(string uri, IAuthToken authToken) => Driver(Parse(uri), authToken, null);

    /// <inheritdoc cref="Driver(string, IAuthToken)"/>
    public static IDriver Driver(Uri uri, IAuthToken authToken) => Driver(uri, authToken, null);

    /// <inheritdoc cref="Driver(Uri, IAuthToken, Action{ConfigBuilder})"/>
    public static IDriver Driver(string uri, IAuthToken authToken, Action<ConfigBuilder>? action) =>
        Driver(Parse(uri), authToken, action);

    /// <summary>Creates a driver. Nothing is connected yet: <see cref="IDriver.VerifyConnectivityAsync"/> does that.</summary>
    /// <param name="uri">
    /// <c>bolt://host:port</c> for one server, <c>neo4j://host:port</c> for a cluster (reads and writes are routed);
    /// <c>+s</c> behind the scheme encrypts and verifies the certificate, <c>+ssc</c> encrypts and accepts any. Default port 7687.
    /// </param>
    /// <param name="authToken">Who connects: see <see cref="AuthTokens"/>.</param>
    /// <param name="action">Changes the default settings.</param>
    /// <exception cref="ArgumentException">The address or the settings contradict themselves.</exception>
    /// <exception cref="NotSupportedException">The scheme is not one of the six.</exception>
    public static IDriver Driver(Uri uri, IAuthToken authToken, Action<ConfigBuilder>? action)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(authToken);
        var builder = new ConfigBuilder();
        action?.Invoke(builder);
        return new BoltDriver(uri, authToken, builder.Build());
    }

    private static Uri Parse(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return Uri.TryCreate(uri, UriKind.Absolute, out var parsed)
            ? parsed
            : throw new ArgumentException($"'{uri}' is no address of a Neo4j server; write bolt://host:port or neo4j://host:port.", nameof(uri));
    }
}
