namespace Neo4j.Driver;

/// <summary>Whether connections are encrypted.</summary>
public enum EncryptionLevel
{
    /// <summary>In clear text.</summary>
    None,

    /// <summary>By TLS.</summary>
    Encrypted,
}
