using System.Diagnostics;

namespace HotChocolate.Execution.Options;

/// <summary>How requests are executed.</summary>
public class RequestExecutorOptions
{
    private static readonly TimeSpan MinExecutionTimeout = TimeSpan.FromMilliseconds(100);

    private TimeSpan _executionTimeout = Debugger.IsAttached ? TimeSpan.FromMinutes(30) : TimeSpan.FromSeconds(30);

    /// <summary>How long a request may take: 30 seconds unless set, at least 100 milliseconds.</summary>
    public TimeSpan ExecutionTimeout
    {
        get => _executionTimeout;
        set => _executionTimeout = value < MinExecutionTimeout ? MinExecutionTimeout : value;
    }

    /// <summary>Whether answers show the messages and stack traces of unexpected exceptions; never in production.</summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;

    /// <summary>What is allowed besides persisted documents.</summary>
    public PersistedOperationOptions PersistedOperations { get; set; } = new();
}
