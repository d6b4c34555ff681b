namespace Neo4j.Driver;

/// <summary>Receives what the driver does. Messages have the placeholders of <see cref="string.Format(string, object[])"/>.</summary>
public interface ILogger
{
    /// <summary>Something failed.</summary>
    void Error(Exception? cause, string message, params object[] args);

    /// <summary>Something failed, but the driver goes on.</summary>
    void Warn(Exception? cause, string message, params object[] args);

    /// <summary>Seldom events: a driver opened or closed.</summary>
    void Info(string message, params object[] args);

    /// <summary>Connections and the names of messages, without secrets or values.</summary>
    void Debug(string message, params object[] args);

    /// <summary>Everything else.</summary>
    void Trace(string message, params object[] args);

    /// <summary>Whether <see cref="Trace"/> is wanted.</summary>
    bool IsTraceEnabled();

    /// <summary>Whether <see cref="Debug"/> is wanted.</summary>
    bool IsDebugEnabled();
}
