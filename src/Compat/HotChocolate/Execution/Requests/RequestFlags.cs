namespace HotChocolate.Execution;

/// <summary>Which kinds of operation a request may execute.</summary>
[Flags]
public enum RequestFlags
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    AllowQuery = 1,

    /// <summary>Mutations.</summary>
    AllowMutation = 2,

    /// <summary>Subscriptions.</summary>
    AllowSubscription = 4,

    /// <summary>Results in several parts.</summary>
    AllowStreams = 8,

    /// <summary>Everything.</summary>
    AllowAll = AllowQuery | AllowMutation | AllowSubscription | AllowStreams,
}
