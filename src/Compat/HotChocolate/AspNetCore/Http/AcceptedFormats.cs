using HotChocolate.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore.Http;

/// <summary>
/// What a client accepts (GraphQL over HTTP, "Accept"; RFC 9110, 12.5.1). A client that does not say, or accepts anything, gets
/// <c>application/graphql-response+json</c>, as the draft wants since 2025.
/// </summary>
/// <param name="Single">The format of a single result.</param>
/// <param name="Streams">Whether the client accepts an event stream, the only format of a subscription over HTTP.</param>
internal readonly record struct AcceptedFormats(ResponseFormat Single, bool Streams)
{
    private static readonly AcceptedFormats Default = new(ResponseFormat.GraphQLResponse, Streams: false);

    /// <summary>Reads the <c>Accept</c> header.</summary>
    /// <exception cref="RequestException">It is malformed, or names nothing that the server can answer with.</exception>
    public static AcceptedFormats From(StringValues accept)
    {
        // What nearly all clients send, without parsing it.
        if (accept.Count == 0)
            return Default;
        if (accept.Count == 1)
        {
            switch (accept[0])
            {
                case null or "" or "*/*" or MediaTypes.GraphQLResponse:
                    return Default;
                case MediaTypes.Json:
                    return new AcceptedFormats(ResponseFormat.Json, Streams: false);
                case MediaTypes.EventStream:
                    return new AcceptedFormats(ResponseFormat.EventStream, Streams: true);
            }
        }

        if (!MediaTypeHeaderValue.TryParseStrictList(accept, out var ranges))
        {
            throw new RequestException(
                StatusCodes.Status400BadRequest, ErrorCodes.InvalidAcceptHeader, $"The Accept header \"{accept}\" is malformed.");
        }

        return Choose(ranges) ?? throw new RequestException(
            StatusCodes.Status406NotAcceptable,
            ErrorCodes.NoSupportedAcceptMediaType,
            $"The Accept header names none of {MediaTypes.GraphQLResponse}, {MediaTypes.Json} and {MediaTypes.EventStream}.");
    }

    private static AcceptedFormats? Choose(IList<MediaTypeHeaderValue> ranges)
    {
        var response = Rank(ranges, MediaTypes.GraphQLResponse);
        var json = Rank(ranges, MediaTypes.Json);
        var stream = Rank(ranges, MediaTypes.EventStream);

        // A wildcard asks for no stream.
        var acceptsStream = stream.Quality > 0 && stream.IsNamed;

        if (response.Quality <= 0 && json.Quality <= 0)
            return acceptsStream ? new AcceptedFormats(ResponseFormat.EventStream, Streams: true) : null;

        var single = json.IsBefore(response) ? ResponseFormat.Json : ResponseFormat.GraphQLResponse;
        if (acceptsStream && stream.IsBefore(json) && stream.IsBefore(response))
            single = ResponseFormat.EventStream;

        return new AcceptedFormats(single, acceptsStream);
    }

    /// <summary>Finds the most specific range that a type falls in.</summary>
    private static Preference Rank(IList<MediaTypeHeaderValue> ranges, string mediaType)
    {
        var best = new Preference(0, IsNamed: false, int.MaxValue);
        var bestSpecificity = -1;

        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            var specificity = range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? 2
                : range.MatchesAllTypes ? 0
                : range.MatchesAllSubTypes && mediaType.AsSpan().StartsWith(range.Type.AsSpan(), StringComparison.OrdinalIgnoreCase) ? 1
                : -1;

            if (specificity <= bestSpecificity)
                continue;

            best = new Preference(range.Quality ?? 1, specificity == 2, i);
            bestSpecificity = specificity;
        }

        return best;
    }

    private readonly record struct Preference(double Quality, bool IsNamed, int Position)
    {
        /// <summary>The higher quality first, then named before wildcard, then the order of the header.</summary>
        public bool IsBefore(Preference other)
            => Quality != other.Quality ? Quality > other.Quality
                : IsNamed != other.IsNamed ? IsNamed
                : Position < other.Position;
    }
}
