namespace Neo4j.Driver.Internal.Bolt;

/// <summary>Reads the maps that come with answers; what a server leaves out has a default.</summary>
internal static class Metadata
{
    public static string? Text(this IReadOnlyDictionary<string, object?> map, string key) => map.GetValueOrDefault(key) as string;

    public static long Number(this IReadOnlyDictionary<string, object?> map, string key, long otherwise = 0) =>
        map.GetValueOrDefault(key) as long? ?? otherwise;

    public static bool Truth(this IReadOnlyDictionary<string, object?> map, string key) => map.GetValueOrDefault(key) is true;

    public static IReadOnlyDictionary<string, object?>? Map(this IReadOnlyDictionary<string, object?> map, string key) =>
        map.GetValueOrDefault(key) as IReadOnlyDictionary<string, object?>;

    public static IReadOnlyList<object?> List(this IReadOnlyDictionary<string, object?> map, string key) =>
        map.GetValueOrDefault(key) as IReadOnlyList<object?> ?? [];

    public static string[] Texts(this IReadOnlyDictionary<string, object?> map, string key) => [.. map.List(key).OfType<string>()];
}
