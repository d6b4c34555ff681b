using System.Text.Json;
using GraphService.Commands;
using GraphService.Domain;
using GraphService.Neo4j.Questions;
using GraphService.Output.Cypher;

namespace GraphService.Hosting;

/// <summary><c>POST /cypher</c>: statements that read, for analysts without a Neo4j client. Off unless the service is told otherwise.</summary>
internal static class CypherEndpoint
{
    private const int DefaultRows = 1000;
    private const int MostRows = 10_000;
    private const int MostAtOnce = 4;
    private const long MostBytes = 16 * 1024 * 1024;
    private const string JsonType = "application/json; charset=utf-8";
    private const string CsvType = "text/csv; charset=utf-8; header=present";

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Maps the endpoint for those who send the API key.</summary>
    public static void MapCypher(this WebApplication app, CypherAccess access)
    {
        var cypher = new ReadOnlyCypher(access.Uri, access.Credentials);
        app.Lifetime.ApplicationStopped.Register(() => _ = cypher.DisposeAsync().AsTask());
        var turns = new SemaphoreSlim(MostAtOnce, MostAtOnce);
        app.MapPost("/cypher", async context =>
        {
            if (!await turns.WaitAsync(TimeSpan.Zero, context.RequestAborted).ConfigureAwait(false))
            {
                context.Response.Headers.RetryAfter = "1";
                await FailAsync(context, StatusCodes.Status429TooManyRequests, "BUSY", $"{MostAtOnce} statements run already: ask again in a moment.").ConfigureAwait(false);
                return;
            }

            try
            {
                await AnswerAsync(context, cypher).ConfigureAwait(false);
            }
            finally
            {
                turns.Release();
            }
        }).RequireAuthorization();
    }

    private static async Task AnswerAsync(HttpContext context, ReadOnlyCypher cypher)
    {
        try
        {
            var question = await ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            var answer = await cypher.AskAsync(question, context.RequestAborted).ConfigureAwait(false);
            await WriteAsync(context, answer).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is JsonException or CommandException)
        {
            await FailAsync(context, StatusCodes.Status400BadRequest, "BAD_REQUEST", exception.Message).ConfigureAwait(false);
        }
        catch (CypherException exception)
        {
            var status = exception.Code switch
            {
                CypherException.ReadOnly => StatusCodes.Status403Forbidden,
                CypherException.TooSlow => StatusCodes.Status408RequestTimeout,
                _ => StatusCodes.Status400BadRequest,
            };
            await FailAsync(context, status, exception.Code, exception.Message).ConfigureAwait(false);
        }
        catch (GraphStoreException exception)
        {
            await FailAsync(context, StatusCodes.Status503ServiceUnavailable, "STORE_UNAVAILABLE", exception.Message).ConfigureAwait(false);
        }
    }

    private static async Task<CypherQuestion> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
            throw new CommandException("the body must be JSON, with Content-Type: application/json.");
        var body = await JsonSerializer.DeserializeAsync<CypherRequest>(request.Body, Web, cancellationToken).ConfigureAwait(false);
        if (body?.Statement is not { Length: > 0 } statement)
            throw new CommandException("the body must be an object with a statement, such as {\"statement\": \"…\", \"parameters\": {}, \"limit\": 100}.");
        if (body.Limit is < 1 or > MostRows)
            throw new CommandException($"limit must be from 1 to {MostRows}.");
        var parameters = body.Parameters.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => [],
            JsonValueKind.Object => (Dictionary<string, object?>)JsonVariables.Value(body.Parameters)!,
            _ => throw new CommandException("parameters must be an object."),
        };
        return new(statement, parameters, body.Limit ?? DefaultRows, TimeLimit);
    }

    private static async Task WriteAsync(HttpContext context, CypherAnswer answer)
    {
        using var buffer = new MemoryStream();
        var wantsCsv = context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase));
        if (wantsCsv)
            CypherCsv.Write(buffer, answer, MostBytes);
        else
            CypherJson.Write(buffer, answer, isIndented: false, MostBytes);
        context.Response.ContentType = wantsCsv ? CsvType : JsonType;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        buffer.Position = 0;
        await buffer.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static Task FailAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = new { code, message } }, context.RequestAborted);
    }
}
