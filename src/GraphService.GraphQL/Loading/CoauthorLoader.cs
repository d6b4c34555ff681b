using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>With whom people wrote papers, by the papers that count.</summary>
public sealed class CoauthorLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<CoauthorsOf, IReadOnlyList<Coauthor>>(scheduler, options)
{
    /// <inheritdoc />
    protected override async ValueTask<IReadOnlyList<IReadOnlyList<Coauthor>>> AskAsync(
        IReadOnlyList<CoauthorsOf> keys, CancellationToken cancellationToken)
    {
        var answers = new IReadOnlyList<Coauthor>[keys.Count];
        foreach (var alike in keys.Select((key, index) => (key, index)).GroupBy(k => k.key.Papers))
        {
            var asked = alike.ToArray();
            var found = await graph.GetCoauthorsAsync([.. asked.Select(k => k.key.Person)], alike.Key, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < asked.Length; i++)
                answers[asked[i].index] = found[i];
        }

        return answers;
    }
}
