namespace Neo4j.Driver.Internal;

/// <summary>What the driver tells the caller's logger: addresses, names of messages and codes; no credentials, statements or values.</summary>
internal sealed class DriverLog(ILogger? logger)
{
    public void Opened(string target) => logger?.Info("Driver for {0} opened.", target);

    public void Closed(string target) => logger?.Info("Driver for {0} closed.", target);

    public void Connected(object address, int id, string agent, object version)
    {
        if (logger?.IsDebugEnabled() == true) logger.Debug("[{0}#{1}] connected to {2} by Bolt {3}.", address, id, agent, version);
    }

    public void Disconnected(object address, int id)
    {
        if (logger?.IsDebugEnabled() == true) logger.Debug("[{0}#{1}] closed.", address, id);
    }

    public void Broken(object address, int id, Exception cause) => logger?.Warn(cause, "[{0}#{1}] connection lost.", address, id);

    public void Sent(object address, int id, string message)
    {
        if (logger?.IsTraceEnabled() == true) logger.Trace("[{0}#{1}] C: {2}", address, id, message);
    }

    public void Failed(object address, int id, Neo4jException failure)
    {
        if (logger?.IsDebugEnabled() == true) logger.Debug("[{0}#{1}] S: FAILURE {2}", address, id, failure.Code ?? failure.GetType().Name);
    }

    public void Retrying(Exception cause, TimeSpan delay) =>
        logger?.Warn(cause, "Transaction failed; trying again in {0:0} ms.", delay.TotalMilliseconds);

    public void Routed(string database, int readers, int writers)
    {
        if (logger?.IsDebugEnabled() == true)
            logger.Debug("Routing table of '{0}': {1} readers, {2} writers.", database, readers, writers);
    }

    public void RouterFailed(object address, Exception cause) => logger?.Warn(cause, "Router {0} gave no routing table.", address);
}
