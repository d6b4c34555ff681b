using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Collects what sibling fields ask of the graph and asks once.</summary>
/// <typeparam name="TKey">What is asked by.</typeparam>
/// <typeparam name="TValue">What <see cref="IKnowledgeGraph"/> answers for each key.</typeparam>
public abstract class GraphDataLoader<TKey, TValue>(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<TKey, TValue>(scheduler, options)
    where TKey : notnull
{
    /// <summary>Asks the graph: one answer for each key, in the order of the keys.</summary>
    protected abstract ValueTask<IReadOnlyList<TValue>> AskAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var values = await AskAsync(keys, cancellationToken).ConfigureAwait(false);
        var answers = new Dictionary<TKey, TValue>(keys.Count);
        for (var i = 0; i < keys.Count; i++)
            answers[keys[i]] = values[i];
        return answers;
    }
}
