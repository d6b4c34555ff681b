using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace GraphService.Hosting;

/// <summary>The pages for browsers: paths between people at <c>/</c>, the playground at <c>/graphql</c>.</summary>
internal static class Pages
{
    private const string Missing = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>GraphService</title>
        <h1>GraphService</h1>
        <p>The GraphQL API at <code>/graphql</code> works. These pages are missing because npm was not there when the program was built:
        install Node.js with npm, then start the program again with <code>dotnet run --project src/GraphService</code>.</p></html>
        """;

    private const string Policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";

    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "dashboard");

    /// <summary>Answers browsers before the endpoints do; programs that ask for JSON pass.</summary>
    public static void UsePages(this WebApplication app)
    {
        if (Directory.Exists(Folder))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = "/assets",
                FileProvider = new PhysicalFileProvider(Folder),
                ContentTypeProvider = new FileExtensionContentTypeProvider(),
            });
        }

        app.Use(async (context, next) =>
        {
            var page = PageFor(context.Request);
            if (page is null)
            {
                await next(context).ConfigureAwait(false);
                return;
            }

            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ContentSecurityPolicy = Policy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            var file = System.IO.Path.Combine(Folder, page);
            if (File.Exists(file))
                await context.Response.SendFileAsync(file, context.RequestAborted).ConfigureAwait(false);
            else
                await context.Response.WriteAsync(Missing, context.RequestAborted).ConfigureAwait(false);
        });
    }

    private static string? PageFor(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return null;
        if (request.Path == "/")
            return "index.html";
        return request.Path == "/graphql" && request.QueryString.Value is null or "" && AcceptsHtml(request) ? "playground.html" : null;
    }

    private static bool AcceptsHtml(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
