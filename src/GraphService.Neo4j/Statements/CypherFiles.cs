using System.Collections.Concurrent;

namespace GraphService.Neo4j.Statements;

/// <summary>The statements of the folder <c>cypher/</c>, which are compiled into this assembly.</summary>
internal static class CypherFiles
{
    private static readonly ConcurrentDictionary<string, string> Read = new(StringComparer.Ordinal);

    /// <summary>The text of a file, for example <c>write/lock</c>.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static string Text(string name) => Read.GetOrAdd(name, static name =>
    {
        var path = $"cypher/{name}.cypher";
        using var stream = typeof(CypherFiles).Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"There is no statement {path}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>The statements of a file that holds several, each ended by a semicolon at the end of a line.</summary>
    public static IEnumerable<string> Statements(string name) => Text(name)
        .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(statement => statement.TrimEnd(';'))
        .Where(statement => statement.Length > 0);
}
