using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Answers the schema as a document in the schema definition language.</summary>
internal static class SchemaEndpoint
{
    public static Task WriteAsync(HttpContext context, IRequestExecutor executor)
    {
        context.Response.ContentType = MediaTypes.GraphQLUtf8;
        context.Response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        return context.Response.WriteAsync(executor.Schema.ToString()!, context.RequestAborted);
    }
}
