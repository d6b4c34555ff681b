using System.Globalization;

namespace GraphService.Domain;

/// <summary>Where the graph is kept. One writer at a time; readers never see half a write.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Names the store in messages, without secrets, for example <c>graph.db</c> or <c>bolt://127.0.0.1:7687</c>.</summary>
    string Description { get; }

    /// <summary>The revision of the graph: grows with every write, 0 for an empty store. Cheap, so that it can be polled.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<long> GetRevisionAsync(CancellationToken cancellationToken);

    /// <summary>
    /// A mark that is another after every change, also after one by hands that do not advance the revision, where the store can
    /// see such. It says no more: two marks are equal or not. Cheap, so that it can be polled.
    /// </summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    async Task<string> GetChangeMarkAsync(CancellationToken cancellationToken) =>
        (await GetRevisionAsync(cancellationToken).ConfigureAwait(false)).ToString(CultureInfo.InvariantCulture);

    /// <summary>What the store can tell without reading the graph, all at one revision.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<StoreState> GetStateAsync(CancellationToken cancellationToken);

    /// <summary>The whole graph, all at one revision.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<StoredGraph> ReadGraphAsync(CancellationToken cancellationToken);

    /// <summary>The documents and what was read in them.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<IReadOnlyList<StoredSource>> ReadSourcesAsync(CancellationToken cancellationToken);

    /// <summary>Hands over the whole graph, all at one revision, without holding it in memory.</summary>
    /// <param name="receiver">Given every node and fact; its exceptions end the reading and are passed on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The revision of what was handed over.</returns>
    /// <exception cref="GraphStoreException">The store cannot be read, or (<see cref="GraphStoreException.IsConflict"/>) was written meanwhile: what was received is of no use.</exception>
    Task<long> StreamAsync(IGraphReceiver receiver, CancellationToken cancellationToken);

    /// <summary>Writes the whole change in one transaction: after a crash at any moment the store holds all of it or none.</summary>
    /// <param name="change">What to write; an empty one writes its basis alone, if it names one, and the revision stays.</param>
    /// <param name="expectedRevision">The revision that the change was computed from.</param>
    /// <param name="progress">Told from time to time how far the write is, or null.</param>
    /// <param name="cancellationToken">Cancels the write: nothing of it remains.</param>
    /// <returns>The revision after the write.</returns>
    /// <exception cref="GraphStoreException">The store cannot be written, or somebody else wrote since <paramref name="expectedRevision"/>.</exception>
    Task<long> WriteAsync(GraphChange change, long expectedRevision, IProgress<WriteProgress>? progress, CancellationToken cancellationToken);
}
