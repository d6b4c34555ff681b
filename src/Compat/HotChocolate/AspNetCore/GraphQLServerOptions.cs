namespace HotChocolate.AspNetCore;

/// <summary>What a GraphQL endpoint answers to. Change it before the application starts.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Whether queries are accepted in the address of a GET request. Mutations never are. Default: true.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>
    /// Whether every GET request needs a header that makes browsers ask first (<c>GraphQL-Preflight</c> or <c>X-Requested-With</c>).
    /// Requests that a browser marks as coming from another site always need it. Default: false.
    /// </summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether <c>?sdl</c> answers the schema. Default: true.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>The options of WebSocket connections.</summary>
    public GraphQLSocketOptions Sockets { get; } = new();

    /// <summary>How often an idle event stream sends a comment, so that nothing between takes it for dead.</summary>
    internal TimeSpan EventStreamKeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How long one event may take to be sent before the client counts as gone.</summary>
    internal TimeSpan EventStreamSendTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
