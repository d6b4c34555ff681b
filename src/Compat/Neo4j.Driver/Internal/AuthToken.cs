namespace Neo4j.Driver.Internal;

/// <summary>What LOGON sends. A class, not a record, so that nothing prints the credentials.</summary>
internal sealed class AuthToken(string scheme, string? principal, string? credentials, string? realm) : IAuthToken
{
    public Dictionary<string, object?> ToMap()
    {
        var map = new Dictionary<string, object?> { ["scheme"] = scheme };
        if (principal is not null) map["principal"] = principal;
        if (credentials is not null) map["credentials"] = credentials;
        if (!string.IsNullOrEmpty(realm)) map["realm"] = realm;
        return map;
    }

    public override string ToString() => $"{scheme} ******";
}
