using GraphService.Domain;
using GraphService.GraphQL;
using HotChocolate.Subscriptions;

namespace GraphService.Hosting;

/// <summary>Looks every second whether the store has changed, lets the new graph take its place and tells subscribers.</summary>
internal sealed partial class GraphRefresh(IServedGraph graph, ITopicEventSender events, ILogger<GraphRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        graph.Changed += Tell;
        await StoreWatch.WatchAsync(graph.RefreshAsync, Interval, exception => RefreshFailed(logger, exception.Message), stoppingToken).ConfigureAwait(false);
        graph.Changed -= Tell;
    }

    private void Tell(IKnowledgeGraph changed) => _ = TellAsync(changed);

    private async Task TellAsync(IKnowledgeGraph changed)
    {
        try
        {
            var statistics = await changed.GetStatisticsAsync(CancellationToken.None).ConfigureAwait(false);
            await events.SendAsync(Topics.GraphChanged, statistics).ConfigureAwait(false);
        }
        catch (GraphStoreException exception)
        {
            RefreshFailed(logger, exception.Message);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The graph could not be refreshed and stays as it was: {Reason}")]
    private static partial void RefreshFailed(ILogger logger, string reason);
}
