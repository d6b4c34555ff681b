namespace GraphService.Neo4jServer;

/// <summary>One way to come by a server.</summary>
internal interface IServerHost : IAsyncDisposable
{
    /// <summary>Why there is no server this way; <see langword="null"/> if there is one.</summary>
    string? Missing { get; }

    /// <summary>The address of Bolt, once started.</summary>
    string Uri { get; }

    /// <summary>The password of user <c>neo4j</c>.</summary>
    string Password { get; }

    /// <summary>Starts the server, or finds it running.</summary>
    Task StartAsync();
}
