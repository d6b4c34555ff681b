namespace Neo4j.Driver;

/// <summary>Says who connects; created by <see cref="AuthTokens"/>. Its text never shows the secret.</summary>
public interface IAuthToken;
