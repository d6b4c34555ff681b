namespace HotChocolate.AspNetCore.Http;

/// <summary>The media types of GraphQL over HTTP.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string EventStream = "text/event-stream";

    public const string JsonUtf8 = Json + "; charset=utf-8";
    public const string GraphQLResponseUtf8 = GraphQLResponse + "; charset=utf-8";
    public const string EventStreamUtf8 = EventStream + "; charset=utf-8";
    public const string GraphQLUtf8 = "application/graphql; charset=utf-8";
}
