namespace Neo4j.Driver.Internal;

/// <summary>What the scheme of an address decides: routing and encryption.</summary>
/// <param name="Trust">Which certificates are accepted; <see langword="null"/> for clear text.</param>
/// <param name="RoutingContext">What a cluster is told of the address; <see langword="null"/> without routing.</param>
internal sealed record DriverScheme(TrustManager? Trust, IReadOnlyDictionary<string, object?>? RoutingContext)
{
    public static DriverScheme From(Uri uri, Config config)
    {
        var parts = uri.Scheme.Split('+');
        if (parts[0] is not ("bolt" or "neo4j") || parts is not ([_] or [_, "s"] or [_, "ssc"]))
            throw new NotSupportedException($"'{uri.Scheme}' is none of bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc.");
        if (parts.Length == 2 && config.EncryptionWasSet)
        {
            throw new ArgumentException(
                $"The scheme {uri.Scheme} decides about encryption; leave out WithEncryptionLevel and WithTrustManager, or write {parts[0]}://.");
        }
        var trust = parts switch
        {
            [_, "s"] => TrustManager.CreateChainTrust(),
            [_, "ssc"] => TrustManager.CreateInsecure(),
            _ when config.EncryptionLevel == EncryptionLevel.Encrypted => config.TrustManager ?? TrustManager.CreateChainTrust(),
            _ => null,
        };
        return new DriverScheme(trust, parts[0] == "neo4j" ? ContextOf(uri) : null);
    }

    private static Dictionary<string, object?> ContextOf(Uri uri)
    {
        var context = new Dictionary<string, object?> { ["address"] = Connections.ServerAddress.From(uri).ToString() };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=', 2) is not [{ Length: > 0 } key, { Length: > 0 } value])
                throw new ArgumentException($"'{pair}' in the address is not of the form key=value.");
            if (!context.TryAdd(Uri.UnescapeDataString(key), Uri.UnescapeDataString(value)))
                throw new ArgumentException($"'{key}' is given twice in the address, or is reserved.");
        }
        return context;
    }
}
