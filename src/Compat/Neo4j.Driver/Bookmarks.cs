namespace Neo4j.Driver;

/// <summary>Names committed transactions, so that a later session can ask to see their changes. Immutable.</summary>
public abstract class Bookmarks
{
    /// <summary>The bookmarks as the server wrote them.</summary>
    public abstract string[] Values { get; }

    /// <summary>Bookmarks kept as text elsewhere.</summary>
    public static Bookmarks From(params string[] values) => new Internal.Sessions.ServerBookmarks([.. values.Distinct(StringComparer.Ordinal)]);

    /// <summary>The bookmarks of several sessions together.</summary>
    public static Bookmarks From(params Bookmarks[] bookmarks) => From([.. bookmarks.SelectMany(each => each.Values)]);
}
