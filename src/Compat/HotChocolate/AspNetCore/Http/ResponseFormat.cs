namespace HotChocolate.AspNetCore.Http;

/// <summary>The ways in which a result can be answered.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status code tells of request errors.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>: any well-formed request is answered with status 200.</summary>
    Json,

    /// <summary><c>text/event-stream</c>: errors too are events.</summary>
    EventStream,
}
