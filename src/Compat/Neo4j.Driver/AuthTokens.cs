using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>The ways to say who connects.</summary>
public static class AuthTokens
{
    /// <summary>No authentication, for servers that ask for none.</summary>
    public static IAuthToken None => new AuthToken("none", null, null, null);

    /// <summary>A user name and its password.</summary>
    public static IAuthToken Basic(string username, string password) => Basic(username, password, null);

    /// <summary>A user name and its password.</summary>
    /// <param name="username">The user.</param>
    /// <param name="password">The password.</param>
    /// <param name="realm">Where the user is known; <see langword="null"/> for the server's own users.</param>
    public static IAuthToken Basic(string username, string password, string? realm)
    {
        ArgumentNullException.ThrowIfNull(username);
        ArgumentNullException.ThrowIfNull(password);
        return new AuthToken("basic", username, password, realm);
    }

    /// <summary>A token of a single sign-on provider.</summary>
    /// <param name="token">The token, in base 64.</param>
    public static IAuthToken Bearer(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new AuthToken("bearer", null, token, null);
    }
}
