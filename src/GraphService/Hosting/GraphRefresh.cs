using GraphService.Graph;

namespace GraphService.Hosting;

/// <summary>Looks every second whether the store has changed and loads the new graph.</summary>
internal sealed partial class GraphRefresh(CurrentGraph graph, ILogger<GraphRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        graph.WatchAsync(Interval, exception => RefreshFailed(logger, exception.Message), stoppingToken);

    [LoggerMessage(1, LogLevel.Warning, "The graph could not be refreshed and stays as it was: {Reason}")]
    private static partial void RefreshFailed(ILogger logger, string reason);
}
