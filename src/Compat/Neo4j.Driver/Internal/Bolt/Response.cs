using Neo4j.Driver.Internal.Packstream;

namespace Neo4j.Driver.Internal.Bolt;

/// <summary>Waits for the server's answer to one message.</summary>
internal class Response
{
    private static readonly IReadOnlyDictionary<string, object?> Nothing = new Dictionary<string, object?>();

    /// <summary>Whether the answer is there.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>What the server said of a success.</summary>
    public IReadOnlyDictionary<string, object?> Metadata { get; private set; } = Nothing;

    /// <summary>Why the message failed, or was not looked at after another had failed.</summary>
    public Exception? Failure { get; private set; }

    public void Succeed(IReadOnlyDictionary<string, object?> metadata)
    {
        (IsComplete, Metadata) = (true, metadata);
        OnComplete();
    }

    public void Fail(Exception failure)
    {
        (IsComplete, Failure) = (true, failure);
        OnComplete();
    }

    /// <summary>Takes a row.</summary>
    public virtual void Record(ref PackReader reader) => throw new ProtocolException("The server sent a row that nobody asked for.");

    protected virtual void OnComplete()
    {
    }
}
