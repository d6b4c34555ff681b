using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Keeps the graph in one SQLite file, the embedded default.</summary>
/// <remarks>
/// Thread-safe. Many processes may read while one writes (write-ahead log); a write is one transaction, so a crash
/// leaves the file as it was before or as it is after. The tables are meant to be read by people too: <c>Schema/schema.sql</c>.
/// </remarks>
public sealed class SqliteGraphStore : IGraphStore
{
    /// <summary>How long an operation waits for another process that writes.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(5);

    private readonly StoreFile _file;

    private SqliteGraphStore(string description, StoreFile file)
    {
        Description = description;
        _file = file;
    }

    /// <summary>The path as it was given.</summary>
    public string Description { get; }

    /// <summary>Opens the file, or creates it when there is none.</summary>
    /// <param name="path">Where the file is; its folder must exist.</param>
    /// <param name="patience">How long to wait for another process that writes, in whole seconds; <see cref="DefaultPatience"/> when null.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="GraphStoreException">
    /// The file belongs to another program or a newer version, is damaged or empty, or cannot be read, written or created.
    /// </exception>
    public static Task<SqliteGraphStore> OpenAsync(
        string path, TimeSpan? patience = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => new SqliteGraphStore(path, StoreFile.Open(path, patience ?? DefaultPatience)), cancellationToken);

    /// <inheritdoc />
    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) =>
        RunAsync(transaction => Revision(transaction), cancellationToken);

    /// <inheritdoc />
    public Task<StoreState> GetStateAsync(CancellationToken cancellationToken) =>
        RunAsync(transaction => new GraphReading(transaction, cancellationToken).ReadState(), cancellationToken);

    /// <inheritdoc />
    public Task<StoredGraph> ReadGraphAsync(CancellationToken cancellationToken) =>
        RunAsync(transaction => new GraphReading(transaction, cancellationToken).Read(), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredSource>> ReadSourcesAsync(CancellationToken cancellationToken) =>
        RunAsync(transaction => new GraphReading(transaction, cancellationToken).ReadSources(), cancellationToken);

    /// <inheritdoc />
    public Task<long> StreamAsync(IGraphReceiver receiver, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        return RunAsync(
            transaction =>
            {
                using var streaming = new GraphStreaming(transaction, receiver, cancellationToken);
                return streaming.Run();
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public Task<long> WriteAsync(
        GraphChange change, long expectedRevision, IProgress<WriteProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return RunAsync(
            transaction =>
            {
                var revision = Revision(transaction);
                if (revision != expectedRevision)
                {
                    throw new GraphStoreException(
                        $"{Description} was changed by another program meanwhile (revision {revision}, expected {expectedRevision}): "
                        + "run the import again. Nothing was written.")
                    {
                        IsConflict = true,
                    };
                }

                if (change.WritesNothing)
                    return revision;
                if (!change.IsEmpty)
                {
                    using var writing = new GraphWriting(transaction, change, progress, cancellationToken);
                    writing.Write();
                    revision++;
                }

                using (var state = new Statement(transaction, "UPDATE store SET revision = $1, basis = $2", 2))
                    state.Set(1, revision).Set(2, change.Basis).Run();
                cancellationToken.ThrowIfCancellationRequested();
                transaction.Commit();
                return revision;
            },
            cancellationToken,
            writes: !change.WritesNothing);
    }

    /// <summary>Closes the file.</summary>
    public ValueTask DisposeAsync()
    {
        _file.Close();
        return ValueTask.CompletedTask;
    }

    /// <summary>Ids are spread at random over the tables, so a large write touches all pages again and again: up to 256 MiB stay in memory.</summary>
    private static void EnlargeCache(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA cache_size = -262144";
        command.ExecuteNonQuery();
    }

    private static long Revision(SqliteTransaction transaction)
    {
        using var statement = new Statement(transaction, "SELECT revision FROM store", 0);
        return statement.Number() ?? 0;
    }

    /// <summary>Runs the action in a transaction that is rolled back unless the action commits it; SQLite has no asynchronous calls.</summary>
    private Task<T> RunAsync<T>(Func<SqliteTransaction, T> action, CancellationToken cancellationToken, bool writes = false) => Task.Run(
        () => StoreErrors.Translate(Description, () =>
        {
            using var connection = _file.Connect();
            if (writes)
                EnlargeCache(connection);
            using var transaction = connection.BeginTransaction(deferred: !writes);
            return action(transaction);
        }),
        cancellationToken);
}
