namespace GraphService.Domain;

/// <summary>Looks for changes of a store again and again.</summary>
public static class StoreWatch
{
    /// <summary>Looks until cancelled.</summary>
    /// <param name="look">One look.</param>
    /// <param name="interval">How long to wait between two looks.</param>
    /// <param name="failed">Told when the store could not be read; the next look comes as usual.</param>
    /// <param name="cancellationToken">Ends the watching, without an exception.</param>
    public static async Task WatchAsync(
        Func<CancellationToken, Task> look, TimeSpan interval, Action<GraphStoreException> failed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(failed);
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
            {
                try
                {
                    await look(cancellationToken).ConfigureAwait(false);
                }
                catch (GraphStoreException e)
                {
                    failed(e);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }
}
