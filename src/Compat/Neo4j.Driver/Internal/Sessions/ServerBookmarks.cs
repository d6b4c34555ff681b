namespace Neo4j.Driver.Internal.Sessions;

/// <summary>Bookmarks as the server wrote them.</summary>
internal sealed class ServerBookmarks(string[] values) : Bookmarks
{
    public static readonly ServerBookmarks None = new([]);

    public override string[] Values => [.. values];

    public override string ToString() => string.Join(", ", values);
}
