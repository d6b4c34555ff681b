using GraphService.Domain;

namespace GraphService.Neo4j.Export;

/// <summary>Writes a stored graph as CSV files that <c>neo4j-admin database import full</c> loads into the same graph.</summary>
public static class CsvExport
{
    /// <summary>The script in the folder that runs the import.</summary>
    public const string Script = "import.sh";

    private const int Attempts = 3;

    /// <summary>Writes the files and <see cref="Script"/>; memory does not grow with the graph.</summary>
    /// <param name="store">Where the graph is.</param>
    /// <param name="folder">Where the files go; made when it is not there. Files of an earlier export are written over.</param>
    /// <param name="cancellationToken">Ends the export; without <see cref="Script"/> the folder then is of no use.</param>
    /// <returns>What was written, with the command.</returns>
    /// <exception cref="GraphStoreException">The store cannot be read, or its texts leave no character free to separate lists with.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task<CsvExportReport> WriteAsync(IGraphStore store, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        Directory.CreateDirectory(folder);
        var script = Path.Combine(folder, Script);
        File.Delete(script);
        var separator = new ListSeparator();
        var report = await WithoutConflictAsync(() => WriteFilesAsync(store, folder, separator, cancellationToken)).ConfigureAwait(false);
        if (separator.IsAmbiguous)
        {
            if (!separator.TryChange())
                throw new GraphStoreException($"{store.Description} cannot be written as CSV: its texts use every character that could separate the items of a list.");
            report = await WithoutConflictAsync(() => WriteFilesAsync(store, folder, separator, cancellationToken)).ConfigureAwait(false);
        }

        await File.WriteAllTextAsync(script, AdminCommand.Script(report), cancellationToken).ConfigureAwait(false);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(script, File.GetUnixFileMode(script) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        return report;
    }

    private static async Task<CsvExportReport> WriteFilesAsync(IGraphStore store, string folder, ListSeparator separator, CancellationToken cancellationToken)
    {
        using var writer = new CsvGraphWriter(folder, separator);
        var revision = await store.StreamAsync(writer, cancellationToken).ConfigureAwait(false);
        writer.WriteStore(revision);
        return new(revision, Kinds(writer.NodeTables), Kinds(writer.RelationshipTables), AdminCommand.Options(writer, separator));
    }

    private static Dictionary<string, long> Kinds(IEnumerable<(string Name, CsvTable Table)> tables) =>
        tables.ToDictionary(t => t.Name, t => t.Table.Rows, StringComparer.Ordinal);

    // Whoever wrote in between is done now; somebody who never stops writing is told so.
    private static async Task<T> WithoutConflictAsync<T>(Func<Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (GraphStoreException exception) when (exception.IsConflict && attempt < Attempts)
            {
                continue;
            }
        }
    }
}
