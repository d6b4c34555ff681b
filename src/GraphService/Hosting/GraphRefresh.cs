using GraphService.Graph;
using GraphService.GraphQL;
using HotChocolate.Subscriptions;

namespace GraphService.Hosting;

/// <summary>Looks every second whether the store has changed, loads the new graph and tells subscribers.</summary>
internal sealed partial class GraphRefresh(CurrentGraph graph, ITopicEventSender events, ILogger<GraphRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        graph.Changed += Tell;
        await graph.WatchAsync(Interval, exception => RefreshFailed(logger, exception.Message), stoppingToken).ConfigureAwait(false);
        graph.Changed -= Tell;
    }

    private void Tell(KnowledgeGraph changed) => _ = TellAsync(changed);

    private async Task TellAsync(KnowledgeGraph changed)
    {
        var statistics = await changed.GetStatisticsAsync(CancellationToken.None).ConfigureAwait(false);
        await events.SendAsync(Topics.GraphChanged, statistics).ConfigureAwait(false);
    }

    [LoggerMessage(1, LogLevel.Warning, "The graph could not be refreshed and stays as it was: {Reason}")]
    private static partial void RefreshFailed(ILogger logger, string reason);
}
