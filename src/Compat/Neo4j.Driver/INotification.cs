namespace Neo4j.Driver;

/// <summary>A warning or hint about a statement.</summary>
public interface INotification
{
    /// <summary>The code, such as <c>Neo.ClientNotification.Statement.CartesianProduct</c>.</summary>
    string Code { get; }

    /// <summary>A short text.</summary>
    string Title { get; }

    /// <summary>A long text.</summary>
    string Description { get; }

    /// <summary>Where in the statement; <see langword="null"/> when it concerns all of it.</summary>
    IInputPosition? Position { get; }

    /// <summary>How serious, in the server's word: <c>WARNING</c> or <c>INFORMATION</c>.</summary>
    string RawSeverityLevel { get; }

    /// <summary>What kind, in the server's word: <c>HINT</c>, <c>PERFORMANCE</c>, <c>DEPRECATION</c> …</summary>
    string RawCategory { get; }
}
