using GraphService.Domain;
using GraphService.Neo4j.Statements;
using GraphService.Neo4j.Store;
using Neo4j.Driver;

namespace GraphService.Neo4j;

/// <summary>Keeps the graph in Neo4j, as <c>docs/cypher.md</c> describes it.</summary>
/// <remarks>Thread-safe. A write is one transaction on the server; writers wait for each other on the node <c>(:Store)</c>.</remarks>
public sealed class Neo4jGraphStore : IGraphStore
{
    internal const int ReadAttempts = 5;
    private const int LoadFetchSize = 20_000;
    private const int StreamFetchSize = 2_000;

    private readonly IDriver _driver;

    private Neo4jGraphStore(IDriver driver, string description)
    {
        _driver = driver;
        Description = description;
    }

    /// <inheritdoc />
    public string Description { get; }

    internal IDriver Driver => _driver;

    /// <summary>Connects and makes the constraints and indexes that are missing.</summary>
    /// <param name="uri">For example <c>bolt://127.0.0.1:7687</c> or <c>neo4j+s://graph.example.org</c>.</param>
    /// <param name="credentials">User and password; not kept in <see cref="Description"/>.</param>
    /// <param name="cancellationToken">Cancels the connecting.</param>
    /// <exception cref="GraphStoreException">There is no such server, or it refuses the credentials.</exception>
    public static async Task<Neo4jGraphStore> OpenAsync(Uri uri, IAuthToken credentials, CancellationToken cancellationToken)
    {
        var driver = GraphDatabase.Driver(uri, credentials, o => { });
        var store = new Neo4jGraphStore(driver, uri.GetLeftPart(UriPartial.Authority));
        try
        {
            await store.TranslateAsync(async () =>
            {
                await driver.VerifyConnectivityAsync().ConfigureAwait(false);
                await store.CreateSchemaAsync(cancellationToken).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await driver.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc />
    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) =>
        ReadAsync(reading => reading.RevisionAsync(), cancellationToken);

    /// <inheritdoc />
    /// <remarks>The server's bookmark: it names the last transaction of all, whoever committed it.</remarks>
    public Task<string> GetChangeMarkAsync(CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        await using var session = _driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read));
        await session.ExecuteReadAsync(transaction => new GraphReading(transaction, cancellationToken).RevisionAsync()).ConfigureAwait(false);
        return string.Join(' ', session.LastBookmarks.Values);
    });

    /// <inheritdoc />
    public Task<StoreState> GetStateAsync(CancellationToken cancellationToken) => ReadAsync(
        reading => ReadSteadilyAsync(reading, _ => reading.StateAsync()), cancellationToken);

    /// <inheritdoc />
    /// <remarks>The server shows each statement what is committed then; a write in between is seen by the revision and read again.</remarks>
    public Task<StoredGraph> ReadGraphAsync(CancellationToken cancellationToken) => ReadAsync(
        reading => ReadSteadilyAsync(reading, async revision => new StoredGraph(revision, await reading.SnapshotAsync().ConfigureAwait(false))), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredSource>> ReadSourcesAsync(CancellationToken cancellationToken) =>
        ReadAsync(async reading => (IReadOnlyList<StoredSource>)await reading.SourcesAsync().ConfigureAwait(false), cancellationToken);

    /// <inheritdoc />
    public Task<long> StreamAsync(IGraphReceiver receiver, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        return TranslateAsync(async () =>
        {
            // Not a managed transaction: what the receiver was given cannot be taken back for a second attempt.
            await using var session = _driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read).WithFetchSize(StreamFetchSize));
            await using var transaction = await session.BeginTransactionAsync().ConfigureAwait(false);
            var reading = new GraphReading(transaction, cancellationToken);
            var before = await reading.RevisionAsync().ConfigureAwait(false);
            await reading.StreamAsync(receiver).ConfigureAwait(false);
            if (await reading.RevisionAsync().ConfigureAwait(false) != before)
                throw new GraphStoreException($"{Description} was written while it was read: try again when no import runs.") { IsConflict = true };
            return before;
        });
    }

    /// <inheritdoc />
    public Task<long> WriteAsync(
        GraphChange change, long expectedRevision, IProgress<WriteProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return TranslateAsync(async () =>
        {
            await using var session = _driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Write));
            await using var transaction = await session.BeginTransactionAsync().ConfigureAwait(false);
            var revision = await SingleRevisionAsync(transaction, "write/lock").ConfigureAwait(false);
            if (revision != expectedRevision)
            {
                throw new GraphStoreException(
                    $"{Description} was changed by another program meanwhile (revision {revision}, expected {expectedRevision}): run the import again. Nothing was written.")
                {
                    IsConflict = true,
                };
            }

            if (change.WritesNothing)
                return revision;
            await new GraphWriting(transaction, change, isFirst: revision == 0, progress).WriteAsync(cancellationToken).ConfigureAwait(false);
            revision = await SingleRevisionAsync(transaction, "write/unlock", new() { ["steps"] = change.IsEmpty ? 0 : 1, ["basis"] = change.Basis }).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            await transaction.CommitAsync().ConfigureAwait(false);
            return revision;
        });
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    /// <summary>Reads again when somebody wrote in between.</summary>
    private async Task<T> ReadSteadilyAsync<T>(GraphReading reading, Func<long, Task<T>> read)
    {
        for (var attempt = 1; attempt <= ReadAttempts; attempt++)
        {
            var before = await reading.RevisionAsync().ConfigureAwait(false);
            var result = await read(before).ConfigureAwait(false);
            if (await reading.RevisionAsync().ConfigureAwait(false) == before)
                return result;
        }

        throw new GraphStoreException($"{Description} was written {ReadAttempts} times while it was read: try again when fewer imports run.") { IsConflict = true };
    }

    private static async Task<long> SingleRevisionAsync(IAsyncQueryRunner transaction, string statement, Dictionary<string, object?>? parameters = null)
    {
        var cursor = await transaction.RunAsync(CypherFiles.Text(statement), parameters ?? []).ConfigureAwait(false);
        return (await cursor.SingleAsync().ConfigureAwait(false))["revision"].As<long>();
    }

    /// <summary>Adds what searches need to nodes that were not written by an import.</summary>
    internal Task AddMissingSearchTextsAsync(CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        await using var session = _driver.AsyncSession(o => { });
        await new SearchTextWriting(session, cancellationToken).WriteAsync().ConfigureAwait(false);
        return true;
    });

    private async Task CreateSchemaAsync(CancellationToken cancellationToken)
    {
        await using var session = _driver.AsyncSession(o => { });
        foreach (var statement in CypherFiles.Statements("schema"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await (await session.RunAsync(statement).ConfigureAwait(false)).ConsumeAsync().ConfigureAwait(false);
        }
    }

    private Task<T> ReadAsync<T>(Func<GraphReading, Task<T>> read, CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        await using var session = _driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read).WithFetchSize(LoadFetchSize));
        return await session.ExecuteReadAsync(transaction => read(new(transaction, cancellationToken))).ConfigureAwait(false);
    });

    internal async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreFailure.Translate(exception, Description) is { } failure)
        {
            throw failure;
        }
        catch (Neo4jException exception)
        {
            throw new GraphStoreException($"{Description} reports {exception.Code}: {exception.Message}", exception);
        }
    }
}
