namespace HotChocolate.AspNetCore;

/// <summary>The options of WebSocket connections.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take to send <c>connection_init</c>. Default: 10 seconds.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often the server pings; a client that answers nothing over three pings is gone. Null: never. Default: 5 seconds.
    /// </summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many operations one connection may have under way; a further one is answered with an error.</summary>
    internal int MaxOperations { get; set; } = 100;

    /// <summary>The largest message, in bytes, where the server's limit of request size is not smaller.</summary>
    internal int MaxMessageSize { get; set; } = 4 * 1024 * 1024;

    /// <summary>How long one message may take to be sent before the client counts as gone.</summary>
    internal TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
