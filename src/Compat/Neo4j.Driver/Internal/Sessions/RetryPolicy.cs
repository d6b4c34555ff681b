using System.Diagnostics;

namespace Neo4j.Driver.Internal.Sessions;

/// <summary>
/// Repeats what fails in passing: after one second at first, then twice as long each time, give or take a fifth, so that
/// clients that failed together do not come back together.
/// </summary>
internal sealed class RetryPolicy(TimeSpan maxTime, DriverLog log)
{
    private const double Jitter = 0.2;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> attempt, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        for (var delay = FirstDelay; ; delay *= 2)
        {
            try
            {
                return await attempt().ConfigureAwait(false);
            }
            catch (Neo4jException failure) when (failure.IsRetriable && Stopwatch.GetElapsedTime(started) < maxTime)
            {
                var pause = delay * (1 - Jitter + (2 * Jitter * Random.Shared.NextDouble()));
                log.Retrying(failure, pause);
                await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
