using HotChocolate.AspNetCore.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HotChocolate.AspNetCore.Http;

/// <summary>
/// Refuses what another site's page can make a browser send without asking first: a GET request, and a WebSocket, which no CORS
/// policy covers. A POST needs no such check, for its content type makes the browser ask.
/// </summary>
internal static class CrossSiteRequests
{
    /// <summary>Headers that a page cannot set on another site's request before the browser has asked that site.</summary>
    private static readonly string[] PreflightHeaders = ["GraphQL-Preflight", "X-Requested-With"];

    /// <summary>Checks a GET request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="always">Whether the header is required even where the request comes from this site.</param>
    /// <exception cref="RequestException">The request comes from another site and could not be asked about.</exception>
    public static void RefuseGet(HttpRequest request, bool always)
    {
        if ((always || ComesFromElsewhere(request)) && !HasPreflightHeader(request))
        {
            throw new RequestException(
                StatusCodes.Status400BadRequest,
                ErrorCodes.PreflightHeaderMissing,
                $"A GET request from another site needs the header \"{PreflightHeaders[0]}: 1\".");
        }
    }

    /// <summary>Whether a WebSocket may be opened: by this site's own pages, by programs, and from the origins the host allows.</summary>
    public static bool AllowsSocket(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        if (origin.Count == 0 || IsOwn(request, origin.ToString()))
            return true;

        var allowed = request.HttpContext.RequestServices.GetService(typeof(IOptions<WebSocketOptions>)) as IOptions<WebSocketOptions>;
        return allowed is not null
            && (allowed.Value.AllowedOrigins.Contains(origin.ToString(), StringComparer.OrdinalIgnoreCase)
                || allowed.Value.AllowedOrigins.Contains("*"));
    }

    private static bool ComesFromElsewhere(HttpRequest request)
    {
        var headers = request.Headers;
        if (headers.TryGetValue("Sec-Fetch-Site", out var site))
            return site.ToString() is "cross-site" or "same-site";

        return headers.Origin.Count > 0 && !IsOwn(request, headers.Origin.ToString());
    }

    private static bool IsOwn(HttpRequest request, string origin)
        => Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);

    private static bool HasPreflightHeader(HttpRequest request)
    {
        foreach (var header in PreflightHeaders)
        {
            if (request.Headers.ContainsKey(header))
                return true;
        }

        return false;
    }
}
