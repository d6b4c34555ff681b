using System.Diagnostics;
using GraphService.Domain;
using Neo4j.Driver;

namespace GraphService.Commands;

/// <summary>Waits for a Neo4j that is only just starting, so that the service may be started beside it.</summary>
internal static class StoreWait
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Opens a store, again and again while its server does not answer; a wrong password is told at once.</summary>
    /// <param name="open">Opens it.</param>
    /// <param name="patience">How long to go on.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="GraphStoreException">It still does not answer, or answers with a refusal.</exception>
    public static async Task<IGraphStore> OpenAsync(Func<Task<IGraphStore>> open, TimeSpan patience, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return await open().ConfigureAwait(false);
            }
            catch (GraphStoreException exception) when (exception.InnerException is Neo4jException { IsRetriable: true } && Stopwatch.GetElapsedTime(start) < patience)
            {
                if (isFirst)
                    await Console.Error.WriteLineAsync($"graphservice: waiting up to {patience.TotalSeconds:0} s, since {exception.Message}").ConfigureAwait(false);
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
