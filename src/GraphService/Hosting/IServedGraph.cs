using GraphService.Domain;

namespace GraphService.Hosting;

/// <summary>The graph that questions are put to, and how it follows its store.</summary>
internal interface IServedGraph : IDisposable
{
    /// <summary>Told when the store has changed and <see cref="Graph"/> shows it.</summary>
    event Action<IKnowledgeGraph>? Changed;

    /// <summary>What answers now. Whoever asks several questions that belong together takes it once.</summary>
    IKnowledgeGraph Graph { get; }

    /// <summary>The store's revision that was last seen.</summary>
    long Revision { get; }

    /// <summary>Sees to it that <see cref="Graph"/> shows the store as it is.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task RefreshAsync(CancellationToken cancellationToken);
}
