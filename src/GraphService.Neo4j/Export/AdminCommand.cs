using System.Globalization;

namespace GraphService.Neo4j.Export;

/// <summary>The command line of neo4j-admin for a folder of files.</summary>
internal static class AdminCommand
{
    private const int DefaultReadBuffer = 4 * 1024 * 1024;
    private const int BytesPerMebibyte = 1024 * 1024;

    /// <summary>Options for the files that were written.</summary>
    public static IReadOnlyList<string> Options(CsvGraphWriter writer, ListSeparator separator)
    {
        var tables = writer.NodeTables.Concat(writer.RelationshipTables).Select(t => t.Table).ToList();
        var options = new List<string>();
        options.AddRange(writer.NodeTables.Where(t => t.Table.Rows > 0).Select(t => $"--nodes={t.Label}={t.Table.Name}"));
        options.AddRange(writer.RelationshipTables.Where(t => t.Table.Rows > 0).Select(t => $"--relationships={t.Type}={t.Table.Name}"));
        options.Add($"--array-delimiter={separator.Option}");
        options.Add("--bad-tolerance=0");
        if (tables.Exists(t => t.HasLineBreaks))
            options.Add("--multiline-fields=true");

        // A field must fit into one buffer, and the documents' claims can be longer than the default; a larger one costs time on every file.
        var longest = tables.Max(t => t.LongestField);
        if (longest > DefaultReadBuffer / 2)
            options.Add(string.Create(CultureInfo.InvariantCulture, $"--read-buffer-size={((longest + (longest / 4L)) / BytesPerMebibyte) + 1}m"));
        return options;
    }

    /// <summary>A shell script that runs the command in the folder of the files.</summary>
    public static string Script(CsvExportReport report) => $$"""
        #!/bin/sh
        # Loads this folder, revision {{report.Revision}} of the graph, into a Neo4j database that is empty; the server must be stopped.
        #   ./{{CsvExport.Script}} [database] [more options, such as --overwrite-destination]
        # NEO4J_ADMIN names neo4j-admin where it is not on the path. 'graphservice import --neo4j …' then makes constraints and indexes.
        set -eu
        cd "$(dirname "$0")"
        database=neo4j
        case "${1:-}" in
          "" | -*) ;;
          *) database=$1; shift ;;
        esac
        exec ${NEO4J_ADMIN:-neo4j-admin} database import full "$database" \
          {{string.Join(" \\\n  ", report.Options)}} \
          "$@"

        """.ReplaceLineEndings("\n");
}
